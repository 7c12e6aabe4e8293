package org.twosource.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.web.WebAddress;

/** Checks what is said of a source, and writes it the one way it is kept. */
final class Admission {

	private static final int LONGEST_NAME = 500;

	private static final int LONGEST_NOTE = 2000;

	/** How many languages, aliases or domains one source may have. */
	private static final int MOST = 50;

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	/** The tags of two letters of languages that have one of three as well. */
	private static final Map<String, String> SHORTEST = Arrays.stream(Locale.getISOLanguages())
		.map(Locale::forLanguageTag)
		.collect(Collectors.toMap(Locale::getISO3Language, Locale::getLanguage, (one, other) -> one));

	private Admission() {
	}

	/**
	 * What is said of a source as it may be kept; lists are never null.
	 * @throws Refusal when some of it cannot be, naming the field
	 */
	static SourceDetails admit(SourceDetails given) {
		String name = name(given.name());
		List<String> aliases = listed(given.aliases(), "aliases", Admission::alias).stream()
			.filter((alias) -> !alias.equalsIgnoreCase(name))
			.toList();
		return new SourceDetails(name, Objects.requireNonNullElse(given.type(), SourceType.OUTLET), url(given.url()),
				country(given.country()), listed(given.languages(), "languages", Admission::language),
				Text.optional(given.note(), "note", LONGEST_NOTE), aliases,
				listed(given.domains(), "domains", Admission::domain));
	}

	static String name(@Nullable String given) {
		if (given == null || given.isBlank() || given.strip().length() > LONGEST_NAME) {
			throw Refusal.unacceptable("source.name").with("field", "name");
		}
		return Text.storable(given.strip(), "name");
	}

	static @Nullable String url(@Nullable String given) {
		if (given == null || given.isBlank()) {
			return null;
		}
		String url = Text.storable(given.strip(), "url");
		if (!url.matches("(?i)https?://\\S{1,2000}")) {
			throw Refusal.unacceptable("url.form").with("field", "url");
		}
		return url;
	}

	/** A domain as somebody types it, maybe with the rest of an address. */
	static String domain(String given) {
		WebAddress address = WebAddress.of(given.contains("://") ? given : "https://" + given)
			.filter((one) -> !one.domains().isEmpty() && one.site().matches(".*\\.[a-z][a-z0-9-]*"))
			.orElseThrow(() -> Refusal.unacceptable("source.domain", given));
		if (address.isOfNobody()) {
			throw Refusal.unacceptable("source.domain.ofNobody", address.site());
		}
		return address.site();
	}

	private static String alias(String given) {
		if (given.length() > LONGEST_NAME) {
			throw Refusal.unacceptable("source.name");
		}
		return Text.storable(given, "aliases");
	}

	private static @Nullable String country(@Nullable String given) {
		if (given == null || given.isBlank()) {
			return null;
		}
		String code = given.strip().toUpperCase(Locale.ROOT);
		if (!COUNTRIES.contains(code)) {
			throw Refusal.unacceptable("source.country", given.strip()).with("field", "country");
		}
		return code;
	}

	private static String language(String given) {
		String tag = Locale.forLanguageTag(given.replace('_', '-')).getLanguage();
		String shortest = SHORTEST.getOrDefault(tag, tag);
		// Java knows a language when it knows what English calls it.
		String called = Locale.forLanguageTag(shortest).getDisplayLanguage(Locale.ENGLISH);
		if (shortest.isEmpty() || called.equalsIgnoreCase(shortest)) {
			throw Refusal.unacceptable("source.language", given);
		}
		return shortest;
	}

	private static List<String> listed(@Nullable Collection<@Nullable String> given, String field,
			UnaryOperator<String> form) {
		Map<String, String> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		try {
			for (String one : Objects.requireNonNullElse(given, List.<String>of())) {
				if (one != null && !one.isBlank()) {
					String formed = form.apply(one.strip());
					kept.putIfAbsent(formed, formed);
				}
			}
		}
		catch (Refusal refusal) {
			throw refusal.with("field", field);
		}
		if (kept.size() > MOST) {
			throw Refusal.unacceptable("source.tooMany", MOST).with("field", field);
		}
		return List.copyOf(kept.values());
	}

}
