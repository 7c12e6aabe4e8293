package org.twosource.alert;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What mails about alerts say. */
@Component
class AlertLetters {

	private final Letters letters;

	private final MessageSource messages;

	AlertLetters(Letters letters, MessageSource messages) {
		this.letters = letters;
		this.messages = messages;
	}

	/** A mail about one thing. */
	Letter alert(Happening one, AlertReaders.Reader reader) {
		Locale language = reader.language();
		return this.letters.of(language, title(one, language),
				Letters.words(language, "alerts.mail.greeting", this.letters.newsroom()), List.of(entry(one, reader)));
	}

	/** A mail about everything of a day. */
	Letter digest(List<Happening> all, AlertReaders.Reader reader) {
		Locale language = reader.language();
		return this.letters.of(language,
				Letters.words(language, "alerts.mail.digest.subject", this.letters.newsroom(), all.size()),
				Letters.words(language, "alerts.mail.digest.greeting", this.letters.newsroom()),
				all.stream().map((one) -> entry(one, reader)).toList());
	}

	/** A mail that tells of nothing. */
	Letter test(AlertReaders.Reader reader) {
		Locale language = reader.language();
		return this.letters.of(language, Letters.words(language, "alerts.mail.test.subject", this.letters.newsroom()),
				Letters.words(language, "alerts.mail.test.greeting"), List.of());
	}

	/** A letter as a page. */
	String html(Letter letter) {
		return this.letters.html(letter);
	}

	private Letter.Entry entry(Happening one, AlertReaders.Reader reader) {
		Locale language = reader.language();
		List<String> lines = new ArrayList<>();
		if (one.kind() == AlertKind.CLAIM_OVERDUE && one.stage() != null) {
			lines
				.add(Letters.words(language, "alerts.mail.stage", word("stage." + one.stage(), one.stage(), language)));
		}
		if (one.kind() == AlertKind.FINDING_CORRECTED && one.whatChanged() != null) {
			lines.add(one.whatChanged());
		}
		if (one.kind() == AlertKind.STEP_FAILED) {
			lines.add(Letters.words(language, "alerts.mail.retry"));
		}
		if (one.number() != null && one.statement() == null) {
			lines.add(Letters.words(language, "alerts.mail.kept"));
		}
		lines.add(Letters.words(language, "alerts.mail." + ((one.since() != null) ? "since" : "at"),
				moment((one.since() != null) ? one.since() : one.at(), reader)));
		if (one.endedAt() != null) {
			lines.add(Letters.words(language, "alerts.mail.ended"));
		}
		return new Letter.Entry(title(one, language), one.statement(), lines, link(one));
	}

	private String title(Happening one, Locale language) {
		String number = Objects.requireNonNullElse(one.number(), "");
		return switch (one.kind()) {
			case CLAIM_OVERDUE -> Letters.words(language, "alerts.title.overdue", number);
			case HIGH_HARM_UNHELD -> Letters.words(language, "alerts.title.unheld", number);
			case FINDING_CORRECTED ->
				Letters.words(language, one.retracted() ? "alerts.title.retracted" : "alerts.title.corrected", number);
			case STEP_FAILED ->
				(one.number() != null) ? Letters.words(language, "alerts.title.failedOn", step(one, language), number)
						: Letters.words(language, "alerts.title.failed", step(one, language));
		};
	}

	private String link(Happening one) {
		return this.letters.url(switch (one.kind()) {
			case CLAIM_OVERDUE, HIGH_HARM_UNHELD -> "/claims/" + one.claimId();
			case FINDING_CORRECTED -> "/findings/" + one.number();
			case STEP_FAILED -> "/board";
		});
	}

	/** The step in that language, unless an editor has reworded it in the diagram. */
	private String step(Happening one, Locale language) {
		String drawn = Objects.requireNonNullElse(one.stepName(), "");
		String key = "element." + one.step();
		return drawn.equals(this.messages.getMessage(key, null, null, Locale.ENGLISH)) ? word(key, drawn, language)
				: drawn;
	}

	private String word(String key, String otherwise, Locale language) {
		return Objects.requireNonNullElse(this.messages.getMessage(key, null, otherwise, language), otherwise);
	}

	private static String moment(Instant at, AlertReaders.Reader reader) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
			.withLocale(reader.language())
			.withZone(reader.zone())
			.format(at);
	}

}
