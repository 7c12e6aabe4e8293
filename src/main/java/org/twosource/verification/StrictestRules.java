package org.twosource.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.twosource.source.Reliability;

/** Combines the rules of the policy table that matched: the strictest of each wins. */
final class StrictestRules {

	private StrictestRules() {
	}

	/**
	 * What a claim needs by the rules that matched.
	 * @param facts what the table was asked with
	 * @param rules the rules
	 * @param version the version of the table
	 */
	static Policy policy(DmnDecisionResult matched, Map<String, Object> facts, List<Policy.Rule> rules, int version,
			Instant at) {
		return new Policy(most(matched, "independentOrigins"), strictestReliability(matched),
				any(matched, "primarySource"), any(matched, "tiedSourcesCountOnce"), any(matched, "requestComment"),
				any(matched, "secondChecker"), most(matched, "signOffs"), least(matched, "collectionDays"),
				least(matched, "commentDays"), least(matched, "corroborationDays"), least(matched, "signOffDays"),
				facts, rules, version, at);
	}

	private static int most(DmnDecisionResult matched, String output) {
		return numbers(matched, output).stream().mapToInt(Number::intValue).max().orElse(0);
	}

	private static int least(DmnDecisionResult matched, String output) {
		return numbers(matched, output).stream().mapToInt(Number::intValue).min().orElse(1);
	}

	private static boolean any(DmnDecisionResult matched, String output) {
		return given(matched, output, Boolean.class::cast).contains(true);
	}

	private static Reliability strictestReliability(DmnDecisionResult matched) {
		return given(matched, "leastReliability", (letter) -> Reliability.valueOf((String) letter)).stream()
			.min(Reliability::compareTo)
			.orElse(Reliability.F);
	}

	private static List<Number> numbers(DmnDecisionResult matched, String output) {
		return given(matched, output, Number.class::cast);
	}

	private static <T> List<T> given(DmnDecisionResult matched, String output, Function<Object, T> type) {
		return matched.getResultList()
			.stream()
			.map((entries) -> entries.get(output))
			.filter((entry) -> entry != null)
			.map(type)
			.toList();
	}

}
