package org.twosource.desk;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.Page;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.discussion.Notices;
import org.twosource.document.Documents;
import org.twosource.verification.Task;
import org.twosource.verification.TaskKind;
import org.twosource.verification.Tasks;

/**
 * Puts together the lists of the inbox, with the same few questions however long they
 * are.
 */
@Component
class InboxPage {

	/** Counting stops here: nobody works off more than this from one list. */
	static final int MOST = 1000;

	private final Tasks tasks;

	private final Documents documents;

	private final Notices notices;

	private final People people;

	private final Clock clock;

	InboxPage(Tasks tasks, Documents documents, Notices notices, People people, Clock clock) {
		this.tasks = tasks;
		this.documents = documents;
		this.notices = notices;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * A list that can be chosen.
	 *
	 * @param list which
	 * @param count how much is on it, counted to one more than {@value #MOST}
	 * @param address where it is shown
	 */
	record Tab(InboxList list, int count, String address) {

	}

	/**
	 * Adds the list asked for; without a wish, the person's own tasks if there are any.
	 */
	void addLists(InboxFilter asked, int page, Person me, Model model) {
		Map<InboxList, Integer> counts = new EnumMap<>(InboxList.class);
		List<Documents.Summary> waiting = triages(me) ? this.documents.waitingForTriage() : List.of();
		for (InboxList list : InboxList.values()) {
			if (list.scope() != null) {
				counts.put(list, this.tasks.count(asked.of(list.scope(), this.clock.instant()), MOST + 1, me));
			}
			else if (triages(me)) {
				counts.put(list, waiting.size());
			}
		}
		InboxFilter filter = (asked.list() != null) ? asked : asked.on(first(counts));
		model.addAttribute("filter", filter);
		model.addAttribute("tabs", counts.entrySet()
			.stream()
			.map((list) -> new Tab(list.getKey(), list.getValue(), asked.on(list.getKey()).narrowing().address()))
			.toList());
		model.addAttribute("available", counts.get(InboxList.AVAILABLE));
		model.addAttribute("most", MOST);
		model.addAttribute("chips", filter.chips());
		model.addAttribute("query", filter.narrowing().query());
		model.addAttribute("here", filter.narrowing().by("page", (page > 0) ? page : null).address());
		model.addAttribute("documents", waiting);
		model.addAttribute("notices", this.notices.unseen(me));
		model.addAttribute("names", names());
		addTasks(filter, page, counts, me, model);
	}

	/** Adds what the form that filters the lists offers. */
	void addChoices(InboxFilter filter, Model model) {
		List<Tasks.InDocument> documents = this.tasks.documents();
		documents.stream()
			.filter((one) -> one.id().equals(filter.document()))
			.forEach((one) -> model.addAttribute("documentTitle", one.title()));
		model.addAttribute("inDocuments", documents);
		model.addAttribute("kinds", TaskKind.values());
		model.addAttribute("stages", List.of(Stage.COLLECTION, Stage.CORROBORATION, Stage.SIGN_OFF, Stage.PUBLISHED));
		model.addAttribute("harms", Harm.values());
		model.addAttribute("dues", InboxFilter.Due.values());
	}

	private void addTasks(InboxFilter filter, int page, Map<InboxList, Integer> counts, Person me, Model model) {
		Tasks.Scope scope = filter.list().scope();
		List<Task> items = (scope != null)
				? this.tasks.some(filter.of(scope, this.clock.instant()), new Page.Request(page, Pages.SIZE), me)
				: List.of();
		model.addAttribute("tasks", items);
		model.addAttribute("pages", Pages.of(page, (scope != null) ? Math.min(MOST, counts.get(filter.list())) : 0));
	}

	private static InboxList first(Map<InboxList, Integer> counts) {
		return (counts.get(InboxList.MINE) > 0) ? InboxList.MINE : InboxList.AVAILABLE;
	}

	private static boolean triages(Person me) {
		return me.isAny(Role.FACT_CHECKER, Role.EDITOR);
	}

	private Map<String, String> names() {
		return this.people.all().stream().collect(Collectors.toMap(Person::username, Person::displayName));
	}

}
