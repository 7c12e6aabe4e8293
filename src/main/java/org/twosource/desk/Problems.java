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
import org.springframework.http.HttpStatus;
import org.twosource.Refusal;

/**
 * What is wrong with a form a person sent, field by field, collected while its text is
 * read into values. Templates show each problem beside its field.
 */
final class Problems {

	private final Map<String, String> byField = new LinkedHashMap<>();

	private @Nullable Refusal refusal;

	private @Nullable String link;

	private @Nullable String linkText;

	/**
	 * Notes what is wrong with a field, in a sentence; the first problem of a field
	 * stays.
	 */
	void add(String field, String problem) {
		this.byField.putIfAbsent(field, problem);
	}

	/**
	 * Notes that the newsroom's rules refused the form, and which field it was when the
	 * refusal says so.
	 */
	void add(Refusal refusal) {
		this.refusal = refusal;
		if (refusal.details().get("field") instanceof String field) {
			add(field, String.valueOf(refusal.getMessage()));
		}
	}

	/** Offers a link beside the summary, such as a way to start again. */
	void offer(String link, String text) {
		this.link = link;
		this.linkText = text;
	}

	/**
	 * The text of a field that has to be filled in; empty, with a problem noted, when it
	 * is not.
	 */
	String required(String field, @Nullable String value, String problem) {
		String text = optional(value);
		if (text == null) {
			add(field, problem);
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
		add(field, "Choose one of these");
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
			add(field, "Give a number, such as 8 or 12.5");
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
			add(field, "Give a whole number");
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
			add(field, "Give a day as year-month-day, such as 2020-02-10");
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
			add(field, "Give a day and time in UTC, such as 2020-02-10T12:00");
			return null;
		}
	}

	/** Whether anything is wrong. */
	boolean any() {
		return this.refusal != null || !this.byField.isEmpty();
	}

	/** What is wrong with a field, or null when nothing is. */
	public @Nullable String of(String field) {
		return this.byField.get(field);
	}

	/** Whether anything is wrong, for templates. */
	public boolean isAny() {
		return any();
	}

	/** One sentence on top of the form. */
	public @Nullable String getSummary() {
		if (this.refusal != null) {
			return this.refusal.getMessage();
		}
		return "Nothing was saved yet: please look at the marked fields.";
	}

	/** A link to go with the summary, or null. */
	public @Nullable String getLink() {
		return this.link;
	}

	/** What the link says, or null without one. */
	public @Nullable String getLinkText() {
		return this.linkText;
	}

	/** Which refusal there was, or null when only fields are wrong. */
	@Nullable Refusal refusal() {
		return this.refusal;
	}

	/** The HTTP status that tells what is wrong. */
	HttpStatus status() {
		return (this.refusal != null) ? statusOf(this.refusal) : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	/** The HTTP status that answers a refusal. */
	static HttpStatus statusOf(Refusal refusal) {
		return switch (refusal.refusalCause()) {
			case UNKNOWN -> HttpStatus.NOT_FOUND;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case CONFLICT -> HttpStatus.CONFLICT;
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			case UNACCEPTABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

}
