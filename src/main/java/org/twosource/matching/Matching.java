package org.twosource.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the known claims that a statement may repeat: by their words always, by their
 * meaning too where there is a sentence model.
 */
@Component
public class Matching {

	private static final int NEAREST = 50;

	/** What words count for where the meaning, which counts 1, is known too. */
	private static final double WORDS = 0.75;

	/** Below it two claims have no more in common than any two of a story. */
	private static final double LEAST_BY_WORDS = 0.25;

	private static final double LEAST_WITH_MEANING = 0.35;

	/** Differences beyond are the arithmetic's. */
	private static final double PRECISION = 1e6;

	private static final Comparator<Likeness> MOST_ALIKE = Comparator.comparingDouble(Likeness::score)
		.reversed()
		.thenComparing(Likeness::number);

	private final FullText fullText;

	private final Meanings meanings;

	Matching(FullText fullText, Meanings meanings) {
		this.fullText = fullText;
		this.meanings = meanings;
	}

	/**
	 * The known claims that a statement may well repeat, whatever became of them, the
	 * most alike first.
	 * @param limit how many at most, up to fifty
	 */
	public List<Likeness> likely(String statement, int limit) {
		String text = PostText.plain(statement);
		Vector vector = this.meanings.of(text);
		double least = (vector != null) ? LEAST_WITH_MEANING : LEAST_BY_WORDS;
		return find(text, vector).filter((one) -> one.score() >= least).limit(limit).toList();
	}

	/**
	 * The known claims most like a statement, however little that is, the most alike
	 * first.
	 * @param limit how many at most, up to fifty
	 */
	public List<Likeness> find(String statement, int limit) {
		String text = PostText.plain(statement);
		return find(text, this.meanings.of(text)).limit(limit).toList();
	}

	/**
	 * How alike known claims are to a statement, the most alike first.
	 * @param numbers the numbers of the claims, without the C
	 */
	public List<Likeness> rate(String statement, Set<Long> numbers) {
		if (numbers.isEmpty()) {
			return List.of();
		}
		String text = PostText.plain(statement);
		return rated(text, this.meanings.of(text), numbers).filter((one) -> numbers.contains(one.number())).toList();
	}

	private Stream<Likeness> find(String text, @Nullable Vector vector) {
		List<Long> near = (vector != null) ? this.meanings.nearest(vector, NEAREST) : List.of();
		return rated(text, vector, near);
	}

	private Stream<Likeness> rated(String text, @Nullable Vector vector, Collection<Long> beside) {
		List<FullText.Found> found = this.fullText.find(text, beside);
		Map<Long, Double> nearness = (vector == null) ? Map.of()
				: this.meanings.nearness(vector, found.stream().map(FullText.Found::number).toList());
		return found.stream().map((one) -> likeness(one, nearness.get(one.number()))).sorted(MOST_ALIKE);
	}

	private static Likeness likeness(FullText.Found found, @Nullable Double nearness) {
		double words = found.score();
		double score = (nearness != null) ? (WORDS * words + nearness) / (WORDS + 1) : words;
		return new Likeness(found.id(), found.number(), Math.round(score * PRECISION) / PRECISION);
	}

}
