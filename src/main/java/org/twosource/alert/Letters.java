package org.twosource.alert;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.twosource.Sentence;
import org.twosource.publication.Newsroom;

/** What all mails have in common. */
@Component
class Letters {

	private final Newsroom newsroom;

	private final SpringTemplateEngine templates;

	Letters(Newsroom newsroom, SpringTemplateEngine templates) {
		this.newsroom = newsroom;
		this.templates = templates;
	}

	/** A letter of these entries that says how to change what one is told. */
	Letter of(Locale language, String subject, String greeting, List<Letter.Entry> entries) {
		Letter.Line why = new Letter.Line(words(language, "alerts.mail.why", this.newsroom.name()), null);
		Letter.Line change = new Letter.Line(words(language, "alerts.mail.change"), account());
		return new Letter(language, subject, greeting, entries, List.of(why, change));
	}

	/** A letter as a simple page. */
	String html(Letter letter) {
		return this.templates.process("mail/letter", new Context(letter.language(), Map.of("letter", letter)));
	}

	/** Where people change what they are told. */
	String account() {
		return url("/account#alerts");
	}

	/** An address of this site. */
	String url(String path) {
		return this.newsroom.url() + path;
	}

	/** The newsroom's name. */
	String newsroom() {
		return this.newsroom.name();
	}

	/** Words of the chapter on alerts. */
	static String words(Locale language, String key, Object... arguments) {
		return Sentence.of("alerts", key, arguments).in(language);
	}

}
