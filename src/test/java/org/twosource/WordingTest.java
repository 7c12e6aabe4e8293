package org.twosource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twosource.account.Role;
import org.twosource.claim.Confidence;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.document.Document;
import org.twosource.evidence.Ground;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.file.FileDetail;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;
import org.twosource.source.TieKind;
import org.twosource.verification.Completion;
import org.twosource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything people read is there in every language, and nothing is there for nobody. */
class WordingTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

	private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

	/** In templates: a key in #{…}, or what comes before the part that varies. */
	private static final Pattern MESSAGE = Pattern.compile("#\\{\\|?\\s*([\\w.-]+)");

	private static final Pattern SPOKEN = Pattern.compile("#messages\\.\\w+\\(\\s*'([\\w.-]+)'");

	private static final Pattern QUOTED = Pattern.compile("'([\\w.-]+)'");

	/** The calls whose first literal is a key of the refusals. */
	private static final Pattern REFUSAL = Pattern
		.compile("Refusal\\s*\\.\\s*(?:unknown|forbidden|conflict|tooLarge|unsupported|unacceptable|part)\\(\\s*\"");

	/** The calls whose last literal is a key of the refusals. */
	private static final Pattern PROBLEM = Pattern.compile("problems\\.(?:add|required|offer)\\(");

	/** The calls whose last literal is the name of a field. */
	private static final Pattern FIELD = Pattern.compile("Text\\.(?:required|optional|storable)\\(");

	private static final Map<String, List<Enum<?>>> VARIANTS = Map.ofEntries(of("kind.", Kind.values()),
			of("hedge.", Hedge.values()), of("harm.", Harm.values()), of("stage.", Stage.values()),
			of("task.", TaskKind.values()), of("verdict.", Verdict.values()), of("confidence.", Confidence.values()),
			of("stance.", Stance.values()), of("sourceType.", SourceType.values()),
			of("reliability.", Reliability.values()), of("sources.tie.", TieKind.values()),
			of("sources.tied.", TieKind.values()), of("origins.ground.", Ground.Kind.values()),
			of("documentStatus.", Document.Status.values()), of("role.", Role.values()),
			of("answer.", Completion.Decided.Answer.values()), of("decision.", Completion.Decided.Answer.values()),
			of("challenge.", Completion.Reviewed.Outcome.values()), of("finding.mark.", Verdict.values()),
			of("finding.means.", Verdict.values()), of("finding.sure.", Confidence.values()),
			of("finding.hedge.", Hedge.values()), of("file.detail.", FileDetail.Kind.values()),
			Map.entry("outcome.", Stream
				.<Enum<?>>concat(Stream.of(Completion.Corroborated.Outcome.values()),
						Stream.of(Completion.Reviewed.Outcome.values()))
				.toList()));

	/**
	 * The words of details in the history; their names are on record, not in the code.
	 */
	private static final List<String> USED_UNSEEN = List.of("differences.", "yes.", "way.");

	@ParameterizedTest
	@MethodSource("chapters")
	void bothLanguagesSayTheSameWithTheSamePlaces(String chapter) {
		Map<String, String> english = Bundles.english(chapter);
		Map<String, String> russian = Bundles.russian(chapter);
		assertThat(russian.keySet()).isEqualTo(english.keySet());
		english.forEach((key, value) -> {
			assertThat(value).as(key).isNotBlank();
			assertThat(russian.get(key)).as(key).isNotBlank();
			assertThat(places(russian.get(key))).as("places in the Russian %s", key).isEqualTo(places(value));
		});
	}

	@ParameterizedTest
	@MethodSource("chapters")
	void whatHasPlacesCanBeFilledIn(String chapter) {
		for (Map<String, String> language : List.of(Bundles.english(chapter), Bundles.russian(chapter))) {
			language.forEach((key, value) -> {
				if (!places(value).isEmpty()) {
					assertThat(value).as("%s: an apostrophe is written ’ here", key).doesNotContain("'");
					assertThat(new MessageFormat(value).format(new Object[] { 1, 2, 3, 4, 5, 6, 7 })).as(key)
						.doesNotContain("{");
				}
			});
		}
	}

	@Test
	void everyKeyIsThereOnceAndInOneChapter() {
		Map<String, Path> known = new HashMap<>();
		List<String> twice = new ArrayList<>();
		for (Path file : Bundles.bundles()) {
			String name = file.getFileName().toString();
			String language = name.endsWith("_ru.properties") ? "ru " : "en ";
			String namespace = name.startsWith(Bundles.REFUSALS) ? "refusals " : "pages ";
			Bundles.text(file).lines().filter((line) -> line.matches("[\\w.-]+\\s*=.*")).forEach((line) -> {
				String key = line.substring(0, line.indexOf('=')).strip();
				Path before = known.put(language + namespace + key, file);
				if (before != null) {
					twice.add(key + " in " + before + " and " + file);
				}
			});
		}
		assertThat(twice).isEmpty();
	}

	@Test
	void everyKeyOfATemplateIsThere() {
		Set<String> keys = Bundles.pages().keySet();
		List<String> missing = new ArrayList<>();
		Bundles.templates().forEach((name, html) -> all(MESSAGE, html).forEach((found) -> {
			String key = found.group(1);
			boolean begins = key.endsWith(".");
			if (begins ? keys.stream().noneMatch((one) -> one.startsWith(key)) : !keys.contains(key)) {
				missing.add(name + ": " + key);
			}
		}));
		assertThat(missing).isEmpty();
	}

	@Test
	void everyValueOfAnEnumerationHasItsWords() {
		Set<String> keys = Bundles.pages().keySet();
		List<String> missing = new ArrayList<>();
		VARIANTS.forEach((prefix, values) -> values.stream()
			.map((value) -> prefix + value.name())
			.filter((key) -> !keys.contains(key))
			.forEach(missing::add));
		assertThat(missing).isEmpty();
	}

	@Test
	void everyKeyOfARefusalIsThere() {
		Set<String> keys = Bundles.english(Bundles.REFUSALS).keySet();
		Set<String> missing = new TreeSet<>();
		for (Path file : Bundles.code()) {
			String code = Bundles.text(file);
			Stream.of(refusals(code), problems(code), fields(code))
				.flatMap((found) -> found)
				.filter((key) -> key.endsWith(".") ? keys.stream().noneMatch((one) -> one.startsWith(key))
						: !keys.contains(key))
				.forEach((key) -> missing.add(file.getFileName() + ": " + key));
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void noKeyIsThereForNobody() {
		Set<String> literals = new HashSet<>();
		for (Path file : Bundles.code()) {
			all(STRING, Bundles.text(file)).forEach((found) -> literals.add(found.group(1)));
		}
		for (String html : Bundles.templates().values()) {
			Stream.of(MESSAGE, SPOKEN, QUOTED)
				.flatMap((form) -> all(form, html))
				.forEach((found) -> literals.add(found.group(1)));
		}
		literals.addAll(USED_UNSEEN);
		List<String> unused = Stream
			.concat(Bundles.pages().keySet().stream(), Bundles.english(Bundles.REFUSALS).keySet().stream())
			.filter((key) -> !used(key, literals))
			.toList();
		assertThat(unused).isEmpty();
	}

	@Test
	void everyChapterOfThePagesIsGivenToThem() throws Exception {
		String settings = Files.readString(Path.of("src/main/resources/application.yml"));
		assertThat(Bundles.chapters()).filteredOn((chapter) -> !chapter.equals(Bundles.REFUSALS))
			.allSatisfy((chapter) -> assertThat(settings).contains("messages/" + chapter));
	}

	static List<String> chapters() {
		return Bundles.chapters();
	}

	/**
	 * Whether code or a template has the key as a whole, or a beginning of it that ends
	 * with a dot; keys of enumerations count as used by their enumeration.
	 */
	private static boolean used(String key, Set<String> literals) {
		if (literals.contains(key) || VARIANTS.keySet().stream().anyMatch(key::startsWith)) {
			return true;
		}
		String own = key.startsWith("published.") ? key.substring("published.".length()) : key;
		for (int dot = own.lastIndexOf('.'); dot > 0; dot = own.lastIndexOf('.', dot - 1)) {
			if (literals.contains(own.substring(0, dot + 1))) {
				return true;
			}
		}
		return literals.contains(own);
	}

	private static Stream<String> refusals(String code) {
		return all(REFUSAL, code).map((found) -> {
			int start = found.end();
			return code.substring(start, code.indexOf('"', start));
		});
	}

	private static Stream<String> problems(String code) {
		return lastLiterals(PROBLEM, code);
	}

	private static Stream<String> fields(String code) {
		return lastLiterals(FIELD, code).map((field) -> "field." + field);
	}

	private static Stream<String> lastLiterals(Pattern call, String code) {
		return all(call, code).flatMap((found) -> {
			List<MatchResult> strings = all(STRING, arguments(code, found.end())).toList();
			return strings.isEmpty() ? Stream.of() : Stream.of(strings.get(strings.size() - 1).group(1));
		});
	}

	/**
	 * What stands between a bracket that opens before the place and the one it closes.
	 */
	private static String arguments(String code, int start) {
		int depth = 1;
		int end = start;
		while (depth > 0) {
			char letter = code.charAt(end);
			depth += (letter == '(') ? 1 : (letter == ')') ? -1 : 0;
			end++;
		}
		return code.substring(start, end - 1);
	}

	private static Set<String> places(String value) {
		return all(PLACE, value).map(MatchResult::group).collect(Collectors.toSet());
	}

	private static Stream<MatchResult> all(Pattern form, String text) {
		return form.matcher(text).results();
	}

	private static Map.Entry<String, List<Enum<?>>> of(String prefix, Enum<?>[] values) {
		return Map.entry(prefix, List.of(values));
	}

}
