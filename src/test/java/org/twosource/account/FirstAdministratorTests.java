package org.twosource.account;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.NewsroomTest;
import org.twosource.StartRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@NewsroomTest
@Transactional
class FirstAdministratorTests {

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void nobodyAdministers() {
		this.jdbc.sql("update person set active = false where 'ADMIN' = any(roles)").update();
	}

	@Test
	void withoutAnyAdministratorTheStartIsRefusedNamingWhatIsMissing() {
		assertThatExceptionOfType(StartRefusal.class)
			.isThrownBy(() -> new FirstAdministrator(this.people, "", "").afterSingletonsInstantiated())
			.withMessageContainingAll("TWOSOURCE_ADMIN_USERNAME", "TWOSOURCE_ADMIN_PASSWORD");
		assertThatExceptionOfType(StartRefusal.class)
			.isThrownBy(() -> new FirstAdministrator(this.people, "chief", "").afterSingletonsInstantiated())
			.satisfies((refusal) -> assertThat(refusal.getMessage()).doesNotContain("USERNAME"));
		assertThatExceptionOfType(StartRefusal.class)
			.isThrownBy(() -> new FirstAdministrator(this.people, "chief", "short").afterSingletonsInstantiated())
			.withMessageContaining("8 characters");
	}

	@Test
	void theFirstAdministratorComesFromTheEnvironment() {
		new FirstAdministrator(this.people, "Chief", "kettle orbit mango 31").afterSingletonsInstantiated();
		Person chief = this.people.find("chief").orElseThrow();
		assertThat(chief.is(Role.ADMIN)).isTrue();
		assertThat(chief.active()).isTrue();
	}

	@Test
	void onceThereIsOneTheEnvironmentIsNotLookedAt() {
		new FirstAdministrator(this.people, "chief", "kettle orbit mango 31").afterSingletonsInstantiated();
		assertThatNoException()
			.isThrownBy(() -> new FirstAdministrator(this.people, "", "").afterSingletonsInstantiated());
		new FirstAdministrator(this.people, "second", "kettle orbit mango 31").afterSingletonsInstantiated();
		assertThat(this.people.find("second")).isEmpty();
	}

}
