package org.twosource.alert;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.Refusal;

/**
 * Sends the code that shows an address to be somebody's. It goes out at once and is kept
 * nowhere.
 */
@Component
class CodeMail {

	private static final int HALF = 5;

	private final MailServer server;

	private final Letters letters;

	CodeMail(MailServer server, Letters letters) {
		this.server = server;
		this.letters = letters;
	}

	/**
	 * Sends a code.
	 * @throws Refusal when the mail server does not take it
	 */
	void send(String address, String code, Locale language) {
		String written = code.substring(0, HALF) + "-" + code.substring(HALF);
		Letter.Entry entry = new Letter.Entry(Letters.words(language, "alerts.mail.code", written), null,
				List.of(Letters.words(language, "alerts.mail.code.enter")), this.letters.account());
		Letter letter = new Letter(language,
				Letters.words(language, "alerts.mail.code.subject", this.letters.newsroom()),
				Letters.words(language, "alerts.mail.code.greeting", this.letters.newsroom()), List.of(entry),
				List.of(new Letter.Line(Letters.words(language, "alerts.mail.code.not"), null)));
		try {
			this.server.send(new MailServer.Message(UUID.randomUUID(), address, letter.subject(), letter.text(),
					this.letters.html(letter), language));
		}
		catch (MailNotTaken ex) {
			throw Refusal.unacceptable("alert.mail.notTaken", ex.answer()).with("field", "mail");
		}
	}

}
