package org.twosource.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.evidence.Origin;
import org.twosource.evidence.Stance;
import org.twosource.verification.Comment;
import org.twosource.verification.Corroboration;
import org.twosource.verification.Grounds;
import org.twosource.verification.Judgement;
import org.twosource.verification.Policy;
import org.twosource.verification.Shortfall;
import org.twosource.verification.TaskKind;

/**
 * What a claim's policy asks for, point by point. What the evidence lacks is what the
 * sufficiency table finds missing.
 *
 * @param grounds what it is judged on
 * @param open the evidence held against the policy, whatever anybody concluded
 * @param concluded the evidence held against what the policy asks of the verdict given,
 * or null before there is one
 * @param approvals the editors' approvals that count now
 * @param collectors the usernames of who collected so far
 * @param allowed who may do the open tasks of each kind
 */
record Checklist(Grounds grounds, Corroboration open, @Nullable Corroboration concluded,
		List<Judgement.Decision> approvals, Set<String> collectors, Map<TaskKind, List<Person>> allowed) {

	private static final List<String> ASKED_OF_EVIDENCE = List.of("origins", "primarySource", "comment");

	/**
	 * One requirement.
	 *
	 * @param key its name
	 * @param met whether it is met
	 * @param missing what the table finds missing for it
	 */
	record Point(String key, boolean met, List<Shortfall> missing) {

	}

	/** All that is asked for, in the order it is worked on. */
	public List<Point> points() {
		Policy policy = this.grounds.policy();
		List<Point> points = new ArrayList<>();
		points.add(ofEvidence("origins"));
		if (policy.primarySource() || lacks("primarySource")) {
			points.add(ofEvidence("primarySource"));
		}
		if (policy.requestComment() || lacks("comment") || !this.grounds.comments().isEmpty()) {
			points.add(ofEvidence("comment"));
		}
		others().forEach((shortfall) -> points.add(new Point("other", false, List.of(shortfall))));
		if (policy.secondChecker()) {
			points.add(new Point("secondChecker", weighed(), List.of()));
		}
		points.add(new Point("verdict", this.concluded != null && this.concluded.satisfied(),
				(this.concluded != null) ? this.concluded.missing() : List.of()));
		points.add(new Point("signOffs", this.approvals.size() >= policy.signOffs(), List.of()));
		return points;
	}

	/** How many points are met. */
	public long met() {
		return points().stream().filter(Point::met).count();
	}

	/** The claim. */
	public Claim claim() {
		return this.grounds.claim();
	}

	/** The policy in force. */
	public Policy policy() {
		return this.grounds.policy();
	}

	/** The origins that point one way but are not reliable enough to count. */
	public List<Origin> tooWeak() {
		return this.grounds.origins()
			.stream()
			.filter((origin) -> origin.stance() != Stance.CONTEXT && !policy().counts(origin))
			.toList();
	}

	/** The comment requested last, or null. */
	public @Nullable Comment comment() {
		List<Comment> comments = this.grounds.comments();
		return comments.isEmpty() ? null : comments.get(comments.size() - 1);
	}

	/** Who may corroborate now; empty while nobody is asked to. */
	public List<Person> mayCorroborate() {
		return this.allowed.getOrDefault(TaskKind.CORROBORATE, List.of());
	}

	/** Who may sign now; empty while nobody is asked to. */
	public List<Person> maySign() {
		return this.allowed.getOrDefault(TaskKind.SIGN_OFF, List.of());
	}

	/** What goes into the translation of a sentence of the table. */
	public Object[] figures() {
		return Translations.figures(this.open, policy());
	}

	private boolean weighed() {
		return this.concluded != null;
	}

	private Point ofEvidence(String key) {
		List<Shortfall> missing = this.open.missing().stream().filter((one) -> one.concerns(key)).toList();
		return new Point(key, missing.isEmpty(), missing);
	}

	private boolean lacks(String key) {
		return this.open.missing().stream().anyMatch((one) -> one.concerns(key));
	}

	private List<Shortfall> others() {
		return this.open.missing()
			.stream()
			.filter((one) -> ASKED_OF_EVIDENCE.stream().noneMatch(one::concerns))
			.toList();
	}

}
