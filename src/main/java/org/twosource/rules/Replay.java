package org.twosource.rules;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;

/**
 * What a draft would change.
 *
 * @param counts how many claims need more, less or the same, or how many processes can be
 * moved
 * @param requirements what changes for how many of them
 */
public record Replay(List<Count> counts, List<Requirement> requirements) {

	/** Which claims. */
	public enum Population {

		/** Those being verified when the draft was replayed. */
		OPEN,
		/** Those decided in the three months before. */
		DECIDED

	}

	/** What becomes of a claim, or of a process. */
	public enum Effect {

		/** It needs more. */
		MORE,
		/** It needs less, and nothing more. */
		LESS,
		/** It needs the same. */
		SAME,
		/** Its process can be moved. */
		MOVES,
		/** Its process cannot be moved. */
		STAYS

	}

	/**
	 * How many there are of a kind.
	 *
	 * @param population which claims
	 * @param effect what becomes of them
	 * @param count how many
	 */
	public record Count(Population population, Effect effect, int count) {

	}

	/**
	 * A requirement that changes.
	 *
	 * @param population for which claims
	 * @param change such as {@code independentOrigins:1>2}, or what is missing with a
	 * plus before it, or no longer with a minus
	 * @param count for how many
	 */
	public record Requirement(Population population, String change, int count) {

	}

	/**
	 * What changes for one claim or process.
	 *
	 * @param subject the claim, or whatever a process is about
	 * @param number the claim's number, or null when it is no claim
	 * @param statement what it states, or null when it is no claim
	 * @param stage where it stands, or null when it is no claim
	 * @param effect what becomes of it
	 * @param changes what changes for it
	 */
	public record Line(UUID subject, @Nullable Long number, @Nullable String statement, @Nullable Stage stage,
			Effect effect, List<String> changes) {

	}

	/** How many of a population come to that. */
	public int count(Population population, Effect effect) {
		return counted(population.name(), effect.name());
	}

	/** The same, by their names. */
	public int counted(String population, String effect) {
		return this.counts.stream()
			.filter((one) -> one.population().name().equals(population) && one.effect().name().equals(effect))
			.mapToInt(Count::count)
			.sum();
	}

	/** What changes for a population, for most of them first. */
	public List<Requirement> changing(String population) {
		return this.requirements.stream().filter((one) -> one.population().name().equals(population)).toList();
	}

}
