package org.twosource.document;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.Text;

/**
 * A document as somebody brings it in. Nothing is checked before it is imported.
 *
 * @param title its title; may be null for a file, which can name itself
 * @param text its text when it is pasted; not looked at for a file
 * @param publisher who published it, or null
 * @param url where it was found, http or https, or null
 * @param publishedOn when it was published, or null
 * @param language a BCP 47 tag, or null when not known
 */
public record NewDocument(@Nullable String title, @Nullable String text, @Nullable String publisher,
		@Nullable String url, @Nullable LocalDate publishedOn, @Nullable String language) {

	static final int LONGEST_TITLE = 500;

	private static final int LONGEST_PUBLISHER = 500;

	private static final int LONGEST_URL = 2000;

	private static final int LONGEST_TAG = 100;

	/**
	 * The same, with everything but title and text checked and brought to one form.
	 * @throws Refusal when a field is not acceptable
	 */
	NewDocument checked() {
		return new NewDocument(this.title, this.text, Text.optional(this.publisher, "publisher", LONGEST_PUBLISHER),
				checkedUrl(), this.publishedOn, checkedLanguage());
	}

	private @Nullable String checkedUrl() {
		String given = Text.optional(this.url, "url", LONGEST_URL);
		if (given != null && !given.matches("(?i)https?://[^\\s/]\\S*")) {
			throw Refusal.unacceptable("url.form").with("field", "url");
		}
		return given;
	}

	private @Nullable String checkedLanguage() {
		String tag = Text.optional(this.language, "language", LONGEST_TAG);
		try {
			return (tag != null) ? new Locale.Builder().setLanguageTag(tag).build().toLanguageTag() : null;
		}
		catch (IllformedLocaleException ex) {
			throw Refusal.unacceptable("document.language").with("field", "language");
		}
	}

}
