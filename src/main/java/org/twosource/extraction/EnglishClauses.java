package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Takes an English sentence apart where one statement ends and the next begins: at
 * semicolons and dashes, at "and" or "but" between two verbs, at "before" or "when", at
 * "who" or "which".
 */
final class EnglishClauses {

	private static final Lexicon SUBORDINATOR = English.chapter("subordinator");

	private static final Lexicon PRONOUN = English.chapter("pronoun");

	private static final Lexicon CAUSE = English.chapter("cause");

	private static final Lexicon DETERMINER = English.chapter("determiner");

	private static final Lexicon BOUND = English.chapter("bound");

	private static final Lexicon REASON = English.chapter("reason");

	private static final Lexicon PREPOSITION = English.chapter("preposition");

	private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "yet", "so");

	private static final Set<String> RELATIVES = Set.of("who", "which", "that");

	private static final Set<String> ADVERBS = Set.of("also", "then", "later", "never", "not", "once", "again", "still",
			"even", "just", "soon", "already");

	private static final Set<String> EMBEDDING = Set.of("what", "whom", "whose", "where", "why", "how", "whether");

	private static final Set<String> STOPS = Set.of(",", ";", ":", "—", "–", "(", ")", "“", "”", "\"", "«", "»");

	/** How many words an aside between commas may have. */
	private static final int ASIDE = 12;

	/** A subject is seldom longer. */
	private static final int SUBJECT = 14;

	private final String text;

	private final List<Token> words;

	private final List<Clause> clauses = new ArrayList<>();

	private EnglishClauses(String text, List<Token> words) {
		this.text = text;
		this.words = words;
	}

	/** The clauses of a sentence; those within others come after them. */
	static List<Clause> in(String text, List<Token> words) {
		EnglishClauses read = new EnglishClauses(text, words);
		read.split();
		return read.clauses;
	}

	private void split() {
		int from = 0;
		Span subject = null;
		boolean aside = false;
		for (int at = 1; at < this.words.size(); at++) {
			int next = nextClause(from, at);
			if (next > 0) {
				Span told = subjectOf(from, at);
				add(from, at, subject, aside);
				boolean shared = verbAt(next) == next;
				subject = shared ? ((told != null) ? told : subject) : null;
				aside = SUBORDINATOR.endAt(this.words, at, this.words.size()) > at;
				from = next;
				at = next;
			}
		}
		add(from, this.words.size(), subject, aside);
	}

	/** Where the next clause begins when one ends before a word; 0 when none does. */
	private int nextClause(int from, int at) {
		Token word = this.words.get(at);
		if (word.is(";")) {
			return at + 1;
		}
		boolean joins = CONJUNCTIONS.contains(word.lower());
		int after = joins ? 0 : SUBORDINATOR.endAt(this.words, at, this.words.size());
		boolean depends = after > at && after < this.words.size();
		if (!(joins || depends) || !carried(from, at)) {
			return 0;
		}
		boolean cause = CAUSE.within(this.words, from, at);
		return joins ? afterConjunction(afterAside(at + 1), cause) : cause ? 0 : withSubject(after);
	}

	private int afterConjunction(int next, boolean cause) {
		int verb = verbAt(next);
		boolean begins = verb == next ? !cause && next < this.words.size() && EnglishVerbs.past(this.words, verb)
				: verb > next && subjectFits(next, verb);
		return begins ? next : 0;
	}

	private int withSubject(int next) {
		int verb = verbAt(next);
		return (verb > next && subjectFits(next, verb)) ? next : 0;
	}

	private void add(int from, int to, @Nullable Span subject, boolean aside) {
		Span span = span(from, to);
		if (span == null) {
			return;
		}
		this.clauses.add(new Clause(span, subject, aside));
		beforeReason(from, to, subject);
		betweenDashes(from, to);
		relatives(from, to);
	}

	/** "Bishkek closed the border, lest …": that it happened is apart from why. */
	private void beforeReason(int from, int to, @Nullable Span subject) {
		Lexicon.Place reason = REASON.find(this.words, from + 1, to);
		if (reason != null && verbWithin(from, reason.from()) < reason.from()
				&& EnglishVerbs.past(this.words, verbWithin(from, reason.from()))) {
			addAside(from, reason.from(), subject);
		}
	}

	/** "—they form 90 percent of the population—" is a statement of its own. */
	private void betweenDashes(int from, int to) {
		int open = -1;
		for (int at = from; at < to; at++) {
			if (this.words.get(at).is("—") || this.words.get(at).is("–")) {
				if (open >= 0 && carried(open + 1, at)) {
					addAside(open + 1, at, null);
				}
				open = at;
			}
		}
	}

	private void relatives(int from, int to) {
		for (int at = from + 1; at + 1 < to; at++) {
			if (!RELATIVES.contains(this.words.get(at).lower())) {
				continue;
			}
			int verb = afterAdverbs(afterAside(at + 1), to);
			if (verb < to && EnglishVerbs.finite(this.words, verb)) {
				addAside(at, endOfRelative(at, to), nounBefore(from, at));
			}
		}
	}

	private void addAside(int from, int to, @Nullable Span subject) {
		Span span = span(from, to);
		if (span != null) {
			this.clauses.add(new Clause(span, subject, true));
		}
	}

	/** A relative clause after a comma ends at the next one, others at the next stop. */
	private int endOfRelative(int from, int to) {
		for (int at = from + 1; at < to; at++) {
			Token word = this.words.get(at);
			if (STOPS.contains(word.lower()) && !"“\"«".contains(word.lower())) {
				return at;
			}
		}
		return to;
	}

	/** The words right before, back to where their noun phrase begins. */
	private @Nullable Span nounBefore(int from, int relative) {
		int end = this.words.get(relative - 1).is(",") ? relative - 1 : relative;
		int begin = end;
		while (begin > from && begin > end - SUBJECT && !STOPS.contains(this.words.get(begin - 1).lower())
				&& !EnglishVerbs.finite(this.words, begin - 1)
				&& !CONJUNCTIONS.contains(this.words.get(begin - 1).lower())) {
			boolean closed = begin < end - 1 && isPreposition(begin - 1) && !this.words.get(begin - 1).is("of");
			if (closed) {
				break;
			}
			begin--;
			if (isDeterminer(begin)) {
				break;
			}
		}
		return (begin < end) ? span(begin, end) : null;
	}

	/** The words before the verb of a clause. */
	private @Nullable Span subjectOf(int from, int to) {
		int verb = verbWithin(from, to);
		int begin = from;
		for (int at = from; at < verb; at++) {
			if (this.words.get(at).is(",") && at > from && isPreposition(from)) {
				begin = at + 1;
			}
		}
		int end = verb;
		while (end > begin && isAdverb(end - 1)) {
			end--;
		}
		return (end > begin) ? span(begin, end) : null;
	}

	private boolean isAdverb(int at) {
		String word = this.words.get(at).lower();
		return word.endsWith("ly") || ADVERBS.contains(word);
	}

	private boolean isDeterminer(int at) {
		return DETERMINER.endAt(this.words, at, this.words.size()) > at;
	}

	private boolean isPreposition(int at) {
		return PREPOSITION.endAt(this.words, at, this.words.size()) > at;
	}

	/** Whether the words have a verb that carries them. */
	private boolean carried(int from, int to) {
		return verbWithin(from, to) < to;
	}

	private int verbWithin(int from, int to) {
		for (int at = from; at < to; at++) {
			if (EnglishVerbs.finite(this.words, at)) {
				return at;
			}
		}
		return to;
	}

	/**
	 * The first verb that carries what begins at a word, before anything that closes it;
	 * the word itself when it is one; −1 when there is none.
	 */
	private int verbAt(int from) {
		int start = afterAdverbs(from, this.words.size());
		int limit = Math.min(this.words.size(), start + SUBJECT);
		for (int at = start; at < limit; at++) {
			if (EnglishVerbs.finite(this.words, at)) {
				return (at == start) ? from : at;
			}
			String word = this.words.get(at).lower();
			boolean embeds = RELATIVES.contains(word) || EMBEDDING.contains(word);
			if ((STOPS.contains(word) && !"“\"«".contains(word)) || (at > start && embeds)) {
				return -1;
			}
		}
		return -1;
	}

	/** A subject begins with an article, a name, a number, a pronoun or a plural. */
	private boolean subjectFits(int from, int verb) {
		Token first = this.words.get(from);
		boolean bounded = BOUND.endAt(this.words, from, this.words.size()) > from;
		return verb > from && first.spoken() && (bounded || !isPreposition(from)) && (verb - from > 1 || first.capital()
				|| PRONOUN.endAt(this.words, from, this.words.size()) > from || first.lower().endsWith("s"));
	}

	private int afterAdverbs(int from, int to) {
		int at = from;
		while (at < to && isAdverb(at)) {
			at++;
		}
		return at;
	}

	/** Passes over ", as a result," after a conjunction. */
	private int afterAside(int from) {
		if (from < this.words.size() && this.words.get(from).is(",")) {
			for (int at = from + 1; at < Math.min(from + ASIDE, this.words.size()); at++) {
				if (this.words.get(at).is(",")) {
					return at + 1;
				}
			}
		}
		return from;
	}

	private @Nullable Span span(int from, int to) {
		if (from >= to) {
			return null;
		}
		Span span = new Span(this.words.get(from).start(), this.words.get(to - 1).end()).trimmed(this.text);
		return (span.start() < span.end()) ? span : null;
	}

}
