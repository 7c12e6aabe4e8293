package org.twosource.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.twosource.StartRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SecretFilesTests {

	@TempDir
	private Path folder;

	/** Otherwise their users would find both, and refuse to start. */
	@Test
	void filesThatHaveASettingOfTheirOwnAreLeftToIt() throws IOException {
		StandardEnvironment environment = read(Map.of("TWOSOURCE_OPENID_CLIENT_SECRET_FILE", file("hunter2"),
				"TWOSOURCE_LANGUAGE_MODEL_API_KEY_FILE", file("hunter3")));
		assertThat(environment.getProperty("twosource.openid.client-secret")).isNull();
		assertThat(environment.getProperty("twosource.language-model.api-key")).isNull();
	}

	@Test
	void aVariableNamesTheFileItsSecretIsIn() throws IOException {
		StandardEnvironment environment = read(Map.of("SPRING_DATASOURCE_PASSWORD_FILE", file("hunter2\n"),
				"TWOSOURCE_WEBHOOK_KEY_FILE", file("two words "), "TWOSOURCE_LANGUAGE_MODEL_API_KEY_FILE", "nowhere",
				"OTHER_PASSWORD_FILE", "nowhere", "SPRING_MAIL_PASSWORD_FILE", ""));
		assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("hunter2");
		assertThat(Binder.get(environment).bind("spring.datasource.password", String.class).get()).isEqualTo("hunter2");
		assertThat(environment.getProperty("twosource.webhook.key")).isEqualTo("two words ");
		assertThat(environment.getProperty("twosource.language-model.api-key")).isNull();
		assertThat(environment.getProperty("spring.mail.password")).isNull();
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		assertThatExceptionOfType(StartRefusal.class)
			.isThrownBy(() -> read(Map.of("TWOSOURCE_ADMIN_PASSWORD_FILE", "/run/secrets/gone")))
			.withMessageContainingAll("TWOSOURCE_ADMIN_PASSWORD_FILE", "/run/secrets/gone");
	}

	@Test
	void aSecretIsGivenOnce() throws IOException {
		String file = file("one");
		assertThatExceptionOfType(StartRefusal.class)
			.isThrownBy(
					() -> read(Map.of("TWOSOURCE_ADMIN_PASSWORD_FILE", file, "TWOSOURCE_ADMIN_PASSWORD", "another")))
			.withMessageContaining("Both")
			.withMessageNotContaining("another");
	}

	private StandardEnvironment read(Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables));
		new SecretFiles().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

	private String file(String content) throws IOException {
		return Files.writeString(Files.createTempFile(this.folder, "secret", ""), content).toString();
	}

}
