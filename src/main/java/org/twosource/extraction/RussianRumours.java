package org.twosource.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds what goes round in a Russian text, and claims that rest on nobody who is named.
 */
final class RussianRumours {

	private static final Pattern THAT = Pattern.compile(
			"(?<!\\p{L})(?:[Хх]одят (?:\\p{L}+ ){0,2}слухи|[Пп]оявились (?:\\p{L}+ )?слухи|слухи|[Зз]вучат (?:\\p{L}+ )?(?:подозрения|обвинения)"
					+ "|[Ее]сть (?:\\p{L}+ )?подозрени[ея]|[Вв] (?:соцсетях|социальных сетях) (?:пишут|сообщают|говорят)|[Пп]оговаривают"
					+ "|[Нн]е исключено)(?: о том)?, (?:что|будто)\\s+");

	private static final Pattern BY = Pattern.compile(
			"(?<!\\p{L})(?:[Пп]о (?:\\p{L}+ )?слухам|[Пп]о неподтвержд[её]нным (?:данным|сведениям)|Говорят|[Пп]оговаривают),\\s+(?:что\\s+)?");

	private static final Pattern NOBODY = Pattern
		.compile("(?<!\\p{L})(?:(?:[Ээ]ксперты|[Сс]пециалисты|[Аа]налитики|[Нн]аблюдатели)"
				+ "(?! \\p{Lu})(?: (?:считают|полагают|говорят|утверждают|уверены|отмечают))"
				+ "|(?:[Ии]сточник\\p{L}*)(?: в [^,.]{1,60}?)? (?:сообща[её]т|сообщают|сообщил|сообщили|говорит|говорят|утвержда[её]т|утверждают|рассказал\\p{L}?)"
				+ "|[Пп]о (?:\\p{L}+ )?слухам|[Кк]ак известно|[Зз]вучат (?:\\p{L}+ )?(?:подозрения|обвинения)|[Хх]одят (?:\\p{L}+ )?слухи"
				+ "|[Пп]о мнению (?:\\p{L}+ )?(?:экспертов|специалистов|аналитиков|наблюдателей)"
				+ "|[Пп]о (?:некоторым|разным|неподтвержд[её]нным) (?:данным|сведениям|оценкам)|[Пп]о данным источник\\p{L}+"
				+ "|[Сс]ообщается|[Уу]тверждается|[Мм]ногие (?:считают|говорят|полагают))(?!\\p{L})");

	private RussianRumours() {
	}

	/** What goes round, where the sentence passes a rumour on; null when it does not. */
	static @Nullable Span content(String text, Span sentence) {
		for (Pattern pattern : new Pattern[] { THAT, BY }) {
			Matcher rumour = pattern.matcher(text).region(sentence.start(), sentence.end());
			rumour.useTransparentBounds(true);
			if (rumour.find() && rumour.end() < sentence.end()) {
				return new Span(rumour.end(), end(text, rumour.end(), sentence.end())).trimmed(text);
			}
		}
		return null;
	}

	/**
	 * The words that lean on an authority with no name, such as "эксперты считают"; null
	 * without.
	 */
	static @Nullable Span anonymous(String text, Span sentence) {
		Matcher nobody = NOBODY.matcher(text).region(sentence.start(), sentence.end());
		nobody.useTransparentBounds(true);
		return nobody.find() ? new Span(nobody.start(), nobody.end()) : null;
	}

	private static int end(String text, int from, int limit) {
		int semicolon = text.indexOf(';', from);
		int citation = text.indexOf(" (", from);
		int end = (semicolon >= 0 && semicolon < limit) ? semicolon : limit;
		return (citation >= 0 && citation < end) ? citation : end;
	}

}
