package org.twosource.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;

/**
 * What a figure counts, and of whom, however it is written: figures are compared only
 * where both are the same.
 *
 * @param unit what is counted; blank when nobody says
 * @param scope whom it covers; "all" when nobody says
 */
public record Counted(String unit, String scope) {

	private static final String KILLED = "people killed";

	private static final String INJURED = "people injured";

	/** Other words for what the extractor calls one thing. */
	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("killed", KILLED),
			Map.entry("dead", KILLED), Map.entry("deaths", KILLED), Map.entry("people dead", KILLED),
			Map.entry("fatalities", KILLED), Map.entry("погибших", KILLED), Map.entry("погибшие", KILLED),
			Map.entry("погибло", KILLED), Map.entry("убитых", KILLED), Map.entry("死亡", KILLED),
			Map.entry("injured", INJURED), Map.entry("wounded", INJURED), Map.entry("people wounded", INJURED),
			Map.entry("раненых", INJURED), Map.entry("раненые", INJURED), Map.entry("受伤", INJURED));

	/** What a figure counts. */
	public static Counted of(Figure figure) {
		String unit = plain(figure.unit());
		String scope = plain(figure.scope());
		return new Counted(SAME.getOrDefault(unit, unit), scope.isEmpty() ? "all" : scope);
	}

	private static String plain(@Nullable String text) {
		return Normalizer.normalize(Objects.requireNonNullElse(text, ""), Normalizer.Form.NFKC)
			.strip()
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
	}

}
