package org.twosource.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.account.Person;
import org.twosource.claim.Mention;
import org.twosource.document.Documents;
import org.twosource.verification.Diagrams;
import org.twosource.verification.Task;
import org.twosource.verification.Tasks;

/** Gathers where a claim stands, for the top of its page. */
@Component
class ClaimTops {

	private final Diagrams diagrams;

	private final Tasks tasks;

	private final Documents documents;

	ClaimTops(Diagrams diagrams, Tasks tasks, Documents documents) {
		this.diagrams = diagrams;
		this.tasks = tasks;
		this.documents = documents;
	}

	/** Where a claim stands, as one person sees it. */
	@Transactional(readOnly = true)
	public ClaimTop of(Dossier dossier, Course course, Person me) {
		List<ClaimTop.OpenTask> open = course.openTasks()
			.stream()
			.map((task) -> openTask(task, me))
			.sorted(Comparator.comparing((one) -> !one.mine()))
			.toList();
		return new ClaimTop(Stepper.of(this.diagrams.stages(), dossier.claim(), course), open,
				places(dossier.mentions()));
	}

	private ClaimTop.OpenTask openTask(Task task, Person me) {
		boolean mine = me.username().equals(task.assignee());
		return new ClaimTop.OpenTask(task, mine, mine ? null : this.tasks.obstacle(task, me));
	}

	private List<ClaimTop.Place> places(List<Mention> mentions) {
		List<UUID> ids = mentions.stream().map(Mention::documentId).distinct().toList();
		Map<UUID, Documents.Summary> documents = this.documents.summaries(ids)
			.stream()
			.collect(Collectors.toMap(Documents.Summary::id, Function.identity()));
		return mentions.stream()
			.map((mention) -> new ClaimTop.Place(mention, documents.get(mention.documentId())))
			.toList();
	}

}
