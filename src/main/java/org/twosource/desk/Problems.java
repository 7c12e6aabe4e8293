package org.twosource.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.twosource.Refusal;
import org.twosource.Sentence;

/**
 * What is wrong with a form a person sent, field by field, collected while its text is
 * read into values. Templates show each problem beside its field, in the reader's
 * language; its words are in {@code messages/refusals.properties}.
 */
final class Problems {

	private final Map<String, Sentence> byField = new LinkedHashMap<>();

	private @Nullable Refusal refusal;

	private @Nullable String link;

	private @Nullable Sentence linkText;

	/**
	 * Notes what is wrong with a field; the first problem of a field stays.
	 * @param key the key of the sentence that says so
	 */
	void add(String field, String key, Object... arguments) {
		this.byField.putIfAbsent(field, Refusal.part(key, arguments));
	}

	/**
	 * Notes that the newsroom's rules refused the form, and which field it was when the
	 * refusal says so.
	 */
	void add(Refusal refusal) {
		this.refusal = refusal;
		if (refusal.details().get("field") instanceof String field) {
			this.byField.putIfAbsent(field, refusal.sentence());
		}
	}

	/** Offers a link beside the summary, such as a way to start again. */
	void offer(String link, String key) {
		this.link = link;
		this.linkText = Refusal.part(key);
	}

	/**
	 * The text of a field that has to be filled in; empty, with a problem noted, when it
	 * is not.
	 */
	String required(String field, @Nullable String value, String key) {
		String text = optional(value);
		if (text == null) {
			add(field, key);
			return "";
		}
		return text;
	}

	/** The text of a field without the space around it, or null when nothing is left. */
	static @Nullable String optional(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	/**
	 * The option chosen, or null with a problem noted when none of the offered ones was.
	 */
	<E extends Enum<E>> @Nullable E choice(Class<E> type, String field, @Nullable String value) {
		for (E option : type.getEnumConstants()) {
			if (option.name().equals(value)) {
				return option;
			}
		}
		add(field, "form.choose");
		return null;
	}

	/**
	 * The number entered, or null when none was; a problem is noted when it is not a
	 * number.
	 */
	@Nullable BigDecimal number(String field, @Nullable String value) {
		String text = optional(value);
		try {
			return (text != null) ? new BigDecimal(text) : null;
		}
		catch (NumberFormatException ex) {
			add(field, "form.number");
			return null;
		}
	}

	/**
	 * The whole number entered, or null when none was; a problem is noted when it is not
	 * one.
	 */
	@Nullable Integer count(String field, @Nullable String value) {
		String text = optional(value);
		try {
			return (text != null) ? Integer.valueOf(text) : null;
		}
		catch (NumberFormatException ex) {
			add(field, "form.count");
			return null;
		}
	}

	/**
	 * The day entered, or null when none was; a problem is noted when it is not a day.
	 */
	@Nullable LocalDate day(String field, @Nullable String value) {
		String text = optional(value);
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			add(field, "form.day");
			return null;
		}
	}

	/** The instant entered as a local date and time in UTC, or null when none was. */
	@Nullable Instant instant(String field, @Nullable String value) {
		String text = optional(value);
		try {
			return (text != null) ? LocalDateTime.parse(text).toInstant(ZoneOffset.UTC) : null;
		}
		catch (DateTimeParseException ex) {
			add(field, "form.instant");
			return null;
		}
	}

	/** Whether anything is wrong. */
	boolean any() {
		return this.refusal != null || !this.byField.isEmpty();
	}

	/** What is wrong with a field, or null when nothing is. */
	public @Nullable String of(String field) {
		return said(this.byField.get(field));
	}

	/** Whether anything is wrong, for templates. */
	public boolean isAny() {
		return any();
	}

	/** One sentence on top of the form. */
	public @Nullable String getSummary() {
		return said((this.refusal != null) ? this.refusal.sentence() : Refusal.part("form.marked"));
	}

	/** A link to go with the summary, or null. */
	public @Nullable String getLink() {
		return this.link;
	}

	/** What the link says, or null without one. */
	public @Nullable String getLinkText() {
		return said(this.linkText);
	}

	/** Which refusal there was, or null when only fields are wrong. */
	@Nullable Refusal refusal() {
		return this.refusal;
	}

	/** The HTTP status that tells what is wrong. */
	HttpStatus status() {
		return (this.refusal != null) ? HttpStatus.valueOf(this.refusal.status()) : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	private static @Nullable String said(@Nullable Sentence sentence) {
		return (sentence != null) ? sentence.in(LocaleContextHolder.getLocale()) : null;
	}

}
