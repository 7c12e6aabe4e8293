package org.twosource.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language a text is written in. English and Russian have rules; a text in any other
 * language is only named.
 *
 * @param tag the language as a BCP 47 tag, such as "ru" or "kk"; "und" when the text has
 * too few letters to tell
 */
record Language(String tag) {

	static final Language ENGLISH = new Language("en");

	static final Language RUSSIAN = new Language("ru");

	static final Language UNKNOWN = new Language("und");

	/** More of a text than this does not make the answer surer. */
	private static final int SAMPLE = 10_000;

	/** Less than this is no text. */
	private static final int LETTERS_OF_A_TEXT = 8;

	/** Below it, the script tells more than the statistics of so few letters. */
	private static final double CLEAR = 0.025;

	/**
	 * The main language of a text, from its beginning. The first call takes a second or
	 * so, to load the statistics of a hundred languages.
	 */
	static Language of(String text) {
		String sample = text.substring(0, Math.min(text.length(), SAMPLE));
		Letters letters = Letters.of(sample);
		if (letters.all() < LETTERS_OF_A_TEXT) {
			return UNKNOWN;
		}
		opennlp.tools.langdetect.Language likeliest = new LanguageDetectorME(Statistics.MODEL)
			.predictLanguage(letters.withoutQuotations(sample));
		Language byStatistics = new Language(shortest(likeliest.getLang()));
		if (likeliest.getConfidence() >= CLEAR && !(byStatistics.equals(new Language("ky")) && letters.isRussian())) {
			return byStatistics;
		}
		return letters.isRussian() ? RUSSIAN : letters.isPlainLatin() ? ENGLISH : byStatistics;
	}

	/**
	 * The language one paragraph of a text in this language is to be read in: this one,
	 * or the other language with rules where the paragraph is plainly written in it. A
	 * paragraph in neither is {@code UNKNOWN}, and so is every paragraph of a text
	 * without rules.
	 */
	Language ofParagraph(String paragraph) {
		if (!hasRules()) {
			return UNKNOWN;
		}
		Letters letters = Letters.of(paragraph);
		if (letters.isRussian()) {
			return RUSSIAN;
		}
		boolean latin = letters.latin() >= letters.cyrillic();
		if (!latin) {
			return UNKNOWN;
		}
		return (equals(ENGLISH) || (letters.isPlainLatin() && EnglishWords.areIn(paragraph))) ? ENGLISH : UNKNOWN;
	}

	/** Whether there are rules for it. */
	boolean hasRules() {
		return equals(ENGLISH) || equals(RUSSIAN);
	}

	/** The locale, for its name on a page; empty when the language is not known. */
	Optional<Locale> locale() {
		return equals(UNKNOWN) ? Optional.empty() : Optional.of(Locale.forLanguageTag(this.tag));
	}

	/** "rus" is "ru" in a language tag, while "ceb" has no shorter form. */
	private static String shortest(String code) {
		for (String language : Locale.getISOLanguages()) {
			try {
				if (Locale.forLanguageTag(language).getISO3Language().equals(code)) {
					return language;
				}
			}
			catch (MissingResourceException ex) {
				// A language without a longer code is not the one sought.
			}
		}
		return code.equals("cmn") ? "zh" : code;
	}

	/** Loaded when the first text is asked about. */
	private static final class Statistics {

		static final LanguageDetectorModel MODEL = load();

		private static LanguageDetectorModel load() {
			try (InputStream statistics = Objects
				.requireNonNull(Language.class.getResourceAsStream("/langdetect-183.bin"))) {
				return new LanguageDetectorModel(statistics);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	/**
	 * How many letters of each script a text has.
	 *
	 * @param foreign Cyrillic letters that Russian does not have
	 * @param russian letters that its Cyrillic neighbours lack
	 * @param hard the hard sign, frequent in Bulgarian and rare in Russian
	 * @param accented Latin letters that English does not have
	 */
	private record Letters(int all, int latin, int cyrillic, int foreign, int russian, int hard, int accented) {

		private static final Pattern CYRILLIC_WORDS = Pattern.compile("[\\u0400-\\u052F]+");

		private static final Pattern LATIN_WORDS = Pattern.compile("[A-Za-z\\u00C0-\\u024F]+");

		private static final String RUSSIAN_ONLY = "ыэёЫЭЁ";

		static Letters of(String text) {
			int all = 0;
			int latin = 0;
			int cyrillic = 0;
			int foreign = 0;
			int russian = 0;
			int hard = 0;
			int accented = 0;
			for (int i = 0; i < text.length(); i++) {
				char character = text.charAt(i);
				if (!Character.isLetter(character)) {
					continue;
				}
				all++;
				if (character < 0x250) {
					latin++;
					accented += (character > 0x7F) ? 1 : 0;
				}
				else if (character >= 0x400 && character < 0x530) {
					cyrillic++;
					boolean common = (character >= 'А' && character <= 'я') || character == 'ё' || character == 'Ё';
					foreign += common ? 0 : 1;
					russian += (RUSSIAN_ONLY.indexOf(character) >= 0) ? 1 : 0;
					hard += (character == 'ъ') ? 1 : 0;
				}
			}
			return new Letters(all, latin, cyrillic, foreign, russian, hard, accented);
		}

		/** A Kazakh name or two do not make a Russian paragraph Kazakh. */
		boolean isRussian() {
			return this.cyrillic > this.latin && this.cyrillic * 2 > this.all && this.foreign * 40 < this.cyrillic
					&& this.russian >= this.hard;
		}

		/** What is quoted in the other script says nothing about the language. */
		String withoutQuotations(String text) {
			return ((this.latin > this.cyrillic) ? CYRILLIC_WORDS : LATIN_WORDS).matcher(text).replaceAll(" ");
		}

		boolean isPlainLatin() {
			return this.latin * 2 > this.all && this.accented * 50 < this.latin;
		}

	}

	/** The words no English paragraph goes without. */
	private static final class EnglishWords {

		private static final Pattern FREQUENT = Pattern.compile("\\b(?:the|of|and|to|was|were|is|that|said|has|by)\\b");

		static boolean areIn(String paragraph) {
			return FREQUENT.matcher(paragraph).results().limit(2).count() == 2;
		}

	}

}
