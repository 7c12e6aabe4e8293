package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as the words of a sentence name them.
 *
 * @param from the first word
 * @param to the word after the last
 * @param speaker the name to show, or null where a pronoun leads nowhere
 */
record RussianSource(int from, int to, @Nullable String speaker) {

	private static final Set<String> PRONOUNS = Set.of("он", "она", "они", "его", "ее", "их", "него", "нее", "я", "мы");

	private static final Set<String> FEMININE = Set.of("она", "ее", "нее");

	private static final Set<String> PARTICLES = Set.of("фон", "де", "ван", "дер", "аль", "бен", "оглы", "кызы", "улы");

	private static final Set<String> BODIES = Set.of("следствие", "защита", "обвинение", "прокуратура", "полиция",
			"профсоюз", "администрация", "министерство", "правительство", "мэрия", "суд", "компания", "ведомство",
			"губернатор", "оппозиция", "акимат", "комиссия", "руководство", "минздрав");

	/**
	 * Reads the words.
	 * @param genitive whether they stand in the genitive, as after "по словам"
	 * @param paragraph where the paragraph starts, since a pronoun looks back no further
	 */
	static RussianSource of(RussianWords words, int from, int to, boolean genitive, RussianPeople people,
			int paragraph) {
		String only = words.at(to - 1);
		if (PRONOUNS.contains(only)) {
			boolean singular = !only.equals("они") && !only.equals("их") && !only.equals("я") && !only.equals("мы");
			String name = singular ? people.before(paragraph, words.start(from), FEMININE.contains(only)) : null;
			return new RussianSource(from, to, name);
		}
		String person = person(words, from, to);
		if (person != null) {
			String name = people.full(genitive ? RussianNominative.ofGenitive(person) : person);
			people.subject(words.start(from), name);
			return new RussianSource(from, to, name);
		}
		return new RussianSource(from, to, body(words, from, to, genitive));
	}

	/**
	 * Whether the words can be a subject: "восьмерых" in "восьмерых подозревают" cannot.
	 */
	static boolean canSpeak(RussianWords words, int from, int to) {
		return to - from > 1 || (words.isCapital(from) && from > 0)
				|| !words.at(from).matches(".*(?:[оеиы]х|[оеиы]м|ого|его|ому|ему|ами|ями)");
	}

	static boolean isPronoun(String word) {
		return PRONOUNS.contains(word);
	}

	/**
	 * The last run of capitals outside quotation marks: "правозащитница Ольга
	 * Верхотурова".
	 */
	private static @Nullable String person(RussianWords words, int from, int to) {
		List<String> run = new ArrayList<>();
		boolean quoted = false;
		boolean first = false;
		for (int i = from; i < to; i++) {
			quoted = (quoted || words.isOpening(i)) && !words.at(i).equals("»") && !words.at(i).equals("“");
			boolean name = !quoted && isName(words.written(i));
			if (name && (run.isEmpty() || !isName(words.written(i - 1)) && !PARTICLES.contains(words.at(i - 1)))) {
				run.clear();
				first = i == 0;
			}
			if (name || (!run.isEmpty() && PARTICLES.contains(words.at(i)) && isName(words.written(i - 1)))) {
				run.add(words.written(i));
			}
		}
		return run.isEmpty() ? null : chosen(run, first, from, to, words);
	}

	/** At the start of a sentence any word has a capital. */
	private static @Nullable String chosen(List<String> run, boolean first, int from, int to, RussianWords words) {
		while (run.size() > 1 && RussianRoles.isRole(run.get(0))) {
			run.remove(0);
		}
		if (run.size() > 2 && !isPatronymic(run.get(run.size() - 1))
				&& run.stream().noneMatch(RussianSource::isLinked)) {
			run = run.subList(run.size() - (run.stream().anyMatch(RussianSource::isPatronymic) ? 3 : 2), run.size());
		}
		boolean alone = run.size() == 1;
		boolean startsOnly = alone && first && words.written(0).equals(run.get(0));
		if (startsOnly && (to - from > 1 || RussianRoles.isRole(run.get(0)) || !isSurname(run.get(0)))) {
			return null;
		}
		if (alone && !first && !isSurname(run.get(0)) && to - from > 1 && !RussianRoles.isRole(words.at(from))) {
			return null;
		}
		return String.join(" ", run);
	}

	private static boolean isLinked(String word) {
		return PARTICLES.contains(RussianWords.plain(word)) || word.indexOf('.') > 0;
	}

	private static boolean isPatronymic(String word) {
		return word.matches(".*(?:ович|евич|овна|евна|ична|овича|евича|овны|евны)");
	}

	private static boolean isSurname(String word) {
		return word.matches(
				".*(?:[оеё]ва?|[ын]а?|[иы]на?|ского|ск(?:ий|ая|ой)|цк(?:ий|ая)|[оеё]вой|иной|ко|ук|юк|ич|ян|дзе|швили"
						+ "|[аиуеоэ]й|ев[а-я]?|ов[а-я]?|[иы]х|ль[цс]?|ен|ер|ман|а|я)")
				&& word.length() > 3;
	}

	private static boolean isName(String written) {
		if (written.isEmpty() || !Character.isUpperCase(written.charAt(0))) {
			return false;
		}
		boolean initial = written.indexOf('.') == 1;
		return initial || (written.length() > 2 && Character.isLowerCase(written.charAt(1)));
	}

	private static String body(RussianWords words, int from, int to, boolean genitive) {
		StringBuilder phrase = new StringBuilder();
		for (int i = from; i < to; i++) {
			boolean glued = i > from && words.start(i) == words.end(i - 1);
			phrase.append((i > from && !glued) ? " " : "").append(words.written(i));
		}
		String written = phrase.toString();
		if (genitive) {
			int space = headEnd(words, from, to);
			String head = phrase.substring(0, space);
			return RussianNominative.ofGenitive(head) + written.substring(space);
		}
		boolean common = from == 0 && !written.matches("\\p{Lu}{2,}.*") && (to - from > 1
				|| RussianRoles.isRole(written) || BODIES.contains(words.at(from)) || written.matches(".*[иы]"));
		return common ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1) : written;
	}

	/**
	 * Where the adjectives and the noun they belong to end: what follows keeps its case.
	 */
	private static int headEnd(RussianWords words, int from, int to) {
		int head = from;
		while (head + 1 < to && words.at(head).matches(".*(?:ого|его|ой|ых|их)")) {
			head++;
		}
		return words.end(head) - words.start(from);
	}

}
