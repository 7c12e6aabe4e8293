package org.twosource.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.discussion.Look;
import org.twosource.verification.Completion;
import org.twosource.verification.Task;
import org.twosource.verification.TaskKind;
import org.twosource.verification.Tasks;

/** Puts together the page of a task. */
@Component
class TaskPage {

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final Courses courses;

	private final SignOffPage signOff;

	private final Conversation conversation;

	private final CheckerFields checkerFields;

	TaskPage(Tasks tasks, Dossiers dossiers, Courses courses, SignOffPage signOff, Conversation conversation,
			CheckerFields checkerFields) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.courses = courses;
		this.signOff = signOff;
		this.conversation = conversation;
		this.checkerFields = checkerFields;
	}

	/**
	 * The page of a task.
	 * @param form what the person sent, to be kept, or null to start with an empty form
	 * @param problems what was wrong with it
	 */
	String show(Task task, AnswerForms.@Nullable Answer form, Problems problems, Person me, Model model) {
		Dossier dossier = this.dossiers.of(task.claimId(), me);
		Course course = this.courses.of(task.claimId(), me);
		Look look = this.conversation.open(task.claimId(), me, model);
		model.addAttribute("me", me);
		model.addAttribute("task", task);
		Refusal obstacle = task.open() ? this.tasks.obstacle(task.id(), me) : null;
		model.addAttribute("obstacle", (obstacle != null) ? obstacle.in(LocaleContextHolder.getLocale()) : null);
		model.addAttribute("dossier", dossier);
		model.addAttribute("course", course);
		this.checkerFields.own(model, task, me);
		model.addAttribute("problems", problems);
		model.addAttribute("version", dossier.claim().version());
		boolean kept = form != null && form.kind() == task.kind();
		addForm(task, kept ? form : blank(task.kind(), dossier, (Integer) model.getAttribute("range")), dossier, look,
				me, model);
		return "task";
	}

	private void addForm(Task task, AnswerForms.Answer form, Dossier dossier, Look look, Person me, Model model) {
		model.addAttribute("form", form);
		switch (task.kind()) {
			case COLLECT_EVIDENCE -> this.checkerFields.collecting(model, task, dossier);
			case CORROBORATE -> this.checkerFields.corroborating(model, dossier);
			case SIGN_OFF -> this.signOff.addSignOff(task.claimId(), look, me, model);
			case REVIEW_CHALLENGE -> this.signOff.addReview(task.claimId(), look, me, model);
			case REQUEST_COMMENT -> {
				// The course already holds what was asked before.
			}
		}
	}

	/**
	 * An empty form.
	 * @param range which of the proposed ranges the person asked to be filled in, or null
	 */
	private static AnswerForms.Answer blank(TaskKind kind, Dossier dossier, @Nullable Integer range) {
		Claim claim = dossier.claim();
		return switch (kind) {
			case COLLECT_EVIDENCE -> AnswerForms.Collected.blank(claim);
			case REQUEST_COMMENT -> new AnswerForms.Commented(null, null, null);
			case CORROBORATE -> AnswerForms.Corroborated.blank(claim, dossier.figure(range));
			case SIGN_OFF -> AnswerForms.Decided.blank(claim);
			case REVIEW_CHALLENGE -> new AnswerForms.Reviewed(null, null, null);
		};
	}

}
