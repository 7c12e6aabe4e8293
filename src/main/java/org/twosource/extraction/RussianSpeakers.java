package org.twosource.extraction;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds who speaks and who is told, before or after a reporting verb. */
final class RussianSpeakers {

	private static final Set<String> PREPOSITIONS = Set.of("в", "во", "на", "о", "об", "из", "с", "со", "к", "ко",
			"для", "после", "перед", "при", "под", "над", "за", "до", "у", "от", "через", "без", "из-за", "про",
			"между", "против", "около", "накануне", "ради");

	private static final Set<String> TOLD = Set.of("журналистам", "изданию", "газете", "агентству", "телеканалу",
			"каналу", "порталу", "сайту", "корреспонденту", "корреспондентам", "репортерам", "радио", "прессе",
			"редакции", "журналу", "радиостанции", "информагентству", "еженедельнику", "собравшимся", "нам");

	private static final Set<String> TIMES = Set.of("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу",
			"воскресенье", "вечером", "утром", "днем", "ночью", "года", "неделе", "марта", "дня", "часов");

	private static final int LONGEST_SOURCE = 14;

	private final RussianSentence sentence;

	private final RussianWords words;

	private final RussianPeople people;

	private final int paragraph;

	/**
	 * Looks in a sentence.
	 * @param paragraph where its paragraph starts, since a pronoun looks back no further
	 * @param people whom the text names; told who speaks here
	 */
	RussianSpeakers(RussianSentence sentence, int paragraph, RussianPeople people) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.paragraph = paragraph;
		this.people = people;
	}

	static boolean isPreposition(String word) {
		return PREPOSITIONS.contains(word);
	}

	/** The words from one to before another, taken for who speaks. */
	RussianSource source(int from, int to, boolean genitive) {
		return RussianSource.of(this.words, from, to, genitive, this.people, this.paragraph);
	}

	/** Who speaks, named before the verb; null when nobody is. */
	@Nullable RussianSpoken before(int cue) {
		int to = cue;
		while (to > 0 && this.sentence.isAdverb(to - 1) && !this.words.isCapital(to - 1)) {
			to--;
		}
		if (to > 0 && this.words.at(to - 1).equals(",")) {
			to = beforeAside(to - 1);
		}
		if (to <= 0) {
			return null;
		}
		int from = to;
		while (from > 0 && to - from < LONGEST_SOURCE && belongs(from - 1, from)) {
			from--;
		}
		if (from > 0 && PREPOSITIONS.contains(this.words.at(from - 1))) {
			return prepositional(from, to);
		}
		while (from < to && (this.sentence.isAdverb(from) || !this.words.isWord(from) && !this.words.isOpening(from))) {
			from++;
		}
		return (from < to && RussianSource.canSpeak(this.words, from, to)) ? spoken(from, to, to) : null;
	}

	/** Who speaks and who is told, named after the verb. */
	RussianSpoken after(int from) {
		Span told = told(from);
		int start = from;
		while (told != null && start < this.words.count() && this.words.start(start) < told.end()) {
			start++;
		}
		while (start < this.words.count()
				&& (this.sentence.isAdverb(start) || (told != null && this.words.at(start).equals("»")))) {
			start++;
		}
		if (RussianSource.isPronoun(this.words.at(start))) {
			int next = start + 1;
			return spoken(start, next, next).telling((told != null) ? told : told(next));
		}
		int to = nounPhraseEnd(start, true);
		return (to > start) ? spoken(start, to, to).telling(told) : new RussianSpoken(null, start, told);
	}

	/** The outlet or the people told, right after the verb. */
	@Nullable Span told(int from) {
		if (this.words.isOpening(from) && from < this.words.count() && this.sentence.close(from) > from) {
			boolean brief = this.sentence.close(from) - from <= 6;
			return brief ? this.words.span(from + 1, this.sentence.close(from)) : null;
		}
		if (TOLD.contains(this.words.at(from))) {
			int name = from + 1;
			if (this.words.isOpening(name) && this.sentence.close(name) > name) {
				return this.words.span(name + 1, this.sentence.close(name));
			}
			boolean capital = this.words.isCapital(name) && !this.words.isCapital(name + 1);
			return capital ? this.words.span(name, name + 1) : this.words.span(from, name);
		}
		boolean dative = this.words.isCapital(from) && this.words.at(from).matches(".*[ую]")
				&& (this.words.at(from + 1).equals(",") || this.words.at(from + 1).equals(":"));
		return dative ? this.words.span(from, from + 1) : null;
	}

	/** Where the words that name somebody end. */
	int nounPhraseEnd(int from, boolean nominative) {
		boolean named = false;
		int i = from;
		while (i < this.words.count() && i - from < LONGEST_SOURCE) {
			if (this.sentence.close(i) > i && this.sentence.close(i) - i <= 8) {
				i = this.sentence.close(i) + 1;
				named = true;
				continue;
			}
			String word = this.words.at(i);
			boolean stops = !this.words.isWord(i) || RussianSentence.isConjunction(word) || PREPOSITIONS.contains(word)
					|| RussianVerbs.isPast(word) || this.sentence.isQuoted(i) || word.equals("и")
					|| (named && nominative && !this.words.isCapital(i));
			if (stops) {
				break;
			}
			named |= this.words.isCapital(i) && this.words.isCapital(i - 1) && i > from;
			i++;
		}
		return i;
	}

	/**
	 * "В полиции сообщили": a body; "В понедельник министр сообщил": the words after the
	 * time.
	 */
	private @Nullable RussianSpoken prepositional(int from, int to) {
		String preposition = this.words.at(from - 1);
		int start = from;
		do {
			start++;
		}
		while (start < to && TIMES.contains(this.words.at(start)));
		boolean body = (preposition.equals("в") || preposition.equals("во")) && !TIMES.contains(this.words.at(from))
				&& !this.words.isCapital(start) && (start >= to || !this.words.isCapital(to - 1) || to - from < 3)
				&& this.words.at(to).matches(".*(?:ли|ют|ят|ут|ат)");
		if (body) {
			String head = this.words.written(from);
			StringBuilder name = new StringBuilder(RussianNominative.ofPrepositional(head));
			for (int i = from + 1; i < to; i++) {
				name.append(' ').append(this.words.written(i));
			}
			return new RussianSpoken(new RussianSource(from, to, name.toString()), to, null);
		}
		while (start < to && !this.words.isWord(start) && !this.words.isOpening(start)) {
			start++;
		}
		return (start < to) ? spoken(start, to, to) : null;
	}

	/** Whether a word before the verb can belong to who speaks. */
	private boolean belongs(int word, int next) {
		String plain = this.words.at(word);
		if (this.sentence.isQuoted(word)) {
			return !this.sentence.isLong(word);
		}
		return this.words.isWord(word) && !PREPOSITIONS.contains(plain) && !RussianSentence.isConjunction(plain)
				&& !plain.equals("который") && !RussianVerbs.isPast(plain)
				&& (!this.sentence.isAdverb(word) || word == 0) && next > 0;
	}

	/** From the comma that closes an aside to before the comma that opens it. */
	private int beforeAside(int comma) {
		for (int i = comma - 1; i > 0 && comma - i < 20; i--) {
			if (this.words.at(i).equals(",") && !this.sentence.isQuoted(i)) {
				return i;
			}
			if (this.words.at(i).equals(";") || this.words.at(i).equals(":")) {
				return -1;
			}
		}
		return -1;
	}

	private RussianSpoken spoken(int from, int to, int end) {
		return new RussianSpoken(source(from, to, false), end, null);
	}

}
