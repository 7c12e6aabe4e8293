package org.twosource.verification;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything the shipped tables say can be translated. */
class TableKeysTest {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	@Test
	void theSufficiencyTableGivesWhatTheCodeReads() {
		assertThat(table("corroboration-sufficiency").getModelElementsByType(Output.class)).extracting(Output::getName)
			.containsExactly("requirement", "unmet", "key");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dossier.properties", "dossier_ru.properties" })
	void everyRowOfTheSufficiencyTableHasItsSentence(String file) throws IOException {
		Set<String> keys = table("corroboration-sufficiency").getModelElementsByType(Rule.class)
			.stream()
			.map((rule) -> last(rule.getOutputEntries()))
			.collect(Collectors.toSet());
		assertThat(read(file).stringPropertyNames()).containsAll(keys.stream().map((key) -> "unmet." + key).toList());
	}

	@Test
	void everyRuleOfThePolicyTableHasItsTranslationOfWhatItSaysNow() throws IOException {
		Properties english = read("dossier.properties");
		Properties russian = read("dossier_ru.properties");
		assertThat(table("verification-policy").getModelElementsByType(Rule.class)).allSatisfy((rule) -> {
			String name = first(rule.getOutputEntries());
			String why = rule.getDescription().getTextContent();
			assertThat(english).containsEntry("rule." + rule.getId(), name)
				.containsEntry("rule." + rule.getId() + ".why", why);
			assertThat(russian.getProperty("rule." + rule.getId())).isNotNull().isNotEqualTo(name);
			assertThat(russian.getProperty("rule." + rule.getId() + ".why")).isNotNull().isNotEqualTo(why);
		});
	}

	private static DmnModelInstance table(String id) {
		return NamesTest.tables().filter((table) -> table.getModelElementById(id) != null).findFirst().orElseThrow();
	}

	private static String first(Iterable<OutputEntry> entries) {
		return plain(entries.iterator().next());
	}

	private static String last(Iterable<OutputEntry> entries) {
		List<OutputEntry> all = new ArrayList<>();
		entries.forEach(all::add);
		return plain(all.get(all.size() - 1));
	}

	private static String plain(OutputEntry entry) {
		String text = entry.getTextContent().strip();
		return text.substring(1, text.length() - 1);
	}

	private static Properties read(String file) throws IOException {
		Properties messages = new Properties();
		try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
			messages.load(reader);
		}
		return messages;
	}

}
