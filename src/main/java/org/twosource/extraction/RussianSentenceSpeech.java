package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Finds who says what in one Russian sentence. */
final class RussianSentenceSpeech {

	private static final Set<String> FORMULAS = Set.of("словам", "мнению", "данным", "информации", "сообщению",
			"сообщениям", "сведениям", "версии", "оценке", "оценкам", "подсчетам", "утверждению", "утверждениям",
			"признанию", "свидетельству", "рассказам", "рассказу", "заявлению", "убеждению", "выражению");

	private static final Set<String> OPINIONS = Set.of("мнению", "оценке", "оценкам", "версии", "убеждению");

	private static final Set<String> PREPOSITIONS = Set.of("в", "во", "на", "о", "об", "из", "с", "со", "к", "ко",
			"для", "после", "перед", "при", "под", "над", "за", "до", "у", "от", "через", "без", "из-за", "про",
			"между", "против", "около", "накануне", "ради");

	private static final Set<String> TOLD = Set.of("журналистам", "изданию", "газете", "агентству", "телеканалу",
			"каналу", "порталу", "сайту", "корреспонденту", "корреспондентам", "репортерам", "радио", "прессе",
			"редакции", "журналу", "радиостанции", "информагентству", "еженедельнику", "собравшимся", "нам");

	private static final Set<String> ADVERBS = Set.of("уже", "также", "позже", "позднее", "ранее", "вчера", "сегодня",
			"тогда", "сначала", "прямо", "снова", "потом", "затем", "при", "этом", "впоследствии", "неоднократно",
			"официально", "открыто", "публично", "же", "ещё", "еще", "лично", "накануне", "вновь", "однако", "но", "а",
			"и", "между", "тем", "кроме", "того", "в", "свою", "очередь", "как", "только", "теперь", "недавно",
			"категорически", "решительно", "не", "сразу", "никогда", "часто", "поэтому", "впрочем", "зато", "наконец",
			"наоборот", "даже", "временем");

	private static final Set<String> TIMES = Set.of("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу",
			"воскресенье", "вечером", "утром", "днем", "ночью", "года", "неделе", "марта", "дня", "часов");

	private static final Set<String> THAT = Set.of("что", "будто", "как", "якобы", "чтобы", "почему", "где", "кто",
			"когда");

	private static final int LONGEST_SOURCE = 14;

	private final String text;

	private final RussianWords words;

	private final RussianPeople people;

	private final int paragraph;

	private final int[] closing;

	private final boolean[] quoted;

	private final boolean[] used;

	private final int end;

	private final List<Saying> sayings = new ArrayList<>();

	private @Nullable RussianSource last;

	/**
	 * Reads a sentence.
	 * @param paragraph where its paragraph starts
	 * @param people whom the text names; told who speaks here
	 */
	RussianSentenceSpeech(String text, Span sentence, int paragraph, RussianPeople people) {
		this.text = text;
		this.words = new RussianWords(text, sentence);
		this.people = people;
		this.paragraph = paragraph;
		int count = this.words.count();
		this.closing = new int[count];
		this.quoted = new boolean[count];
		this.used = new boolean[count];
		Arrays.fill(this.closing, -1);
		quotations();
		this.end = citation();
		direct();
		formulas();
		cues();
	}

	List<Saying> sayings() {
		return this.sayings;
	}

	private void quotations() {
		int i = 0;
		while (i < this.words.count()) {
			int close = this.words.isOpening(i) ? matching(i)
					: (this.words.at(i).equals("\"") || this.words.at(i).equals("“")) ? straight(i) : -1;
			if (close > i) {
				this.closing[i] = close;
				Arrays.fill(this.quoted, i, close + 1, true);
				i = close;
			}
			i++;
		}
	}

