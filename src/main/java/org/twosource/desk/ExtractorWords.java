package org.twosource.desk;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language what the extractor says in English, and documents keep
 * that way. What has no words in the chapter stays as it was said.
 */
@Component("extractorWords")
class ExtractorWords {

	private static final String KIND = "wording of ";

	private static final Pattern REFERENCE = Pattern.compile("\\[\\d+]");

	private static final Map<String, String> PROBLEMS = Map.of("The citation gives a date but no outlet",
			"triage.defect.outlet", "Items of this list of sources are empty", "triage.defect.items", "The reference [",
			"triage.defect.reference", "Nobody is named for this quotation", "triage.defect.nobody");

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
	public String problem(String said) {
		Matcher reference = REFERENCE.matcher(said);
		String found = reference.find() ? reference.group() : null;
		return PROBLEMS.entrySet()
			.stream()
			.filter((known) -> said.startsWith(known.getKey()))
			.findFirst()
			.map((known) -> words(known.getValue(), said, found))
			.orElse(said);
	}

	private String words(String key, String otherwise, @Nullable Object... arguments) {
		String words = this.messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
		return (words != null) ? words : otherwise;
	}

}
