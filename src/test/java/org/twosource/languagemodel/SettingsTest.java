package org.twosource.languagemodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.StartRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A language model is set up as a whole or not at all. */
class SettingsTest {

	private static final String URL = "https://models.example.org/v1";

	private static final Duration MINUTE = Duration.ofMinutes(1);

	@Test
	void withNothingSetThereIsNone() {
		Settings settings = new Settings("", "", "", "", MINUTE);
		assertThat(settings.isSetUp()).isFalse();
		assertThat(new LanguageModel(settings).isSetUp()).isFalse();
	}

	@Test
	void anAddressAndAModelAreEnough() {
		Settings settings = new Settings(URL, "a-model", "", "", MINUTE);
		assertThat(settings.isSetUp()).isTrue();
		assertThat(settings.apiKey()).isEmpty();
	}

	@Test
	void aKeyMayLieInAFile(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("key"), "a-key\n");
		assertThat(new Settings(URL, "a-model", "", file.toString(), MINUTE).apiKey()).isEqualTo("a-key");
	}

	@ParameterizedTest
	@CsvSource({ "'', a-model, '', '', language-model.model set but not",
			"'', '', a-key, '', language-model.api-key set", "'', '', '', /a/file, language-model.api-key-file set",
			URL + ", '', a-key, '', but not", "models.example.org, a-model, a-key, '', url is not an address",
			"file:///models, a-model, a-key, '', url is not an address", URL + ", a-model, a-key, /a/file, Both",
			URL + ", a-model, '', /no/such/file, /no/such/file" })
	void whatIsSetUpByHalfIsRefused(String url, String model, String key, String file, String why) {
		assertThatExceptionOfType(StartRefusal.class).isThrownBy(() -> new Settings(url, model, key, file, MINUTE))
			.satisfies((refusal) -> assertThat(refusal.getMessage().replace(",", "")).contains(why)
				.doesNotContain("a-key"))
			.satisfies((refusal) -> assertThat(refusal.action()).isNotBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "PT-1S", "PT1H" })
	void aTimeLimitHasToMakeSense(Duration limit) {
		assertThatExceptionOfType(StartRefusal.class).isThrownBy(() -> new Settings(URL, "a-model", "", "", limit))
			.withMessageContaining("time-limit");
	}

}
