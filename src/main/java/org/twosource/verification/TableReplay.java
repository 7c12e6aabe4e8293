package org.twosource.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.twosource.claim.Verdict;

/** What claims would need, or lack, by a decision table that is not in force. */
@Component
class TableReplay {

	private static final String CONCLUDED = Completion.Corroborated.Outcome.CONCLUDED.name();

	private final Policies policies;

	private final KnownFacts facts;

	private final SufficiencyInputs inputs;

	private final RuleBundle bundle;

	TableReplay(Policies policies, KnownFacts facts, SufficiencyInputs inputs, RuleBundle bundle) {
		this.policies = policies;
		this.facts = facts;
		this.inputs = inputs;
		this.bundle = bundle;
	}

	/**
	 * What claims need by the table against what they need now. The table is asked with
	 * what it was asked with then, so that only the rules make a difference.
	 */
	List<Replays.Result> needs(byte[] content, List<UUID> claims) {
		AskedTable table = new AskedTable(TableShape.POLICY, content);
		Map<UUID, Policy> now = this.policies.of(claims);
		return claims.stream().filter(now::containsKey).map((claim) -> {
			Policy old = now.get(claim);
			PolicyChanges changes = PolicyChanges.between(old,
					table.policy(asked(claim, old), old.tableVersion(), Instant.EPOCH));
			return new Replays.Result(claim, changes.effect(), changes.changes());
		}).toList();
	}

	private Map<String, Object> asked(UUID claim, Policy old) {
		if (old.facts().keySet().containsAll(TableShape.POLICY.facts().keySet())) {
			return old.facts();
		}
		Map<String, Object> asked = new HashMap<>(this.facts.of(claim));
		asked.putAll(old.facts());
		return asked;
	}

	/**
	 * What claims lack by the table against what they lack by the one in force, on what
	 * everybody may know of them.
	 */
	List<Replays.Result> lacks(byte[] content, List<UUID> claims) {
		Function<Map<String, Object>, List<Shortfall>> before = new AskedTable(TableShape.SUFFICIENCY,
				this.bundle.inForce().get(TableShape.SUFFICIENCY.file()))
			.remembering();
		Function<Map<String, Object>, List<Shortfall>> after = new AskedTable(TableShape.SUFFICIENCY, content)
			.remembering();
		return claims.stream().map((claim) -> {
			Map<String, Object> asked = asked(this.inputs.openGrounds(claim));
			return compared(claim, before.apply(asked), after.apply(asked));
		}).toList();
	}

	private static Map<String, Object> asked(Grounds grounds) {
		Verdict verdict = grounds.standing();
		return (verdict != null) ? grounds.inputs(verdict.name(), CONCLUDED)
				: grounds.inputs(SufficiencyInputs.OPEN, SufficiencyInputs.OPEN);
	}

	private static Replays.Result compared(UUID claim, List<Shortfall> before, List<Shortfall> after) {
		List<String> changes = new ArrayList<>();
		requirements(after).stream()
			.filter((one) -> !requirements(before).contains(one))
			.forEach((one) -> changes.add("+" + one));
		int more = changes.size();
		requirements(before).stream()
			.filter((one) -> !requirements(after).contains(one))
			.forEach((one) -> changes.add("-" + one));
		String otherwise = changes.isEmpty() ? "SAME" : "LESS";
		return new Replays.Result(claim, (more > 0) ? "MORE" : otherwise, changes);
	}

	private static List<String> requirements(List<Shortfall> missing) {
		return missing.stream().map(Shortfall::requirement).distinct().toList();
	}

}
