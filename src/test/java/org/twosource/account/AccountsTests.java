package org.twosource.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class AccountsTests {

	private static final String STRONG = "kettle orbit mango 31";

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private OldTraces old;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Audit audit;

	private Person admin;

	private String username;

	@BeforeEach
	void findTheAdministrator() {
		this.admin = this.people.find("admin").orElseThrow();
		this.username = "a" + UUID.randomUUID();
	}

	@Test
	void aPersonIsTakenInOnceAndFoundAgain() {
		Person person = this.people.create(this.username.toUpperCase(), " Әлия ", STRONG, Set.of(Role.EDITOR),
				this.admin);
		assertThat(this.people.find(this.username)).contains(person);
		assertThat(person.displayName()).isEqualTo("Әлия");
		assertThat(this.people.active()).contains(person);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.people.create(this.username, "Other", STRONG, Set.of(Role.EDITOR), this.admin));
	}

	@Test
	void shortPasswordsBlankNamesAndNoRolesAreRefused() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.people.create(this.username, "X", "seven 7", Set.of(Role.EDITOR), this.admin))
			.withMessageContaining("8 characters");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.people.create(this.username, " ", STRONG, Set.of(Role.EDITOR), this.admin));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.people.create(this.username, "X", STRONG, Set.of(), this.admin));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.people.create("no spaces", "X", STRONG, Set.of(Role.EDITOR), this.admin));
		assertThat(this.people.find(this.username)).isEmpty();
	}

	@Test
	void onlyAdministratorsChangePeople() {
		Person manager = this.people.find("manager").orElseThrow();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.people.create(this.username, "X", STRONG, Set.of(Role.EDITOR), manager));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.accounts.changeRoles("checker", EnumSet.of(Role.ADMIN), manager));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.accounts.deactivate("checker", manager));
	}

	@Test
	void changedRolesAreRecordedWithWhatTheyWere() {
		this.people.create(this.username, "X", STRONG, Set.of(Role.FACT_CHECKER), this.admin);
		this.accounts.changeRoles(this.username, EnumSet.of(Role.EDITOR, Role.MANAGER), this.admin);
		assertThat(this.people.find(this.username).orElseThrow().roles()).containsExactlyInAnyOrder(Role.EDITOR,
				Role.MANAGER);
		assertThat(this.audit.of(Accounts.subject(this.username))).last().satisfies((entry) -> {
			assertThat(entry.act()).isEqualTo("roles changed");
			assertThat(entry.details().toString()).contains("FACT_CHECKER", "EDITOR", "MANAGER");
		});
	}

	@Test
	@Transactional
	void theLastAdministratorStays() {
		this.people.active()
			.stream()
			.filter((person) -> person.is(Role.ADMIN) && !person.equals(this.admin))
			.forEach((other) -> this.accounts.deactivate(other.username(), this.admin));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.accounts.deactivate("admin", this.admin))
			.withMessageContaining("administrator must remain");
	}

	@Test
	@Transactional
	void theLastAdministratorKeepsTheRole() {
		this.people.active()
			.stream()
			.filter((person) -> person.is(Role.ADMIN) && !person.equals(this.admin))
			.forEach((other) -> this.accounts.deactivate(other.username(), this.admin));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.accounts.changeRoles("admin", EnumSet.of(Role.EDITOR), this.admin));
	}

	@Test
	void aPasswordIsChangedOnlyByWhoKnowsTheOldOne() {
		Person person = this.people.create(this.username, "X", STRONG, Set.of(Role.EDITOR), this.admin);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.accounts.changePassword(person, "not it", "seven lanterns drift southward"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.accounts.changePassword(person, STRONG, "short"));
		this.accounts.changePassword(person, STRONG, "seven lanterns drift southward");
		assertThat(this.audit.of(Accounts.subject(this.username))).last()
			.extracting("act")
			.isEqualTo("password changed");
	}

	@Test
	void tokensLinksAndAbsencesLongOverAreForgotten() {
		this.people.enter(this.username, "X", "password", Set.of(Role.EDITOR), "admin");
		for (int days : new int[] { 364, 367 }) {
			this.jdbc
				.sql("""
						insert into api_token (id, username, name, hash, created_at, expires_at)
						values (gen_random_uuid(), :who, 'cron', gen_random_uuid()::text, now(), now() - :days * interval '1 day')
						""")
				.param("who", this.username)
				.param("days", days)
				.update();
			this.jdbc.sql("""
					insert into account_link (id, username, purpose, made_at, expires_at)
					values (gen_random_uuid(), :who, 'RESET', now(), now() - :days * interval '1 day')
					""").param("who", this.username).param("days", days).update();
			this.jdbc.sql("""
					insert into absence (id, username, absent_from, absent_until, noted_by, noted_at)
					values (gen_random_uuid(), :who, current_date - 400, current_date - :days, 'admin', now())
					""").param("who", this.username).param("days", days).update();
		}
		this.old.forget();
		for (String table : new String[] { "api_token", "account_link", "absence" }) {
			assertThat(this.jdbc.sql("select count(*) from " + table + " where username = :who")
				.param("who", this.username)
				.query(Long.class)
				.single()).as(table).isEqualTo(1);
		}
	}

}
