package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a sentence quotes: in quotation marks or after the dash of a dialogue. */
final class RussianQuotedSpeech {

	private final RussianSentence sentence;

	private final RussianWords words;

	private final RussianSpeakers speakers;

	private final RussianSayings sayings;

	RussianQuotedSpeech(RussianSentence sentence, RussianSpeakers speakers, RussianSayings sayings) {
		this.sentence = sentence;
		this.words = sentence.words();
		this.speakers = speakers;
		this.sayings = sayings;
	}

	void read() {
		for (int open = 0; open < this.words.count(); open++) {
			int close = this.sentence.close(open);
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
		RussianSpoken spoken = this.speakers.after(cue + 1);
		int next = spoken.end();
		while (next < this.words.count() && !this.words.isOpening(next) && !this.words.isWord(next)) {
			next++;
		}
		if (next < this.words.count() && this.sentence.close(next) > next && this.words.isDash(next - 1)) {
			content.add(this.words.span(next, this.sentence.close(next) + 1));
		}
		this.sayings.say(spoken, cue, content, true);
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
				this.sayings.say(this.speakers.after(cue + 1), cue, content, true);
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
			if (RussianCues.isCue(this.words.at(cue)) && !this.sentence.isQuoted(cue)) {
				RussianSpoken before = this.speakers.before(cue);
				RussianSpoken spoken = (before != null) ? before.telling(this.speakers.told(cue + 1))
						: this.speakers.after(cue + 1);
				this.sayings.say(spoken, cue, List.of(this.words.span(open, close + 1)), true);
				return;
			}
		}
	}

	/** "— Мы не знали, — сказал сторож." */
	private void dialogue() {
		for (int dash = 2; dash < this.words.count(); dash++) {
			int cue = (this.words.isDash(dash) && isPause(dash - 1)) ? cueNear(dash + 1) : -1;
			if (cue > 0) {
				this.sayings.say(this.speakers.after(cue + 1), cue, List.of(this.words.span(1, dash - 1)), true);
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
			if (!this.sentence.isAdverb(i) && !RussianSource.isPronoun(this.words.at(i))) {
				return -1;
			}
		}
		return -1;
	}

}
