package org.twosource.api;

import java.io.IOException;
import java.util.Locale;

import org.twosource.Refusal;
import org.twosource.Sentence;

/** A body went on past the limit while it was read. */
class BodyTooLarge extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Sentence sentence;

	BodyTooLarge(long limit) {
		this(Refusal.part("request.bodyTooLarge", limit / (1024 * 1024)));
	}

	private BodyTooLarge(Sentence sentence) {
		super(sentence.in(Locale.ENGLISH));
		this.sentence = sentence;
	}

	String in(Locale language) {
		return this.sentence.in(language);
	}

}
