package org.twosource.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The people a Russian text names in full, so that a surname or a pronoun can be led back
 * to them.
 */
final class RussianPeople {

	private static final Pattern FULL_NAME = Pattern
		.compile("(?<![\\p{L}«„\"-])(?:\\p{Lu}\\p{Ll}{1,20}(?:-\\p{Lu}?\\p{Ll}{1,20})? ){1,3}\\p{Lu}\\p{Ll}{2,20}"
				+ "(?:-\\p{Lu}\\p{Ll}{1,20})?(?![\\p{L}»“])");

	/** A nominative surname or given name of a woman. */
	private static final Pattern FEMININE = Pattern.compile(".*(?:[оеё]ва|ина|ая|ына)");

	private static final Pattern MASCULINE_IN_A = Pattern
		.compile("Никита|Илья|Данила|Фома|Кузьма|Савва|Лука|Миша|Саша|Мустафа|Муса|Иса");

	private final Map<String, String> bySurname = new HashMap<>();

	private final NavigableMap<Integer, String> women = new TreeMap<>();

	private final NavigableMap<Integer, String> others = new TreeMap<>();

	RussianPeople(String text) {
		Matcher names = FULL_NAME.matcher(text);
		while (names.find()) {
			String name = withoutRole(names.group());
			if (name.indexOf(' ') > 0) {
				add(names.end() - name.length(), name);
			}
		}
	}

	/** The full name of somebody named by surname alone; the name itself otherwise. */
	String full(String name) {
		return (name.indexOf(' ') < 0) ? this.bySurname.getOrDefault(name, name) : name;
	}

	/** Notes that somebody is the subject at a place of the text. */
	void subject(int place, String name) {
		(isFeminine(name) ? this.women : this.others).put(place, name);
	}

	/**
	 * Whom a pronoun means.
	 * @param from where the paragraph starts
	 * @param place where the pronoun stands
	 * @param feminine whether it is "она" or "её"
	 * @return the last person of that gender in the paragraph; null when there is none
	 */
	@Nullable String before(int from, int place, boolean feminine) {
		Map.Entry<Integer, String> last = (feminine ? this.women : this.others).lowerEntry(place);
		return (last != null && last.getKey() >= from) ? last.getValue() : null;
	}

	/** People named in a paragraph; asked once for each, before its pronouns. */
	void enter(String text, Span paragraph) {
		this.women.clear();
		this.others.clear();
		Matcher names = FULL_NAME.matcher(text).region(paragraph.start(), paragraph.end());
		while (names.find()) {
			String name = withoutRole(names.group());
			if (name.indexOf(' ') > 0) {
				subject(names.end() - name.length(), nominative(name));
			}
		}
	}

	static boolean isFeminine(String name) {
		String[] words = name.split(" ");
		String surname = words[words.length - 1];
		if (FEMININE.matcher(surname).matches() && words.length == 1) {
			return true;
		}
		boolean givenFeminine = words.length > 1 && words[0].matches(".*[ая]")
				&& !MASCULINE_IN_A.matcher(words[0]).matches();
		return givenFeminine || (words.length > 1 && surname.matches(".*(?:[оеё]ва|ская|цкая)"));
	}

	/** The name without the word for what somebody is that a sentence may begin with. */
	static String withoutRole(String name) {
		int space = name.indexOf(' ');
		boolean role = space > 0 && RussianRoles.isRole(name.substring(0, space));
		return role ? withoutRole(name.substring(space + 1)) : name;
	}

	private void add(int place, String name) {
		String nominative = nominative(name);
		String surname = nominative.substring(nominative.lastIndexOf(' ') + 1);
		this.bySurname.putIfAbsent(surname, nominative);
	}

	/**
	 * Names stand in any case; the genitive of a man's name looks like one of a woman.
	 */
	private String nominative(String name) {
		String[] words = name.split(" ");
		String given = words[0];
		String surname = words[words.length - 1];
		boolean manInGenitive = given.matches(".*(?:[бвгджзклмнпрстфхцч]а|[йлрь]я|ия|ея|ая)") && !isWomansName(given)
				&& surname.matches(".*(?:[оеё]ва|ина|ына|ого|[бвгджзклмнпрстфхцчш]а)");
		boolean womanInGenitive = surname.matches(".*(?:[оеё]вой|иной|ской|цкой)");
		String known = this.bySurname.get(surname);
		return (known == null && (manInGenitive || womanInGenitive)) ? RussianNominative.ofGenitive(name) : name;
	}

	private static boolean isWomansName(String given) {
		return RussianRoles.isWomansName(given);
	}

}
