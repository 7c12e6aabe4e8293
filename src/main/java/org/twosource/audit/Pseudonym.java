package org.twosource.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What replaces somebody who is erased, in whatever JSON a record has.
 *
 * @param username whom
 * @param displayName what others saw
 * @param subject the person's own id on record
 * @param pseudonym what they are called from now on
 * @param subjectNow their id on record from now on
 */
public record Pseudonym(String username, String displayName, UUID subject, String pseudonym, UUID subjectNow) {

	/** The same value with the pseudonym in it. */
	@Nullable Object in(@Nullable Object value) {
		if (value instanceof String text) {
			boolean name = text.equals(this.username) || text.equals(this.displayName);
			return name ? this.pseudonym : inText(text);
		}
		if (value instanceof List<?> list) {
			return list.stream().map(this::in).toList();
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> replaced = new LinkedHashMap<>();
			map.forEach((name, one) -> replaced
				.put(String.valueOf(name).equals(this.username) ? this.pseudonym : String.valueOf(name), in(one)));
			return replaced;
		}
		return value;
	}

	String actor(String actor) {
		return actor.equals(this.username) ? this.pseudonym : actor;
	}

	String subject(String other) {
		return other.equals(this.subject.toString()) ? this.subjectNow.toString() : other;
	}

	/** Where they are addressed; else texts stay as they were written. */
	private String inText(String text) {
		return Pattern.compile("@" + Pattern.quote(this.username) + "(?![a-z0-9_-]|\\.[a-z0-9])")
			.matcher(text)
			.replaceAll(Matcher.quoteReplacement("@" + this.pseudonym));
	}

}
