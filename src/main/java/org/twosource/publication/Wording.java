package org.twosource.publication;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How readers are told a verdict and how sure it is. */
@Component
class Wording {

	private final MessageSource messages;

	Wording(MessageSource messages) {
		this.messages = messages;
	}

	/** The verdict in words; a characterisation is never ruled true or false. */
	String verdict(FindingContent content) {
		String key = content.characterisation() ? "verdict.characterisation." : "verdict.";
		return this.messages.getMessage(key + content.verdict(), null, Locale.ENGLISH);
	}

	/** The confidence in words. */
	String confidence(FindingContent content) {
		return this.messages.getMessage("confidence." + content.confidence(), null, Locale.ENGLISH);
	}

}
