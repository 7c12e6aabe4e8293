package org.twosource.alert;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.twosource.account.LinkPost;
import org.twosource.account.OneTimeLinks;

/**
 * What mails say that have a link by which people choose a password. What the link ends
 * with is left out until they are sent, so that nobody finds it in the database.
 */
@Component
class LinkLetters {

	/** Stands where the secret of the link goes. */
	static final String SECRET = "only-in-the-mail";

	private final Letters letters;

	LinkLetters(Letters letters) {
		this.letters = letters;
	}

	Letter of(OneTimeLinks.Link link, Locale language) {
		String words = "alerts.mail." + ((link.purpose() == LinkPost.Purpose.INVITATION) ? "invitation." : "reset.");
		Letter.Entry entry = new Letter.Entry(Letters.words(language, words + "choose"), null, List
			.of(Letters.words(language, words + "username", link.username()), Letters.words(language, words + "valid")),
				this.letters.url("/login/links/" + SECRET));
		return new Letter(language, Letters.words(language, words + "subject", this.letters.newsroom()),
				Letters.words(language, words + "greeting", this.letters.newsroom()), List.of(entry),
				List.of(new Letter.Line(Letters.words(language, words + "not"), null)));
	}

	/** A letter as a page. */
	String html(Letter letter) {
		return this.letters.html(letter);
	}

}
