package org.twosource.desk;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.twosource.extraction.CitationDefect;

/**
 * Says in the reader's language why the extractor proposed a claim, which it says in
 * English, and candidates keep that way, and what is wrong with a citation. What has no
 * words in the chapter stays as it was said.
 */
@Component("extractorWords")
class ExtractorWords {

	private static final String KIND = "wording of ";

	private final MessageSource messages;

	ExtractorWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Why a claim was proposed. */
	public String signal(String said) {
		if (said.startsWith(KIND)) {
			String kind = "kind." + said.substring(KIND.length()).toUpperCase(Locale.ROOT);
			return words("triage.signal.wording_of", said, words(kind, kind));
		}
		int colon = said.indexOf(": ");
		String name = (colon > 0) ? said.substring(0, colon) : said;
		String found = (colon > 0) ? said.substring(colon + 2) : null;
		return words("triage.signal." + name.replace(' ', '_'), said, found);
	}

	/** What is wrong with a citation. */
	public String problem(CitationDefect defect) {
		return defect.problem().in(LocaleContextHolder.getLocale());
	}

	/** The name of a language in that of the reader. */
	public String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(LocaleContextHolder.getLocale());
	}

	private String words(String key, String otherwise, @Nullable Object... arguments) {
		String words = this.messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
		return (words != null) ? words : otherwise;
	}

}
