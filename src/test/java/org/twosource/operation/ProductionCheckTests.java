package org.twosource.operation;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;
import org.twosource.StartRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProductionCheckTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void whatIsSetUpStartsWithLogsForMachinesAndCookiesForTlsOnly() {
		everything();
		check();
		assertThat(this.environment.getProperty("logging.structured.format.console")).isEqualTo("ecs");
		assertThat(this.environment.getProperty("server.servlet.session.cookie.secure")).isEqualTo("true");
	}

	@Test
	void onThisMachineAloneNoTlsIsNeeded() {
		everything();
		this.environment.withProperty("twosource.public-url", "http://localhost:8080")
			.withProperty("twosource.behind-proxy", "none")
			.withProperty("logging.structured.format.console", "logstash");
		check();
		assertThat(this.environment.getProperty("server.servlet.session.cookie.secure")).isEqualTo("false");
		assertThat(this.environment.getProperty("logging.structured.format.console")).isEqualTo("logstash");
	}

	@Test
	void allThatIsMissingIsNamedAtOnce() {
		this.environment.setProperty("twosource.public-url", "http://facts.example.org");
		this.environment.setProperty("twosource.admin.password", "a password nobody knows");
		assertThat(refusal().getMessage()).contains("There is no database", "http://facts.example.org",
				"TWOSOURCE_ADMIN_USERNAME is missing");
		assertThat(refusal().action()).contains("SPRING_DATASOURCE_URL", "TWOSOURCE_PUBLIC_URL", "_FILE");
	}

	@Test
	void anotherDatabaseThanPostgresqlIsRefused() {
		everything();
		this.environment.setProperty("spring.datasource.url", "jdbc:h2:mem:newsroom");
		assertThat(refusal()).hasMessageContaining("not PostgreSQL");
	}

	@Test
	void tlsThatNobodySpeaksIsRefusedAndTlsSpokenHereIsNot() {
		everything();
		this.environment.setProperty("twosource.behind-proxy", "none");
		assertThat(refusal()).hasMessageContaining("no proxy is trusted");
		this.environment.setProperty("server.ssl.bundle", "site");
		check();
	}

	@Test
	void anAddressThatIsNoneIsRefused() {
		everything();
		for (String url : new String[] { "", "facts.example.org", "https://", "https:// facts", "ftp://x.org" }) {
			this.environment.setProperty("twosource.public-url", url);
			assertThat(refusal()).as(url).hasMessageContaining("in the clear");
		}
	}

	@Test
	void secretsInConfigurationFilesAreRefusedByNameAndNotShown() {
		everything();
		file("Config resource 'file [config/application-newsroom.yml]' via location 'optional:file:./config/'",
				Map.of("spring.datasource.password", "hunter2", "twosource.webhook.key", "", "spring.mail.password",
						"${MAIL_PASSWORD}", "twosource.matching.tokenizer", "x", "spring.mail.host", "mail"));
		assertThat(refusal()).hasMessageContaining("spring.datasource.password in ")
			.hasMessageContaining("application-newsroom.yml")
			.hasMessageNotContainingAny("hunter2", "twosource.webhook.key", "spring.mail", "tokenizer");
	}

	@Test
	void secretsInFilesOfTheirOwnAreNot() {
		everything();
		file("Config tree '/run/secrets'", Map.of("spring.datasource.password", "hunter2"));
		check();
	}

	@Test
	void whatTwosourceBringsItselfIsNoSecret() throws IOException {
		everything();
		String name = "Config resource 'class path resource [application.yml]' via location 'optional:classpath:/'";
		new YamlPropertySourceLoader().load(name, new ClassPathResource("application.yml"))
			.forEach(this.environment.getPropertySources()::addLast);
		check();
		assertThat(this.environment.getProperty("twosource.limits.per-program")).isEqualTo("3000");
	}

	@Test
	void theDemonstrationNeedsNothing() {
		this.environment.setActiveProfiles("demonstration");
		check();
		assertThat(this.environment.getProperty("logging.structured.format.console")).isNull();
	}

	private void everything() {
		this.environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/twosource");
		this.environment.setProperty("twosource.public-url", "https://facts.example.org");
		this.environment.setProperty("twosource.behind-proxy", "forwarded");
	}

	private void file(String name, Map<String, Object> content) {
		this.environment.getPropertySources().addLast(new OriginTrackedMapPropertySource(name, content));
	}

	private StartRefusal refusal() {
		return assertThatExceptionOfType(StartRefusal.class).isThrownBy(this::check).actual();
	}

	private void check() {
		new ProductionCheck().postProcessEnvironment(this.environment, new SpringApplication());
	}

}