	private int matching(int open) {
		int depth = 0;
		for (int i = open; i < this.words.count(); i++) {
			String mark = this.words.at(i);
			depth += this.words.isOpening(i) ? 1 : 0;
			depth -= (mark.equals("»") || mark.equals("“") || mark.equals("”")) ? 1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private int straight(int open) {
		for (int i = open + 1; i < this.words.count(); i++) {
			if (this.words.at(i).equals("\"") || this.words.at(i).equals("”")) {
				return i;
			}
		}
		return -1;
	}

	/** Where a citation in parentheses begins at the end of the sentence. */
	private int citation() {
		int count = this.words.count();
		for (int i = 1; i < count; i++) {
			if (this.words.at(i).equals("(") && !this.quoted[i]) {
				return i;
			}
		}
		while (count > 0 && (this.words.at(count - 1).equals(".") || this.words.at(count - 1).equals("!"))) {
			count--;
		}
		return count;
	}

	private void direct() {
		for (int open = 0; open < this.words.count(); open++) {
			int close = this.closing[open];
			if (close > open) {
				if (!spokenAfter(open, close) && !interrupted(open, close)) {
					introduced(open, close);
				}
			}
		}
		if (this.words.isDash(0)) {
			dialogue();
		}
	}

	/** "«…», — сказал он, — «…»." */
	private boolean spokenAfter(int open, int close) {
		int dash = close + 1;
		while (this.words.at(dash).equals(",") || this.words.at(dash).equals(".")) {
			dash++;
		}
		int cue = this.words.isDash(dash) ? cueNear(dash + 1) : -1;
		if (cue < 0) {
			return false;
		}
		List<Span> content = new ArrayList<>(List.of(this.words.span(open, close + 1)));
		Spoken spoken = after(cue + 1);
		int next = spoken.end;
		while (next < this.words.count() && !this.words.isOpening(next) && !this.words.isWord(next)) {
			next++;
		}
		if (next < this.words.count() && this.closing[next] > next && this.words.isDash(next - 1)) {
			content.add(this.words.span(next, this.closing[next] + 1));
		}
		say(spoken, cue, content, true);
		return true;
	}

	/** "«Мы знали, — сказал он. — Но молчали»." */
	private boolean interrupted(int open, int close) {
		for (int dash = open + 2; dash < close; dash++) {
			boolean pause = this.words.isDash(dash) && isPause(dash - 1);
			int cue = pause ? cueNear(dash + 1) : -1;
			if (cue > 0 && cue < close) {
				int again = dash + 1;
				while (again < close && !this.words.isDash(again)) {
					again++;
				}
				List<Span> content = new ArrayList<>(List.of(this.words.span(open, dash - 1)));
				if (again + 1 < close) {
					content.add(this.words.span(again + 1, close + 1));
				}
				say(after(cue + 1), cue, content, true);
				return true;
			}
		}
		return false;
	}

	/** "Министр заявил: «…»." */
	private void introduced(int open, int close) {
		if (!this.words.at(open - 1).equals(":")) {
			return;
		}
		for (int cue = open - 2; cue >= 0 && !this.words.at(cue).equals(";"); cue--) {
			if (RussianCues.isCue(this.words.at(cue)) && !this.quoted[cue]) {
				Spoken before = before(cue);
				Spoken spoken = (before != null) ? before.telling(told(cue + 1)) : after(cue + 1);
				say(spoken, cue, List.of(this.words.span(open, close + 1)), true);
				return;
			}
		}
	}

	/** "— Мы не знали, — сказал сторож." */
	private void dialogue() {
		for (int dash = 2; dash < this.words.count(); dash++) {
			int cue = (this.words.isDash(dash) && isPause(dash - 1)) ? cueNear(dash + 1) : -1;
			if (cue > 0) {
				say(after(cue + 1), cue, List.of(this.words.span(1, dash - 1)), true);
				return;
			}
		}
	}

	private boolean isPause(int word) {
		return Set.of(",", "!", "?", "…", ".").contains(this.words.at(word));
	}

	/** A reporting verb at a word or after an adverb or two. */
	private int cueNear(int word) {
		for (int i = word; i < word + 4; i++) {
			if (RussianCues.isCue(this.words.at(i))) {
				return i;
			}
			if (!ADVERBS.contains(this.words.at(i)) && !RussianSource.isPronoun(this.words.at(i))) {
				return -1;
			}
		}
		return -1;
	}

	private void formulas() {
		for (int i = 0; i + 2 < this.end; i++) {
			if (!this.words.at(i).equals("по") || this.quoted[i]) {
				continue;
			}
			boolean pronoun = Set.of("его", "ее", "их").contains(this.words.at(i + 1));
			int noun = pronoun ? i + 2 : i + 1;
			if (!FORMULAS.contains(this.words.at(noun))) {
				continue;
			}
			int from = pronoun ? i + 1 : noun + 1;
			int to = pronoun ? noun : nounPhraseEnd(from, false);
			if (to <= from || PREPOSITIONS.contains(this.words.at(from)) || !this.words.isWord(from)) {
				continue;
			}
			RussianSource source = RussianSource.of(this.words, from, to, !pronoun, this.people, this.paragraph);
			parenthesis(i, pronoun ? noun + 1 : to, source, this.words.span(i, noun + 1),
					OPINIONS.contains(this.words.at(noun)));
		}
	}

	/** What stands beside "по словам …" or "как сообщает …", commas apart. */
	private void parenthesis(int from, int to, RussianSource source, Span cue, boolean thought) {
		List<Span> content = new ArrayList<>();
		int start = sentenceStart(from);
		int before = this.words.at(from - 1).equals(",") ? from - 1 : from;
		if (before > start && !onlyAdverbs(start, before)) {
			content.add(this.words.span(start, before));
		}
		int after = this.words.at(to).equals(",") ? to + 1 : to;
		int stop = stop(after);
		if (after < stop) {
			content.add(this.words.span(after, stop));
		}
		if (!content.isEmpty()) {
			this.last = source;
			this.sayings.add(new Saying(this.words.span(source.from(), source.to()), source.speaker(), cue,
					List.copyOf(content), false, null, thought ? Saying.Manner.THOUGHT : Saying.Manner.WORDS, 0.9));
		}
	}

	private void cues() {
		for (int cue = 0; cue < this.end; cue++) {
			if (!this.quoted[cue] && !this.used[cue] && RussianCues.isCue(this.words.at(cue))) {
				read(cue);
			}
		}
	}

	private void read(int cue) {
		boolean as = this.words.at(cue - 1).equals("как")
				|| (this.words.at(cue - 2).equals("как") && isAdverb(cue - 1));
		int that = that(cue + 1);
		if (as && that < 0) {
			Spoken spoken = after(cue + 1);
			if (spoken.source != null) {
				int from = this.words.at(cue - 1).equals("как") ? cue - 1 : cue - 2;
				parenthesis(from, spoken.end, spoken.source, this.words.span(cue, cue + 1), false);
			}
			return;
		}
		boolean comma = this.words.at(cue - 1).equals(",") || this.words.isDash(cue - 1);
		if (comma && that < 0 && closes(cue)) {
			return;
		}
		Spoken spoken = before(cue);
		if (spoken == null) {
			boolean first = onlyAdverbs(sentenceStart(cue), cue);
			spoken = first ? after(cue + 1) : coordinated(cue);
		}
		if (spoken != null && spoken.source != null) {
			reported(spoken.telling(told(cue + 1)), cue, that);
		}
	}

	/** "CONTENT, сообщила комиссия." */
	private boolean closes(int cue) {
		Spoken spoken = after(cue + 1);
		int start = sentenceStart(cue);
		boolean ends = spoken.end >= this.end || this.words.at(spoken.end).equals(",")
				|| PREPOSITIONS.contains(this.words.at(spoken.end));
		if (spoken.source == null || cue - 1 - start < 2 || !ends) {
			return false;
		}
		List<Span> content = new ArrayList<>(List.of(this.words.span(start, cue - 1)));
		say(spoken, cue, content, false);
		return true;
	}

	/** "… и добавил, что": who spoke last in the sentence speaks on. */
	private @Nullable Spoken coordinated(int cue) {
		int before = cue - 1;
		while (isAdverb(before) && !this.words.at(before).equals("и") && !this.words.at(before).equals("но")) {
			before--;
		}
		boolean joined = this.words.at(before).equals("и") || this.words.at(before).equals("но")
				|| this.words.at(before).equals(",");
		return (joined && this.last != null) ? new Spoken(this.last, cue + 1, null) : null;
	}

	private void reported(Spoken spoken, int cue, int that) {
		if (that > 0) {
			int stop = stop(that);
			if (that + 1 < stop) {
				int from = (this.words.at(that).equals("что") || this.words.at(that).equals("будто")) ? that + 1 : that;
				say(spoken, cue, List.of(this.words.span(from, stop)), false);
			}
			return;
		}
		int from = cue + 1;
		while (from < this.end && spoken.told != null && this.words.start(from) < spoken.told.end()) {
			from++;
		}
		boolean colon = this.words.at(from).equals(":");
		from += colon ? 1 : 0;
		int stop = stop(from);
		boolean enough = stop - from >= (RussianCues.isNaming(this.words.at(cue)) ? 2 : 1);
		boolean ambiguous = RussianCues.isAmbiguous(this.words.at(cue)) && !RussianCues.isNaming(this.words.at(cue));
		if (enough && (colon || !ambiguous)) {
			say(spoken, cue, List.of(this.words.span(from, stop)), false);
		}
	}

	/** The "что" that belongs to a cue: the first after a comma or after "о том". */
	private int that(int from) {
		for (int i = from; i < this.end && i < from + 16; i++) {
			String word = this.words.at(i);
			if (word.equals(",") && !this.quoted[i]) {
				return THAT.contains(this.words.at(i + 1)) ? i + 1 : -1;
			}
			if (word.equals(":") || word.equals(";") || (this.quoted[i] && this.closing[i] < 0 && isLong(i))) {
				return -1;
			}
		}
		return -1;
	}

	private boolean isLong(int word) {
		return word > 12 && this.quoted[word - 12];
	}

	/** Who speaks, named before the verb; null when nobody is. */
	private @Nullable Spoken before(int cue) {
		int to = cue;
		while (to > 0 && isAdverb(to - 1) && !this.words.isCapital(to - 1)) {
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
		while (from < to && (isAdverb(from) || !this.words.isWord(from) && !this.words.isOpening(from))) {
			from++;
		}
		return (from < to && RussianSource.canSpeak(this.words, from, to)) ? spoken(from, to, to) : null;
	}

	/**
	 * "В полиции сообщили": a body; "В понедельник министр сообщил": the words after the
	 * time.
	 */
	private @Nullable Spoken prepositional(int from, int to) {
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
			return new Spoken(new RussianSource(from, to, name.toString()), to, null);
		}
		while (start < to && !this.words.isWord(start) && !this.words.isOpening(start)) {
			start++;
		}
		return (start < to) ? spoken(start, to, to) : null;
	}

	/** Whether a word before the verb can belong to who speaks. */
	private boolean belongs(int word, int next) {
		String plain = this.words.at(word);
		if (this.quoted[word]) {
			return !isLong(word);
		}
		return this.words.isWord(word) && !PREPOSITIONS.contains(plain) && !THAT.contains(plain)
				&& !plain.equals("который") && !RussianVerbs.isPast(plain) && (!isAdverb(word) || word == 0)
				&& next > 0;
	}

	/** From the comma that closes an aside to before the comma that opens it. */
	private int beforeAside(int comma) {
		for (int i = comma - 1; i > 0 && comma - i < 20; i--) {
			if (this.words.at(i).equals(",") && !this.quoted[i]) {
				return i;
			}
			if (this.words.at(i).equals(";") || this.words.at(i).equals(":")) {
				return -1;
			}
		}
		return -1;
	}

	/** Who speaks and who is told, named after the verb. */
	private Spoken after(int from) {
		Span told = told(from);
		int start = from;
		while (told != null && start < this.words.count() && this.words.start(start) < told.end()) {
			start++;
		}
		while (start < this.words.count() && (isAdverb(start) || (told != null && this.words.at(start).equals("»")))) {
			start++;
		}
		if (RussianSource.isPronoun(this.words.at(start))) {
			int next = start + 1;
			return spoken(start, next, next).telling((told != null) ? told : told(next));
		}
		int to = nounPhraseEnd(start, true);
		return (to > start) ? spoken(start, to, to).telling(told) : new Spoken(null, start, told);
	}

	/** The outlet or the people told, right after the verb. */
	private @Nullable Span told(int from) {
		if (this.words.isOpening(from) && from < this.closing.length && this.closing[from] > from) {
			boolean brief = this.closing[from] - from <= 6;
			return brief ? this.words.span(from + 1, this.closing[from]) : null;
		}
		if (TOLD.contains(this.words.at(from))) {
			int name = from + 1;
			if (this.words.isOpening(name) && this.closing[name] > name) {
				return this.words.span(name + 1, this.closing[name]);
			}
			boolean capital = this.words.isCapital(name) && !this.words.isCapital(name + 1);
			return capital ? this.words.span(name, name + 1) : this.words.span(from, name);
		}
		boolean dative = this.words.isCapital(from) && this.words.at(from).matches(".*[ую]")
				&& (this.words.at(from + 1).equals(",") || this.words.at(from + 1).equals(":"));
		return dative ? this.words.span(from, from + 1) : null;
	}

	/** Where the words that name somebody end. */
	private int nounPhraseEnd(int from, boolean nominative) {
		boolean named = false;
		int i = from;
		while (i < this.words.count() && i - from < LONGEST_SOURCE) {
			if (this.closing[i] > i && this.closing[i] - i <= 8) {
				i = this.closing[i] + 1;
				named = true;
				continue;
			}
			String word = this.words.at(i);
			boolean stops = !this.words.isWord(i) || THAT.contains(word) || PREPOSITIONS.contains(word)
					|| RussianVerbs.isPast(word) || this.quoted[i] || word.equals("и")
					|| (named && nominative && !this.words.isCapital(i));
			if (stops) {
				break;
			}
			named |= this.words.isCapital(i) && this.words.isCapital(i - 1) && i > from;
			i++;
		}
		return i;
	}

	private Spoken spoken(int from, int to, int end) {
		return new Spoken(RussianSource.of(this.words, from, to, false, this.people, this.paragraph), end, null);
	}

	private void say(Spoken spoken, int cue, List<Span> content, boolean quoted) {
		this.used[cue] = true;
		RussianSource source = spoken.source;
		this.last = (source != null) ? source : this.last;
		boolean thought = RussianCues.isThought(this.words.at(cue));
		this.sayings.add(new Saying((source != null) ? this.words.span(source.from(), source.to()) : null,
				(source != null) ? source.speaker() : null, this.words.span(cue, cue + 1), List.copyOf(content), quoted,
				spoken.told, thought ? Saying.Manner.THOUGHT : Saying.Manner.WORDS, quoted ? 0.95 : 0.8));
	}

	private int sentenceStart(int word) {
		int start = word;
		while (start > 0 && !this.words.at(start - 1).equals(";")
				&& !(this.words.at(start - 1).equals(".") && !this.quoted[start - 1])) {
			start--;
		}
		return start;
	}

	private int stop(int from) {
		int stop = from;
		while (stop < this.end && !(this.words.at(stop).equals(";") && !this.quoted[stop])) {
			stop++;
		}
		return stop;
	}

	private boolean isAdverb(int word) {
		return ADVERBS.contains(this.words.at(word));
	}

	private boolean onlyAdverbs(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!isAdverb(i)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Who speaks.
	 *
	 * @param source who, or null
	 * @param end the word after those that name them
	 * @param told who is told, or null
	 */
	private record Spoken(@Nullable RussianSource source, int end, @Nullable Span told) {

		Spoken telling(@Nullable Span whom) {
			return (whom != null) ? new Spoken(this.source, this.end, whom) : this;
		}

	}

}
