package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twosource.extraction.Attributed;
import org.twosource.extraction.Attributed.Stretch;
import tools.jackson.databind.JsonNode;

/**
 * How well it is found who says what, on news articles of which people have marked
 * source, cue and content.
 * <p>
 * A document is a case, and where several people have marked it each one's version counts
 * in it, so that nobody's view is averaged away. Attributions found and marked are paired
 * one to one, those that share most words of content first; then words are counted over
 * all documents: the words that pairs share against all that were found (precision) and
 * all that were marked (recall), also those of attributions without a partner. A sentence
 * is positive when it holds part of what somebody says. A direct quotation is an
 * attribution whose content is at least four words from quotation mark to quotation mark;
 * it is found when nine tenths of the words of both are the same.
 */
final class AttributionMeasure implements Measure {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

	private static final Pattern QUOTATION = Pattern.compile("(?s)(?:[“\"«„]|'').*(?:[”\"»“]|'')");

	private static final int LEAST_QUOTED = 4;

	@Override
	public List<Row> rows(Path gold) throws IOException {
		List<Path> files = Gold.files(gold.resolve("polnear"), ".jsonl");
		List<Path> measured = files.stream().filter((file) -> !file.endsWith("train.jsonl")).toList();
		List<Row> rows = new ArrayList<>();
		for (Path file : measured.isEmpty() ? files : measured) {
			List<Document> documents = Gold.lines(file).stream().map(AttributionMeasure::document).toList();
			rows.addAll(rows(gold.relativize(file).toString(), documents));
		}
		return rows;
	}

	private static List<Row> rows(String data, List<Document> documents) {
		int quotations = sum(documents, Count::quotations);
		return List.of(
				Row.of(data, "sentences that hold something said, F1", documents,
						(some) -> f1(some, Count::sentencesBoth, Count::sentencesFound, Count::sentencesMarked)),
				Row.of(data, "content, overlap F1", documents,
						(some) -> f1(some, Count::contentBoth, Count::contentFound, Count::contentMarked)),
				Row.of(data, "source, overlap F1", documents,
						(some) -> f1(some, Count::sourceBoth, Count::sourceFound, Count::sourceMarked)),
				Row.of(data, "source, overlap F1 where the content is found", documents,
						(some) -> f1(some, Count::sourceBoth, Count::pairedSourceFound, Count::pairedSourceMarked)),
				Row.of(data, "direct quotations, F1 (of " + quotations + ")", documents,
						AttributionMeasure::quotationF1),
				Row.of(data, "direct quotations, found with the right source (of " + quotations + ")", documents,
						(some) -> ratio(sum(some, Count::quotationsWithSource), sum(some, Count::quotations))));
	}

	private static double quotationF1(List<Document> documents) {
		double precision = ratio(sum(documents, Count::quotationsRight), sum(documents, Count::quotationsFound));
		double recall = ratio(sum(documents, Count::quotationsMatched), sum(documents, Count::quotations));
		return (precision + recall == 0) ? 0 : 2 * precision * recall / (precision + recall);
	}

	private static double f1(List<Document> documents, ToIntFunction<Count> both, ToIntFunction<Count> found,
			ToIntFunction<Count> marked) {
		return ratio(2 * sum(documents, both), sum(documents, found) + sum(documents, marked));
	}

	private static int sum(List<Document> documents, ToIntFunction<Count> part) {
		return documents.stream().flatMap((document) -> document.counts().stream()).mapToInt(part).sum();
	}

	private static double ratio(int part, int whole) {
		return (whole == 0) ? 0 : (double) part / whole;
	}

	private static Document document(JsonNode line) {
		String text = line.get("text").asString();
		Words words = new Words(text);
		List<Marked> found = Attributed.in(text)
			.stream()
			.map((one) -> new Marked(words.of(one.source()), words.of(one.content()), isQuotation(text, one.content())))
			.toList();
		List<BitSet> sentences = Attributed.sentences(text).stream().map((one) -> words.of(List.of(one))).toList();
		List<Count> counts = new ArrayList<>();
		for (JsonNode annotator : line.get("annotators")) {
			List<Marked> marked = new ArrayList<>();
			for (JsonNode one : annotator) {
				List<Stretch> content = stretches(one.get("content"));
				if (!content.isEmpty()) {
					marked.add(new Marked(words.of(stretches(one.get("source"))), words.of(content),
							isQuotation(text, content)));
				}
			}
			counts.add(Count.of(sentences, marked, found));
		}
		return new Document(counts);
	}

	private static List<Stretch> stretches(JsonNode spans) {
		List<Stretch> stretches = new ArrayList<>();
		for (JsonNode span : spans) {
			stretches.add(new Stretch(span.get(0).asInt(), span.get(1).asInt()));
		}
		return stretches;
	}

