package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence reports without quoting: "по словам …", "как сообщает …",
 * "министр заявил, что …".
 */
final class RussianReportedSpeech {

	private static final Set<String> FORMULAS = Set.of("словам", "мнению", "данным", "информации", "сообщению",
			"сообщениям", "сведениям", "версии", "оценке", "оценкам", "подсчетам", "утверждению", "утверждениям",
			"признанию", "свидетельству", "рассказам", "рассказу", "заявлению", "убеждению", "выражению");

	private static final Set<String> OPINIONS = Set.of("мнению", "оценке", "оценкам", "версии", "убеждению");

	private final RussianSentence sentence;

	private final RussianWords words;

	private final RussianSpeakers speakers;

	private final RussianSayings sayings;

	RussianReportedSpeech(RussianSentence sentence, RussianSpeakers speakers, RussianSayings sayings) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.speakers = speakers;
		this.sayings = sayings;
	}

	void read() {
		formulas();
		cues();
	}

	private void formulas() {
		for (int i = 0; i + 2 < this.sentence.end(); i++) {
			if (!this.words.at(i).equals("по") || this.sentence.isQuoted(i)) {
				continue;
			}
			boolean pronoun = Set.of("его", "ее", "их").contains(this.words.at(i + 1));
			int noun = pronoun ? i + 2 : i + 1;
			if (!FORMULAS.contains(this.words.at(noun))) {
				continue;
			}
			int from = pronoun ? i + 1 : noun + 1;
			int to = pronoun ? noun : this.speakers.nounPhraseEnd(from, false);
			if (to <= from || RussianSpeakers.isPreposition(this.words.at(from)) || !this.words.isWord(from)) {
				continue;
			}
			RussianSource source = this.speakers.source(from, to, !pronoun);
			parenthesis(i, pronoun ? noun + 1 : to, source, this.words.span(i, noun + 1),
					OPINIONS.contains(this.words.at(noun)));
		}
	}

	/** What stands beside "по словам …" or "как сообщает …", commas apart. */
	private void parenthesis(int from, int to, RussianSource source, Span cue, boolean thought) {
		List<Span> content = new ArrayList<>();
		int start = this.sentence.begin(from);
		int before = this.words.at(from - 1).equals(",") ? from - 1 : from;
		if (before > start && !this.sentence.onlyAdverbs(start, before)) {
			content.add(this.words.span(start, before));
		}
		int after = this.words.at(to).equals(",") ? to + 1 : to;
		int stop = this.sentence.stop(after);
		if (after < stop) {
			content.add(this.words.span(after, stop));
		}
		if (!content.isEmpty()) {
			this.sayings.beside(source, cue, content, thought);
		}
	}

	private void cues() {
		for (int cue = 0; cue < this.sentence.end(); cue++) {
			if (!this.sentence.isQuoted(cue) && !this.sayings.isUsed(cue) && RussianCues.isCue(this.words.at(cue))) {
				read(cue);
			}
		}
	}

	private void read(int cue) {
		boolean as = this.words.at(cue - 1).equals("как")
				|| (this.words.at(cue - 2).equals("как") && this.sentence.isAdverb(cue - 1));
		int that = this.sentence.that(cue + 1);
		if (as && that < 0) {
			RussianSpoken spoken = this.speakers.after(cue + 1);
			if (spoken.source() != null) {
				int from = this.words.at(cue - 1).equals("как") ? cue - 1 : cue - 2;
				parenthesis(from, spoken.end(), spoken.source(), this.words.span(cue, cue + 1), false);
			}
			return;
		}
		boolean comma = this.words.at(cue - 1).equals(",") || this.words.isDash(cue - 1);
		if (comma && that < 0 && closes(cue)) {
			return;
		}
		RussianSpoken spoken = this.speakers.before(cue);
		if (spoken == null) {
			boolean first = this.sentence.onlyAdverbs(this.sentence.begin(cue), cue);
			spoken = first ? this.speakers.after(cue + 1) : coordinated(cue);
		}
		if (spoken != null && spoken.source() != null) {
			reported(spoken.telling(this.speakers.told(cue + 1)), cue, that);
		}
	}

	/** "CONTENT, сообщила комиссия." */
	private boolean closes(int cue) {
		RussianSpoken spoken = this.speakers.after(cue + 1);
		int start = this.sentence.begin(cue);
		boolean ends = spoken.end() >= this.sentence.end() || this.words.at(spoken.end()).equals(",")
				|| RussianSpeakers.isPreposition(this.words.at(spoken.end()));
		if (spoken.source() == null || cue - 1 - start < 2 || !ends) {
			return false;
		}
		List<Span> content = new ArrayList<>(List.of(this.words.span(start, cue - 1)));
		this.sayings.say(spoken, cue, content, false);
		return true;
	}

	/** "… и добавил, что": who spoke last in the sentence speaks on. */
	private @Nullable RussianSpoken coordinated(int cue) {
		int before = cue - 1;
		while (this.sentence.isAdverb(before) && !this.words.at(before).equals("и")
				&& !this.words.at(before).equals("но")) {
			before--;
		}
		boolean joined = this.words.at(before).equals("и") || this.words.at(before).equals("но")
				|| this.words.at(before).equals(",");
		return (joined && this.sayings.last() != null) ? new RussianSpoken(this.sayings.last(), cue + 1, null) : null;
	}

	private void reported(RussianSpoken spoken, int cue, int that) {
		if (that > 0) {
			int stop = this.sentence.stop(that);
			if (that + 1 < stop) {
				int from = (this.words.at(that).equals("что") || this.words.at(that).equals("будто")) ? that + 1 : that;
				this.sayings.say(spoken, cue, List.of(this.words.span(from, stop)), false);
			}
			return;
		}
		int from = cue + 1;
		while (from < this.sentence.end() && spoken.told() != null && this.words.start(from) < spoken.told().end()) {
			from++;
		}
		boolean colon = this.words.at(from).equals(":");
		from += colon ? 1 : 0;
		int stop = this.sentence.stop(from);
		boolean enough = stop - from >= (RussianCues.isNaming(this.words.at(cue)) ? 2 : 1);
		boolean ambiguous = RussianCues.isAmbiguous(this.words.at(cue)) && !RussianCues.isNaming(this.words.at(cue));
		if (enough && (colon || !ambiguous)) {
			this.sayings.say(spoken, cue, List.of(this.words.span(from, stop)), false);
		}
	}

}
