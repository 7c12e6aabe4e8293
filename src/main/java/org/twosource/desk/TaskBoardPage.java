package org.twosource.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.Page;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;
import org.twosource.verification.OverseenTasks;
import org.twosource.verification.Task;
import org.twosource.verification.TaskKind;
import org.twosource.verification.Tasks;

/** Puts together the list of the tasks that a manager oversees. */
@Component
class TaskBoardPage {

	private final OverseenTasks overseen;

	private final People people;

	TaskBoardPage(OverseenTasks overseen, People people) {
		this.overseen = overseen;
		this.people = people;
	}

	/**
	 * Adds the list.
	 * @param chosen the tasks that are ticked already
	 * @param all whether all of this page are ticked
	 */
	void addList(TaskBoardFilter filter, int page, Collection<UUID> chosen, boolean all, Person me, Model model) {
		int count = this.overseen.count(filter.tasks(), InboxPage.MOST + 1, me);
		List<Task> shown = this.overseen.some(filter.tasks(), new Page.Request(page, Pages.SIZE), me);
		Narrowing here = filter.narrowing();
		model.addAttribute("filter", filter);
		model.addAttribute("tasks", shown);
		model.addAttribute("count", count);
		model.addAttribute("most", InboxPage.MOST);
		model.addAttribute("chosen", all ? shown.stream().map(Task::id).toList() : chosen);
		model.addAttribute("pages", Pages.of(page, Math.min(InboxPage.MOST, count)));
		model.addAttribute("chips", filter.chips());
		model.addAttribute("here", here.by("page", (page > 0) ? page : null).address());
		model.addAttribute("allHere", here.by("all", true).address());
		model.addAttribute("names", names());
	}

	/** Adds what the forms offer. */
	void addChoices(TaskBoardFilter filter, Person me, Model model) {
		List<Tasks.InDocument> documents = this.overseen.documents(me);
		documents.stream()
			.filter((one) -> one.id().equals(filter.document()))
			.forEach((one) -> model.addAttribute("documentTitle", one.title()));
		model.addAttribute("inDocuments", documents);
		model.addAttribute("kinds", TaskKind.values());
		model.addAttribute("stages", List.of(Stage.COLLECTION, Stage.CORROBORATION, Stage.SIGN_OFF, Stage.PUBLISHED));
		model.addAttribute("priorities", Priority.values());
		model.addAttribute("people", this.people.active());
	}

	/** What people are called, by username. */
	Map<String, String> names() {
		return this.people.all().stream().collect(Collectors.toMap(Person::username, Person::displayName));
	}

}
