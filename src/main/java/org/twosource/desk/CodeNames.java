package org.twosource.desk;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.twosource.Languages;

/** What people call the countries and languages that are kept as codes. */
@Component
class CodeNames {

	/** Languages by what readers, English and their own speakers call them. */
	private static final Map<String, String> LANGUAGES = languagesByName();

	/** A country as a form offers it. */
	record Country(String code, String name) {

	}

	/** What a country is called in the reader's language. */
	public String country(String code) {
		return new Locale.Builder().setRegion(code).build().getDisplayCountry(LocaleContextHolder.getLocale());
	}

	/** What languages are called in the reader's language, with commas between them. */
	public String languages(List<String> tags) {
		return tags.stream()
			.map((tag) -> Locale.forLanguageTag(tag).getDisplayLanguage(LocaleContextHolder.getLocale()))
			.collect(Collectors.joining(", "));
	}

	/** All countries, in the order of the reader's alphabet. */
	List<Country> countries() {
		return countries(Arrays.asList(Locale.getISOCountries()));
	}

	/** Some countries, in the order of the reader's alphabet. */
	List<Country> countries(List<String> codes) {
		Collator alphabet = Collator.getInstance(LocaleContextHolder.getLocale());
		return codes.stream()
			.map((code) -> new Country(code, country(code)))
			.sorted(Comparator.comparing(Country::name, alphabet))
			.toList();
	}

	/** The tag of a language somebody names; what is not known stays as it is. */
	static String languageTag(String name) {
		return LANGUAGES.getOrDefault(name.strip(), name.strip());
	}

	private static Map<String, String> languagesByName() {
		Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (String code : Locale.getISOLanguages()) {
			Locale language = Locale.forLanguageTag(code);
			Stream.concat(Languages.OFFERED.stream(), Stream.of(language))
				.map(language::getDisplayLanguage)
				.forEach((name) -> byName.putIfAbsent(name, language.getLanguage()));
		}
		return byName;
	}

}
