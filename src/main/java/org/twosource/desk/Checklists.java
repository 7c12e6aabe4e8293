package org.twosource.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.evidence.EvidenceItem;
import org.twosource.verification.Corroboration;
import org.twosource.verification.Corroborations;
import org.twosource.verification.Grounds;
import org.twosource.verification.Judgement;
import org.twosource.verification.Judgements;
import org.twosource.verification.Task;
import org.twosource.verification.TaskKind;
import org.twosource.verification.Tasks;

/** Holds claims against their policies, point by point. */
@Component
class Checklists {

	private static final Set<Stage> BEFORE_A_VERDICT = Set.of(Stage.COLLECTION, Stage.CORROBORATION);

	private final Corroborations corroborations;

	private final Judgements judgements;

	private final Tasks tasks;

	Checklists(Corroborations corroborations, Judgements judgements, Tasks tasks) {
		this.corroborations = corroborations;
		this.judgements = judgements;
		this.tasks = tasks;
	}

	Checklist of(Grounds grounds, List<EvidenceItem> evidence, Course course) {
		Claim claim = grounds.claim();
		return new Checklist(grounds, this.corroborations.of(grounds), concluded(grounds), approvals(claim),
				collectors(evidence, course), allowed(course.openTasks()));
	}

	private @Nullable Corroboration concluded(Grounds grounds) {
		Verdict verdict = grounds.standing();
		return (verdict != null) ? this.corroborations.of(grounds, verdict) : null;
	}

	private List<Judgement.Decision> approvals(Claim claim) {
		return BEFORE_A_VERDICT.contains(claim.stage()) ? List.of() : this.judgements.approvals(claim.id());
	}

	private static Set<String> collectors(List<EvidenceItem> evidence, Course course) {
		Set<String> collectors = new TreeSet<>();
		evidence.forEach((item) -> collectors.add(item.collectedBy()));
		course.tasks()
			.stream()
			.filter((task) -> task.kind() == TaskKind.COLLECT_EVIDENCE || task.kind() == TaskKind.REQUEST_COMMENT)
			.filter((task) -> task.completedBy() != null)
			.forEach((task) -> collectors.add(task.completedBy()));
		return collectors;
	}

	private Map<TaskKind, List<Person>> allowed(List<Task> open) {
		Map<TaskKind, List<Person>> allowed = new EnumMap<>(TaskKind.class);
		for (Task task : open) {
			if (task.kind() == TaskKind.CORROBORATE || task.kind() == TaskKind.SIGN_OFF) {
				allowed.computeIfAbsent(task.kind(), (kind) -> this.tasks.allowed(task));
			}
		}
		return allowed;
	}

}
