package org.twosource.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.Sentence;

/**
 * What the page that a form leads to says on top, in the reader's language: that it is
 * done, or why not.
 */
final class Told {

	private Told() {
	}

	/**
	 * It is done.
	 * @param key the key in {@code messages/pages.properties} of the sentence that says
	 * what
	 */
	static void done(RedirectAttributes page, String key, Object... arguments) {
		page.addFlashAttribute("message", Sentence.of("pages", key, arguments).in(LocaleContextHolder.getLocale()));
	}

	/** It was refused. */
	static void refused(RedirectAttributes page, Refusal refusal) {
		page.addFlashAttribute("warning", refusal.in(LocaleContextHolder.getLocale()));
	}

	/**
	 * Somebody is absent until a day, in the reader's language.
	 */
	static String absent(String name, LocalDate until) {
		Locale language = LocaleContextHolder.getLocale();
		String day = DateTimeFormatter.ofPattern("d MMMM", language).format(until);
		return Sentence.of("staff", "staff.absent.warning", name, day).in(language);
	}

}
