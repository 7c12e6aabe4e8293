package org.twosource.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.twosource.extraction.EnglishGroups.Group;
import org.twosource.extraction.EnglishQuantities.Placed;

/** The casualty figures and the statistics of an English sentence. */
final class EnglishFigures {

	/** Where a phrase around a number ends. */
	private static final Set<String> MARKS = Set.of(".", ",", ";", ":", "(", ")", "—", "–", "“", "”", "\"", "!", "?",
			"|", "[", "]", "…", "«", "»", "„");

	private static final Set<String> SUBORDINATE = Set.of("that", "who", "which", "before", "after", "when", "while",
			"because", "as", "since", "if", "although", "though", "but", "where", "lest", "until", "unless", "whose",
			"whereas", "so", "than");

	private static final Set<String> JOINING = Set.of("and", "or", "but");

	private static final Set<String> NEW_CLAUSE = Set.of("he", "she", "they", "it", "we", "the", "a", "an", "at",
			"some", "there", "this", "that", "these", "more", "about", "nearly");

	private static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "on", "by", "from", "for", "with", "to",
			"than", "into", "over", "under", "between", "among", "after", "before", "during", "since", "within",
			"about");

	private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "these",
			"those", "all", "some", "another", "other");

	/** Nouns that cover everybody; any other says whose harm is counted. */
	private static final Set<String> EVERYBODY = Set.of("people", "person", "persons", "others", "victims", "victim",
			"lives", "fatalities", "casualties", "bodies", "more");

	private static final int LONGEST = 90;

	private static final int WORDS_OF_A_SUBJECT = 4;

	/** A bare "three" more often lists reasons than counts what is worth checking. */
	private static final BigDecimal FEW = BigDecimal.valueOf(3);

	private final String text;

	private final List<Word> words;

	private final List<Found> found = new ArrayList<>();

	/** The words that a figure covers already. */
	private final BitSet taken = new BitSet();

	private EnglishFigures(String text, Span sentence) {
		this.text = text;
		this.words = Word.in(text, sentence);
		List<Placed> quantities = EnglishQuantities.in(this.words);
		if (quantities.isEmpty()) {
			return;
		}
		for (EnglishCasualty casualty : EnglishCasualties.in(this.words, quantities)) {
			casualty(casualty);
		}
		for (Placed placed : quantities) {
			if (isFree(placed.from(), placed.to())) {
				statistic(placed);
			}
		}
		this.found.sort(Comparator.comparingInt((Found one) -> one.span().start()));
	}

	/** The figures of a sentence in their order; none overlap. */
	static List<Found> in(String text, Span sentence) {
		return new EnglishFigures(text, sentence).found;
	}

	private void casualty(EnglishCasualty casualty) {
		Group group = casualty.group();
		Placed counted = group.quantity();
		if (counted == null) {
			return;
		}
		int from = casualty.from();
		int to = casualty.to();
		if (casualty.wording().from() < group.from() || isCausedBy(from - 1)) {
			from = subject(from);
		}
		add(Kind.CASUALTY, from, to, counted, counted.quantity().counting(casualty.harm().unit(), whom(group)));
	}

	/** "left four dead". */
	private boolean isCausedBy(int at) {
		return Set.of("left", "leaves", "leaving", "leave").contains(lower(at));
	}

	/** Whom a casualty figure counts: "all", or such as "police officers". */
	private String whom(Group group) {
		String noun = group.noun();
		Placed counted = group.quantity();
		if (noun == null || counted == null || EVERYBODY.contains(noun)) {
			return "all";
		}
		int from = counted.to();
		while (from < group.to() - 1 && (Set.of("of", "other", "more", "additional", "further").contains(lower(from))
				|| isDeterminer(from))) {
			from++;
		}
		return span(from, group.to()).of(this.text).replaceAll("\\s+", " ");
	}

	private void statistic(Placed placed) {
		int noun = noun(placed);
		boolean measured = placed.quantity().unit() != null;
		if (!measured && (noun < 0 || isFew(placed))) {
			return;
		}
		int end = end(placed.to());
		if (!measured && end <= noun) {
			end = noun + 1;
		}
		int from = isDeterminer(placed.from() - 1) ? placed.from() - 1 : placed.from();
		boolean object = from > 0 && !PREPOSITIONS.contains(lower(from - 1));
		int start = object ? subject(from) : from;
		// one word before it, such as "then", is no subject with its verb
		start = (from - start > 1) ? start : from;
		String unit = measured ? placed.quantity().unit()
				: lower(placed.to()).equals("-") ? "people" : span(noun, noun + 1).of(this.text);
		add(Kind.STATISTIC, start, Math.max(end, placed.to()), placed, placed.quantity().counting(unit, null));
	}

	private void add(Kind kind, int from, int to, Placed placed, Figure figure) {
		if (isFree(from, to)) {
			this.taken.set(from, to);
			this.found.add(new Found(kind, span(from, to), figure, placed.quantity().span().of(this.text)));
		}
	}

	private boolean isFree(int from, int to) {
		int next = this.taken.nextSetBit(from);
		return next < 0 || next >= to;
	}

	private boolean isFew(Placed placed) {
		Quantity quantity = placed.quantity();
		boolean exact = quantity.low() == null && quantity.high() == null && quantity.best() != null;
		boolean some = quantity.imputed() && quantity.best() == null && quantity.high() == null
				&& FEW.equals(quantity.low());
		return some || (exact && quantity.best().compareTo(FEW) <= 0);
	}

	/**
	 * The thing counted: the first plural near the number, since adjectives may come
	 * before it; -1 when nothing is.
	 */
	private int noun(Placed placed) {
		int start = placed.to();
		if (lower(start).equals("-")) {
			return lower(start + 1).equals("strong") ? start + 1 : -1;
		}
		int first = -1;
		for (int at = start; at < Math.min(this.words.size(), start + 4); at++) {
			Word word = this.words.get(at);
			if (!word.isLetters() || EnglishLabels.isTime(word.lower()) || isClosing(at)
					|| DETERMINERS.contains(word.lower()) || PREPOSITIONS.contains(word.lower())
					|| JOINING.contains(word.lower())) {
				break;
			}
			if (Set.of("more", "other", "others", "reasons", "is", "was", "are", "were").contains(word.lower())) {
				if (word.lower().length() < 5 && !word.lower().equals("more")) {
					break;
				}
				continue;
			}
			if (word.lower().endsWith("s") && !word.lower().endsWith("ss") || EnglishPeople.isPlural(word.lower())) {
				return at;
			}
			first = (first < 0) ? at : first;
		}
		return first;
	}

	/** The index where the phrase after a number ends. */
	private int end(int start) {
		int end = start;
		int limit = this.words.get(start - 1).span().end() + LONGEST;
		while (end < this.words.size() && !isClosing(end) && this.words.get(end).span().end() <= limit) {
			end++;
		}
		while (end > start && (PREPOSITIONS.contains(lower(end - 1)) || JOINING.contains(lower(end - 1))
				|| DETERMINERS.contains(lower(end - 1)))) {
			end--;
		}
		return end;
	}

	private boolean isClosing(int at) {
		String lower = lower(at);
		if (MARKS.contains(lower)) {
			return !(lower.equals("–") && this.words.get(at).joined());
		}
		boolean clause = JOINING.contains(lower)
				&& (NEW_CLAUSE.contains(lower(at + 1)) || EnglishQuantities.isBegin(lower(at + 1)));
		return clause || SUBORDINATE.contains(lower);
	}

	/**
	 * Where a clause begins whose verb the number is the object of, when its subject is
	 * short; else the index itself.
	 */
	private int subject(int from) {
		int start = from;
		while (start > 0 && !isClosing(start - 1) && !JOINING.contains(lower(start - 1))) {
			start--;
			if (from - start > WORDS_OF_A_SUBJECT) {
				return from;
			}
		}
		return start;
	}

	private boolean isDeterminer(int at) {
		return at >= 0 && DETERMINERS.contains(lower(at));
	}

	private Span span(int from, int to) {
		return new Span(this.words.get(from).span().start(), this.words.get(to - 1).span().end()).trimmed(this.text);
	}

	private String lower(int at) {
		return (at >= 0 && at < this.words.size()) ? this.words.get(at).lower() : "";
	}

}
