package org.twosource.extraction;

import java.util.regex.Pattern;

/** How firmly a Russian sentence says what it says, from its wording. */
final class RussianHedges {

	private static final Pattern RUMOUR = words("ходят (?:упорные )?слухи|по слухам|слухи|слухов|слухам|поговаривают|"
			+ "по неподтвержд[её]нным (?:данным|сведениям)|в соцсетях (?:пишут|сообщают)|"
			+ "в социальных сетях (?:пишут|сообщают)|звучат (?:\\p{L}+ )?(?:подозрения|обвинения)");

	private static final Pattern ALLEGED = words(
			"якобы|предположительно|подозрева\\p{L}+|подозрени\\p{L}+|обвин[яи]\\p{L}+|мог(?:ла|ло|ли)?(?= (?:быть )?\\p{L}+(?:ть|ти|чь)(?:ся)?(?!\\p{L}))"
					+ "|возможно|будто бы|как будто|не исключено|предполагаем\\p{L}+");

	private static final Pattern OPINION = words(
			"считал?[аи]?|счита[её]т|считают|полага[её]т|полагают|по мнению|похоже|"
					+ "кажется|по-видимому|видимо|очевидно|думают|думает|уверен[аы]?|убежд[её]н[аы]?|предположил[аи]?|на (?:мой|его|её|их|наш) взгляд|вероятно|скорее всего");

	private static final Pattern REPORTED = words("сообща[её]тся|утверждается|по словам|по (?:его|её|их) словам|"
			+ "по (?:предварительн\\p{L}+ )?(?:данным|информации|сообщени\\p{L}+|сведениям|версии|оценк\\p{L}+)|как (?:сообща|утвержда|переда|пиш|заяв|отмеча)\\p{L}+|"
			+ "сообщ(?:ил|ает|ают)\\p{L}?|заяв(?:ил|ляет|ляют)\\p{L}?|утвержда\\p{L}+|рассказ(?:ал|ыва)\\p{L}*|переда[её]т|со ссылкой на|говор(?:ит|ят|ил\\p{L}?)");

	private RussianHedges() {
	}

	/**
	 * How firmly it is said.
	 * @param attributed whether somebody is known to have said it
	 */
	static Hedge of(String sentence, boolean attributed) {
		if (RUMOUR.matcher(sentence).find()) {
			return Hedge.RUMOUR;
		}
		if (ALLEGED.matcher(sentence).find()) {
			return Hedge.ALLEGED;
		}
		if (OPINION.matcher(sentence).find()) {
			return Hedge.OPINION;
		}
		return (attributed || REPORTED.matcher(sentence).find()) ? Hedge.REPORTED : Hedge.ASSERTED;
	}

	private static Pattern words(String alternatives) {
		return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
