package org.twosource.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Claim;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.evidence.Origin;
import org.twosource.evidence.Stance;
import org.twosource.source.Reliability;

/**
 * What a claim's sufficiency is judged on, read once.
 *
 * @param claim the claim
 * @param policy the policy in force for it
 * @param origins its independent origins
 * @param comments the comments requested
 */
public record Grounds(Claim claim, Policy policy, List<Origin> origins, List<Comment> comments) {

	private static final Set<Stage> BEFORE_A_VERDICT = Set.of(Stage.COLLECTION, Stage.CORROBORATION);

	/**
	 * The verdict that stands, or null while the evidence for one is still weighed.
	 */
	public @Nullable Verdict standing() {
		return BEFORE_A_VERDICT.contains(this.claim.stage()) ? null : this.claim.verdict();
	}

	/** The same if a source were of that reliability. */
	Grounds rated(UUID sourceId, Reliability reliability) {
		List<Origin> rated = this.origins.stream()
			.map((origin) -> origin.source().id().equals(sourceId) ? origin.rated(reliability) : origin)
			.toList();
		return new Grounds(this.claim, this.policy, rated, this.comments);
	}

	/** Under the names the sufficiency table asks by. */
	Map<String, Object> inputs(String verdict, String outcome) {
		Corroboration.Counted counted = counted();
		Map<String, Object> inputs = new LinkedHashMap<>();
		inputs.put("verdict", verdict);
		inputs.put("outcome", outcome);
		inputs.put("kind", this.claim.kind().name());
		inputs.put("supporting", counted.supporting());
		inputs.put("refuting", counted.refuting());
		inputs.put("required", this.policy.independentOrigins());
		inputs.put("leastReliability", this.policy.leastReliability().name());
		inputs.put("primarySourceRequired", this.policy.primarySource());
		inputs.put("primarySourceSeen", this.origins.stream()
			.anyMatch((origin) -> origin.primarySource() && origin.stance() != Stance.CONTEXT));
		inputs.put("commentRequired", this.policy.requestComment());
		inputs.put("replySought", this.comments.stream().anyMatch(Comment::settled));
		return inputs;
	}

	Corroboration.Counted counted() {
		List<Origin> qualified = this.origins.stream().filter(this.policy::counts).toList();
		return new Corroboration.Counted((int) KnownFacts.count(qualified, Stance.SUPPORTS),
				(int) KnownFacts.count(qualified, Stance.REFUTES));
	}

}
