package org.twosource.correction;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.Text;
import org.twosource.verification.Objection;
import org.twosource.web.WebAddress;

/**
 * What a reader filled in; every field may be null or blank.
 *
 * @param text what is wrong
 * @param link where the evidence is
 * @param name what they are called
 * @param mail their mail address
 * @param website a field that people do not see; programs that fill in whatever they find
 * do
 */
record ChallengeForm(@Nullable String text, @Nullable String link, @Nullable String name, @Nullable String mail,
		@Nullable String website) {

	static final int SHORTEST = 20;

	static final int LONGEST = 5000;

	private static final int LONGEST_LINK = 2000;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_MAIL = 254;

	private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

	static ChallengeForm blank() {
		return new ChallengeForm(null, null, null, null, null);
	}

	/** The same as it is shown again: what people do not see is empty. */
	ChallengeForm shown() {
		return new ChallengeForm(this.text, this.link, this.name, this.mail, null);
	}

	/**
	 * What is wrong with it, by field.
	 * @param language the reader's
	 */
	Map<String, String> problems(Locale language) {
		Map<String, String> problems = new LinkedHashMap<>();
		if (this.website != null && !this.website.isBlank()) {
			problems.put("form", say("correction.form.program", language));
		}
		String words = words();
		if (words.codePointCount(0, words.length()) < SHORTEST) {
			problems.put("text", say("correction.form.text.short", language, SHORTEST));
		}
		check(problems, "text", words, LONGEST, language);
		check(problems, "link", this.link, LONGEST_LINK, language);
		check(problems, "name", this.name, LONGEST_NAME, language);
		check(problems, "mail", this.mail, LONGEST_MAIL, language);
		if (given(this.link) && WebAddress.of(String.valueOf(this.link)).isEmpty()) {
			problems.putIfAbsent("link", say("correction.form.link.wrong", language));
		}
		if (given(this.mail) && !MAIL.matcher(String.valueOf(this.mail).strip()).matches()) {
			problems.putIfAbsent("mail", say("correction.form.mail.wrong", language));
		}
		return problems;
	}

	/** What is kept of it, when nothing is wrong. */
	Objection objection() {
		return new Objection(words(), optional(this.link), optional(this.name), optional(this.mail));
	}

	/** Browsers send every line break of a text area as CR LF. */
	private String words() {
		return (this.text != null) ? this.text.replace("\r\n", "\n").strip() : "";
	}

	private static void check(Map<String, String> problems, String field, @Nullable String value, int longest,
			Locale language) {
		String given = (value != null) ? value.strip() : "";
		if (given.length() > longest) {
			problems.putIfAbsent(field, say("correction.form.long", language, longest));
		}
		try {
			Text.storable(given, field);
		}
		catch (Refusal refusal) {
			problems.putIfAbsent(field, refusal.in(language));
		}
	}

	private static boolean given(@Nullable String value) {
		return value != null && !value.isBlank();
	}

	private static @Nullable String optional(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

	private static String say(String key, Locale language, Object... arguments) {
		return Sentence.of("correction", key, arguments).in(language);
	}

}
