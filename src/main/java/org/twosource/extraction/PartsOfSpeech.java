package org.twosource.extraction;

/**
 * What kind of word a word of a paragraph is, for all that small lists of words can tell.
 */
final class PartsOfSpeech {

	private final Words words;

	PartsOfSpeech(Words words) {
		this.words = words;
	}

	/** Whether a word is a finite verb for all that a small list of words can tell. */
	boolean isVerb(int at) {
		String word = this.words.at(at);
		if (ClosedClasses.isAuxiliary(word)) {
			return true;
		}
		String before = this.words.at(at - 1);
		if (this.words.isCapital(at) || ClosedClasses.DETERMINERS.contains(before)
				|| ClosedClasses.PREPOSITIONS.contains(before)) {
			return false;
		}
		for (Cues.Inflected cue : Cues.of(word)) {
			if (cue.form() == Cues.Form.PAST) {
				return true;
			}
			if (cue.form() == Cues.Form.PRESENT && cue.cue().particle().isEmpty() && cue.cue().clause() >= 0.8) {
				return true;
			}
		}
		if (ClosedClasses.PASTS.contains(word)) {
			return true;
		}
		if (ClosedClasses.isAdverb(before) && ClosedClasses.DETERMINERS.contains(this.words.at(at - 2))) {
			return false;
		}
		return word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed") && this.words.isWord(at + 1);
	}

	/** Whether a verb stands in the words before any relative clause. */
	boolean holdsVerb(int from, int to) {
		for (int at = from; at < to; at++) {
			if (ClosedClasses.RELATIVES.contains(this.words.at(at))) {
				return false;
			}
			if (isVerb(at)) {
				return true;
			}
		}
		return false;
	}

	boolean canEnd(int at) {
		String word = this.words.at(at);
		return (this.words.isWord(at) || word.equals("%")) && !ClosedClasses.isFunction(word) && !isAdverb(at)
				|| ClosedClasses.SUBJECTS.contains(word);
	}

	/** Whether it is an adverb; Kelly and Emily are none. */
	boolean isAdverb(int at) {
		String word = this.words.at(at);
		return ClosedClasses.ADVERBS.contains(word) || !this.words.isCapital(at) && ClosedClasses.isAdverb(word);
	}

	boolean isDay(int at) {
		return ClosedClasses.DAYS.contains(this.words.at(at));
	}

	boolean isDash(int at) {
		String word = this.words.at(at);
		return word.equals("—") || word.equals("–") || word.equals("--") || word.equals("-");
	}

}
