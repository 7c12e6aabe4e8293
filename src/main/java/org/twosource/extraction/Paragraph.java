package org.twosource.extraction;

/**
 * A paragraph with what is known of its words before anybody is looked for who speaks.
 *
 * @param words its words
 * @param quotations its quotations
 * @param sentences its sentences
 * @param parts what kinds of words they are
 * @param names the names in it
 */
record Paragraph(Words words, Quotations quotations, SentenceBounds sentences, PartsOfSpeech parts, NounPhrases names) {

	static Paragraph of(Words words) {
		Quotations quotations = new Quotations(words);
		PartsOfSpeech parts = new PartsOfSpeech(words);
		return new Paragraph(words, quotations, new SentenceBounds(words, quotations), parts,
				new NounPhrases(words, quotations, parts));
	}

}
