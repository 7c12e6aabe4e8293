package org.twosource.extraction;

import org.twosource.extraction.Cues.Form;

/**
 * A verb with the auxiliaries and adverbs before it.
 *
 * @param first the number of its first word
 * @param be whether a form of "be" or "get" is among them
 * @param have whether a form of "have" is
 * @param modal whether "will", "do" or the like is
 */
record VerbGroup(int first, boolean be, boolean have, boolean modal) {

	/** The group that ends with a verb in a form. */
	static VerbGroup of(int verb, Form form, Paragraph paragraph) {
		Words words = paragraph.words();
		int first = verb;
		boolean be = false;
		boolean have = false;
		boolean modal = false;
		int from = paragraph.sentences().start(verb);
		while (first > from && paragraph.quotations().at(first - 1) == null) {
			String before = words.at(first - 1);
			if (ClosedClasses.BE.contains(before)) {
				be = true;
			}
			else if (ClosedClasses.HAVE.contains(before)) {
				have = true;
			}
			else if (ClosedClasses.MODAL.contains(before)) {
				modal = true;
			}
			else if (before.equals("'s") && words.isGlued(first - 1) && form != Form.BASE && form != Form.PRESENT
					&& ClosedClasses.SUBJECTS.contains(words.at(first - 2))) {
				be = form == Form.ING;
				have = !be;
			}
			else if (!paragraph.parts().isAdverb(first - 1)) {
				break;
			}
			first--;
		}
		return new VerbGroup(first, be, have, modal);
	}

	/** Whether the verb stands without auxiliaries. */
	boolean isBare() {
		return !this.be && !this.have && !this.modal;
	}

	boolean fits(Form form) {
		return form != Form.PRESENT && form != Form.PARTICIPLE || form == Form.PRESENT && isBare()
				|| form == Form.PARTICIPLE && (this.be || this.have);
	}

}
