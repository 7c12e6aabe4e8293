package org.twosource.demonstration;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import org.twosource.StartRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DemonstrationProfileTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void whoChoosesNothingGetsTheDemonstrationOnTheLoopbackAddress() {
		this.environment.setProperty("server.address", "0.0.0.0");
		choose();
		assertThat(this.environment.getActiveProfiles()).containsExactly("demonstration");
		assertThat(this.environment.getProperty("server.address")).isEqualTo("127.0.0.1");
	}

	@Test
	void whoChoosesAProfileGetsNone() {
		this.environment.setActiveProfiles("production");
		choose();
		assertThat(this.environment.getActiveProfiles()).containsExactly("production");
		assertThat(this.environment.getProperty("server.address")).isNull();
	}

	@Test
	void whoChoosesADatabaseServerGetsNone() {
		this.environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/newsroom");
		choose();
		assertThat(this.environment.getActiveProfiles()).isEmpty();
	}

	@Test
	void theDemonstrationIsRefusedOnSomebodysDatabaseServer() {
		this.environment.setActiveProfiles("demonstration");
		this.environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/newsroom");
		assertThatExceptionOfType(StartRefusal.class).isThrownBy(this::choose)
			.withMessageContaining("embedded database only");
	}

	private void choose() {
		new DemonstrationProfile().postProcessEnvironment(this.environment, new SpringApplication());
	}

}
