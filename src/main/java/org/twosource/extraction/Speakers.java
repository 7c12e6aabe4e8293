package org.twosource.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds who is said to have said what a sentence reports. */
final class Speakers {

	private static final String VERB = "told|said|says|argued|argues?|asserted|insisted|insists|suggested|continued"
			+ "|denounced|claimed|claims|stated|announced|warned|acknowledged|denied|added|explained|called|described"
			+ "|noted|wrote|accused|confirmed|alleged|estimated|condemned|dismissed|believe[sd]?|contended|maintained";

	private static final Pattern REPORTING = Pattern
		.compile("(?<subject>[^.;:!?“”\"«»()]{1,160}?)[\\s,]+(?:\\p{L}+ly\\s+)?(?<verb>" + VERB
				+ ")\\b(?!\\s+(?:for|off|upon)\\b)");

	private static final Pattern POSSESSIVE = Pattern
		.compile("(?<subject>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)[’']s?\\s"
				+ "(?:\\p{Ll}+\\s)?(?:dismissal|description|characteri[sz]ation|denunciation|account|claim|assertion)\\b");

	private static final Pattern NAME = Pattern
		.compile("\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:\\p{Lu}[\\p{L}’'-]+|of|the|al-\\p{L}+))*");

	private static final Pattern NAME_LAST = Pattern.compile("(?:" + NAME.pattern() + ")(?:,?\\s+who)?$");

	private static final Pattern LEADING = Pattern.compile(
			"^(?:But|And|However|Instead|Then|Meanwhile|Still|Yet|Also|Later|Nonetheless|On \\p{L}+day|In response)"
					+ ",?\\s+");

	private static final Pattern PRONOUN = Pattern.compile("(?i)^(?:he|she|the (?:historian|official|minister|analyst"
			+ "|expert|spokes(?:man|woman|person)|witness|activist|author|journalist|scholar|researcher|mayor|governor))$");

	private static final Pattern ASIDE = Pattern.compile(",\\s+including\\s+[^,]+,?$");

	private static final Pattern TOLD = Pattern
		.compile("\\btold\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)");

	private static final Pattern PLAIN_VERB = Pattern
		.compile("\\b(?:was|were|is|are|had|has|have|been|will|would|may|might|could)\\b");

	private @Nullable String lastNamed;

	/**
	 * Somebody who speaks in a sentence.
	 *
	 * @param name who, or null for a pronoun that nothing resolves
	 * @param verb the word that reports
	 * @param start where the subject starts
	 * @param verbEnd where the reporting word ends
	 */
	record Speaker(@Nullable String name, String verb, int start, int verbEnd) {

	}

	/**
	 * Who speaks in the sentence; null when nobody does. Sentences are to be asked in
	 * their order.
	 */
	@Nullable Speaker in(String text, Span sentence) {
		Matcher possessive = POSSESSIVE.matcher(text).region(sentence.start(), sentence.end());
		Matcher reporting = REPORTING.matcher(text).region(sentence.start(), sentence.end());
		while (reporting.find()) {
			Speaker speaker = speaker(text, reporting, sentence);
			if (speaker != null) {
				return speaker;
			}
		}
		if (possessive.find()) {
			return new Speaker(remember(possessive.group("subject")), "said", possessive.start(), possessive.end());
		}
		return null;
	}

	/**
	 * Whose words a quotation is: the nearest before it, which may be "Tokayev's
	 * dismissal … as".
	 */
	@Nullable Speaker nearest(String text, Span sentence, int quotation) {
		Speaker speaker = in(text, new Span(sentence.start(), quotation));
		Matcher possessive = POSSESSIVE.matcher(text).region(sentence.start(), quotation);
		Speaker nearest = speaker;
		while (possessive.find()) {
			if (nearest == null || possessive.start() > nearest.start()) {
				nearest = new Speaker(possessive.group("subject"), "said", possessive.start(), possessive.end());
			}
		}
		return nearest;
	}

	/** The outlet somebody told, as in "he told Regnum"; null when none is named. */
	static @Nullable String outletTold(String text, Span sentence) {
		Matcher told = TOLD.matcher(text).region(sentence.start(), sentence.end());
		return told.find() ? told.group(1) : null;
	}

	private @Nullable Speaker speaker(String text, Matcher reporting, Span sentence) {
		String subject = reporting.group("subject").strip();
		int start = reporting.start("subject");
		subject = ASIDE.matcher(subject).replaceFirst("").strip();
		int comma = subject.lastIndexOf(", ");
		String tail = (comma >= 0) ? subject.substring(comma + 2) : subject;
		tail = LEADING.matcher(tail.replaceFirst(",$", "")).replaceFirst("").strip();
		if (PRONOUN.matcher(tail).matches()) {
			return new Speaker(this.lastNamed, reporting.group("verb"), start, reporting.end("verb"));
		}
		Matcher name = NAME_LAST.matcher(tail);
		if (tail.endsWith(" who") && name.find()) {
			return new Speaker(remember(clean(name.group())), reporting.group("verb"), start, reporting.end("verb"));
		}
		boolean brief = tail.length() <= 60 && !tail.isEmpty()
				&& !tail.matches("(?i).*\\b(?:that|which|to|not|is|was|were|be|they|it|this|as)$");
		if (brief && !PLAIN_VERB.matcher(tail).find()) {
			return new Speaker(remember(clean(tail)), reporting.group("verb"), start, reporting.end("verb"));
		}
		return null;
	}

	private String remember(String name) {
		if (Character.isUpperCase(name.codePointAt(0))) {
			this.lastNamed = name;
		}
		return name;
	}

	private static String clean(String name) {
		return name.replaceFirst(",?\\s+who$", "").replaceFirst("^(?:[Tt]he|[Aa]n?)\\s+", "").strip();
	}

}