	private static boolean isQuotation(String text, List<Stretch> content) {
		int length = 0;
		for (Stretch stretch : content) {
			String said = text.substring(stretch.start(), stretch.end());
			if (!QUOTATION.matcher(said).matches()) {
				return false;
			}
			length += (int) WORD.matcher(said).results().count();
		}
		return length >= LEAST_QUOTED;
	}

	private static int shared(BitSet one, BitSet other) {
		BitSet both = (BitSet) one.clone();
		both.and(other);
		return both.cardinality();
	}

	/** One document: what was found against each annotator's version. */
	private record Document(List<Count> counts) {

	}

	/** An attribution, found or marked, as the numbers of its words. */
	private record Marked(BitSet source, BitSet content, boolean quotation) {

		boolean hasContentOf(Marked other) {
			int both = shared(this.content, other.content);
			return both * 10 >= (this.content.cardinality() + other.content.cardinality() - both) * 9;
		}

		boolean hasSourceOf(Marked other) {
			return this.source.intersects(other.source) || this.source.isEmpty() && other.source.isEmpty();
		}

	}

	/** A pair of attributions that share words of content. */
	private record Pair(Marked marked, Marked found, int shared) {

	}

	/** What was counted against one annotator's version of a document. */
	private record Count(int sentencesBoth, int sentencesFound, int sentencesMarked, int contentBoth, int contentFound,
			int contentMarked, int sourceBoth, int sourceFound, int sourceMarked, int pairedSourceFound,
			int pairedSourceMarked, int quotations, int quotationsMatched, int quotationsWithSource,
			int quotationsFound, int quotationsRight) {

		static Count of(List<BitSet> sentences, List<Marked> marked, List<Marked> found) {
			BitSet said = union(marked);
			BitSet reported = union(found);
			List<Pair> pairs = pairs(marked, found);
			List<Marked> quotations = marked.stream().filter(Marked::quotation).toList();
			List<Marked> quoted = found.stream().filter(Marked::quotation).toList();
			return new Count(count(sentences, (one) -> one.intersects(said) && one.intersects(reported)),
					count(sentences, (one) -> one.intersects(reported)),
					count(sentences, (one) -> one.intersects(said)), pairs.stream().mapToInt(Pair::shared).sum(),
					size(found, Marked::content), size(marked, Marked::content),
					pairs.stream()
						.mapToInt((one) -> AttributionMeasure.shared(one.marked().source(), one.found().source()))
						.sum(),
					size(found, Marked::source), size(marked, Marked::source),
					size(pairs.stream().map(Pair::found).toList(), Marked::source),
					size(pairs.stream().map(Pair::marked).toList(), Marked::source), quotations.size(),
					count(quotations, (one) -> found.stream().anyMatch(one::hasContentOf)),
					count(quotations,
							(one) -> found.stream()
								.anyMatch((other) -> one.hasContentOf(other) && one.hasSourceOf(other))),
					quoted.size(), count(quoted, (one) -> marked.stream().anyMatch(one::hasContentOf)));
		}

		private static List<Pair> pairs(List<Marked> marked, List<Marked> found) {
			List<Pair> possible = new ArrayList<>();
			for (Marked one : marked) {
				for (Marked other : found) {
					int shared = AttributionMeasure.shared(one.content(), other.content());
					if (shared > 0) {
						possible.add(new Pair(one, other, shared));
					}
				}
			}
			possible.sort(Comparator.comparingInt(Pair::shared).reversed());
			List<Pair> pairs = new ArrayList<>();
			for (Pair pair : possible) {
				boolean taken = pairs.stream()
					.anyMatch((one) -> one.marked() == pair.marked() || one.found() == pair.found());
				if (!taken) {
					pairs.add(pair);
				}
			}
			return pairs;
		}

		private static BitSet union(List<Marked> attributions) {
			BitSet union = new BitSet();
			attributions.forEach((one) -> union.or(one.content()));
			return union;
		}

		private static int size(List<Marked> attributions, Function<Marked, BitSet> part) {
			return attributions.stream().mapToInt((one) -> part.apply(one).cardinality()).sum();
		}

		private static <T> int count(List<T> all, Predicate<T> which) {
			return (int) all.stream().filter(which).count();
		}

	}

	/** The words of a text, numbered. */
	private static final class Words {

		private final List<Integer> starts = new ArrayList<>();

		Words(String text) {
			Matcher word = WORD.matcher(text);
			while (word.find()) {
				this.starts.add(word.start());
			}
		}

		/** The numbers of the words that start in the stretches. */
		BitSet of(List<Stretch> stretches) {
			BitSet numbers = new BitSet();
			for (Stretch stretch : stretches) {
				numbers.set(from(stretch.start()), from(stretch.end()));
			}
			return numbers;
		}

		private int from(int place) {
			int found = Collections.binarySearch(this.starts, place);
			return (found >= 0) ? found : -found - 1;
		}

	}

}
