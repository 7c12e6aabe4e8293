package org.twosource.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.HitPolicy;
import org.twosource.claim.Harm;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.source.Reliability;

/** What the program asks a decision table, and reads from it. */
enum TableShape {

	/** What a claim needs. */
	POLICY("verification-policy", HitPolicy.COLLECT,
			List.of(Fact.term("kind", Kind.values()), Fact.term("hedge", Hedge.values()),
					Fact.term("harm", Harm.values()), Fact.number("distinctOrigins"),
					Fact.term("bestReliability", Reliability.values()), Fact.number("bestCredibility"),
					Fact.number("contradictingOrigins"), Fact.truth("primarySourceSeen"), Fact.truth("replySought"),
					Fact.number("openCitationDefects")),
			List.of(Outcome.name("rule"), Outcome.number("independentOrigins", 0, 99, true),
					Outcome.term("leastReliability", Reliability.values()), Outcome.truth("primarySource"),
					Outcome.truth("requestComment"), Outcome.truth("secondChecker"),
					Outcome.number("signOffs", 1, 2, true), Outcome.number("collectionDays", 1, 365, true),
					Outcome.number("commentDays", 1, 365, true), Outcome.number("corroborationDays", 1, 365, true),
					Outcome.number("signOffDays", 1, 365, true), Outcome.truth("tiedSourcesCountOnce"))),

	/** What an assessment still lacks. */
	SUFFICIENCY("corroboration-sufficiency", HitPolicy.COLLECT,
			List.of(new Fact("verdict", Type.TERM, with(Verdict.values(), SufficiencyInputs.OPEN)),
					Fact.term("kind", Kind.values()),
					new Fact("outcome", Type.TERM,
							with(Completion.Corroborated.Outcome.values(), SufficiencyInputs.OPEN)),
					Fact.number("supporting"), Fact.number("refuting"), Fact.number("required"),
					Fact.term("leastReliability", Reliability.values()), Fact.truth("primarySourceRequired"),
					Fact.truth("primarySourceSeen"), Fact.truth("commentRequired"), Fact.truth("replySought")),
			List.of(Outcome.text("requirement"), Outcome.text("unmet"), Outcome.name("key"))),

	/** How long a task may lie, by the first rule that fits. */
	PATIENCE("task-patience", HitPolicy.FIRST,
			List.of(Fact.term("harm", Harm.values()), Fact.term("kind", TaskKind.values())),
			List.of(Outcome.name("rule"), Outcome.everywhere("askAfterHours", 8760),
					Outcome.everywhere("answerHours", 8760), Outcome.everywhere("ownerAfterHours", 8760),
					Outcome.everywhere("mostHeld", 1000)));

	/** What a column holds. */
	enum Type {

		TERM("string"), NUMBER("integer"), TRUTH("boolean"), TEXT("string");

		private final String typeRef;

		Type(String typeRef) {
			this.typeRef = typeRef;
		}

		String typeRef() {
			return this.typeRef;
		}

	}

	/**
	 * Something the table may ask about.
	 *
	 * @param name its name
	 * @param type what it is
	 * @param terms the terms there are, of a term
	 */
	record Fact(String name, Type type, Set<String> terms) {

		static Fact term(String name, Enum<?>[] terms) {
			return new Fact(name, Type.TERM, with(terms));
		}

		static Fact number(String name) {
			return new Fact(name, Type.NUMBER, Set.of());
		}

		static Fact truth(String name) {
			return new Fact(name, Type.TRUTH, Set.of());
		}

		/** Something of its kind, to try a table with. */
		Object sample() {
			return switch (this.type) {
				case NUMBER -> 1;
				case TRUTH -> true;
				default -> this.terms.iterator().next();
			};
		}

	}

	/**
	 * Something the program reads from the table.
	 *
	 * @param name its name
	 * @param type what it is
	 * @param terms the terms there are, of a term
	 * @param least the smallest number
	 * @param most the largest number
	 * @param always whether some rule without conditions has to give it
	 * @param everywhere whether every rule has to give it
	 * @param composed whether it may be put together from facts
	 */
	record Outcome(String name, Type type, Set<String> terms, int least, int most, boolean always, boolean everywhere,
			boolean composed) {

		static Outcome name(String name) {
			return new Outcome(name, Type.TEXT, Set.of(), 0, 0, false, true, false);
		}

		static Outcome text(String name) {
			return new Outcome(name, Type.TEXT, Set.of(), 0, 0, false, true, true);
		}

		static Outcome term(String name, Enum<?>[] terms) {
			return new Outcome(name, Type.TERM, with(terms), 0, 0, true, false, false);
		}

		static Outcome number(String name, int least, int most, boolean always) {
			return new Outcome(name, Type.NUMBER, Set.of(), least, most, always, false, false);
		}

		/** A number from 1 that every rule gives. */
		static Outcome everywhere(String name, int most) {
			return new Outcome(name, Type.NUMBER, Set.of(), 1, most, true, true, false);
		}

		static Outcome truth(String name) {
			return new Outcome(name, Type.TRUTH, Set.of(), 0, 0, false, false, false);
		}

	}

	private final String key;

	private final HitPolicy hitPolicy;

	private final Map<String, Fact> facts;

	private final List<Outcome> outcomes;

	TableShape(String key, HitPolicy hitPolicy, List<Fact> facts, List<Outcome> outcomes) {
		this.key = key;
		this.hitPolicy = hitPolicy;
		this.facts = facts.stream().collect(Collectors.toMap(Fact::name, Function.identity()));
		this.outcomes = outcomes;
	}

	/** The id of the decision. */
	String key() {
		return this.key;
	}

	/** Which of the rules that fit count. */
	HitPolicy hitPolicy() {
		return this.hitPolicy;
	}

	/** The file it is kept in. */
	String file() {
		return this.key + ".dmn";
	}

	/** What it may ask about, by name. */
	Map<String, Fact> facts() {
		return this.facts;
	}

	/** What is read from it, in the order of its columns. */
	List<Outcome> outcomes() {
		return this.outcomes;
	}

	/** One of each fact, to try it with. */
	Map<String, Object> samples() {
		return this.facts.values().stream().collect(Collectors.toMap(Fact::name, Fact::sample));
	}

	/** The ids of all decisions. */
	static String keys() {
		return Arrays.stream(values()).map(TableShape::key).collect(Collectors.joining(", "));
	}

	static Optional<TableShape> of(String key) {
		return Arrays.stream(values()).filter((shape) -> shape.key.equals(key)).findFirst();
	}

	private static Set<String> with(Enum<?>[] terms, String... further) {
		return Stream.concat(Arrays.stream(terms).map(Enum::name), Stream.of(further)).collect(Collectors.toSet());
	}

}
