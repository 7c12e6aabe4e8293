package org.twosource.discussion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twosource.discussion.Remark.Part;

/**
 * Finds in plain text the people it addresses (@username at the start of a word), links
 * and short numbers of claims.
 */
final class RemarkText {

	/** An address comes first, so that what looks like a name inside it is none. */
	private static final Pattern SPECIAL = Pattern.compile("(?<link>\\bhttps?://[^\\s<>\"«»“”]+)"
			+ "|(?<![\\p{L}\\p{N}_@])@(?<person>[a-z0-9][a-z0-9._-]{0,62}+)(?![\\p{L}\\p{N}_@])"
			+ "|(?<![\\p{L}\\p{N}_-])(?<claim>C-[1-9]\\d{0,17}+)(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE);

	private static final Pattern AFTER_A_NAME = Pattern.compile("[._-]+$");

	private static final String AFTER_A_LINK = ".,;:!?'…";

	private RemarkText() {
	}

	/** The usernames among those known that the text addresses, in its order. */
	static Set<String> addressed(String text, Set<String> known) {
		Set<String> addressed = new LinkedHashSet<>();
		for (Matcher matcher = SPECIAL.matcher(text); matcher.find();) {
			String name = matcher.group("person");
			if (name != null && known.contains(username(name))) {
				addressed.add(username(name));
			}
		}
		return addressed;
	}

	/**
	 * The text in parts.
	 * @param names the names to show for the people addressed, by username
	 */
	static List<Part> parts(String text, Map<String, String> names) {
		List<Part> parts = new ArrayList<>();
		int shown = 0;
		for (Matcher matcher = SPECIAL.matcher(text); matcher.find();) {
			Part part = part(matcher, names);
			if (part.kind() != Part.Kind.WORDS) {
				words(parts, text.substring(shown, matcher.start()));
				parts.add(part);
				shown = matcher.start() + length(part);
			}
		}
		words(parts, text.substring(shown));
		return parts;
	}

	private static Part part(Matcher found, Map<String, String> names) {
		String link = found.group("link");
		if (link != null) {
			String address = withoutTail(link);
			return new Part(Part.Kind.LINK, address, address);
		}
		String claim = found.group("claim");
		if (claim != null) {
			return new Part(Part.Kind.CLAIM, claim, claim.toUpperCase(Locale.ROOT));
		}
		String username = username(found.group("person"));
		String name = names.get(username);
		return (name != null) ? new Part(Part.Kind.PERSON, name, username)
				: new Part(Part.Kind.WORDS, found.group(), null);
	}

	private static int length(Part part) {
		return (part.kind() == Part.Kind.PERSON) ? 1 + String.valueOf(part.target()).length() : part.text().length();
	}

	private static void words(List<Part> parts, String words) {
		if (!words.isEmpty()) {
			parts.add(new Part(Part.Kind.WORDS, words, null));
		}
	}

	/** A name may hold dots, but one at its end belongs to the sentence. */
	private static String username(String name) {
		return AFTER_A_NAME.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
	}

	/**
	 * What ends the sentence is no part of the address, nor is a bracket that was not
	 * opened in it.
	 */
	private static String withoutTail(String link) {
		int end = link.length();
		while (AFTER_A_LINK.indexOf(link.charAt(end - 1)) >= 0 || closesTheSentence(link.substring(0, end))) {
			end--;
		}
		return link.substring(0, end);
	}

	private static boolean closesTheSentence(String link) {
		long opened = link.chars().filter((character) -> character == '(').count();
		long closed = link.chars().filter((character) -> character == ')').count();
		return link.endsWith(")") && closed > opened;
	}

}
