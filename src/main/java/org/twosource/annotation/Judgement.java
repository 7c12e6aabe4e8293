package org.twosource.annotation;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.twosource.publication.Finding;

/** What readers are told of a claim where a document makes it. */
enum Judgement {

	CONFIRMED, PARTLY_CONFIRMED, UNVERIFIED, DISPUTED, FALSE,
	/** The finding was taken back. */
	RETRACTED,
	/** Nothing has been published of the claim, and nothing more is told of it. */
	OPEN;

	/** What a finding says; of no finding, that the claim is open. */
	static Judgement of(@Nullable Finding finding) {
		if (finding == null) {
			return OPEN;
		}
		return finding.retracted() ? RETRACTED : valueOf(finding.content().verdict().name());
	}

	/** Whether a verdict stands. */
	public boolean stands() {
		return this != RETRACTED && this != OPEN;
	}

	/** The style class that shows it. */
	public String style() {
		return "says-" + name().toLowerCase(Locale.ROOT);
	}

	/** The key of its sign. */
	public String sign() {
		return stands() ? "finding.mark." + name() : "annotation.sign." + name();
	}

	/** The key of its word, of a claim of any kind. */
	public String word() {
		return word(null);
	}

	/** The key of its word in a finding, whose kind may have words of its own. */
	String word(@Nullable Finding finding) {
		if (!stands()) {
			return "annotation.word." + name();
		}
		boolean named = finding != null && finding.content().characterisation();
		return (named ? "verdict.characterisation." : "verdict.") + name();
	}

}
