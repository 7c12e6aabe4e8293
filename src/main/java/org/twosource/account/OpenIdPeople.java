package org.twosource.account;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

/** Finds out who somebody is here whom the OpenID provider vouches for. */
@Component
class OpenIdPeople {

	/** How long a session at a provider is remembered. */
	private static final Duration REMEMBERED = Duration.ofDays(30);

	/** How many may wait for an administrator to say who they are. */
	private static final int MOST_WAITING = 500;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final People people;

	private final Accounts accounts;

	private final Principals principals;

	private final Clock clock;

	OpenIdPeople(JdbcClient jdbc, People people, Accounts accounts, Principals principals, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.accounts = accounts;
		this.principals = principals;
		this.clock = clock;
	}

	/**
	 * What the provider vouches for.
	 *
	 * @param issuer the provider
	 * @param subject who it is there, for ever
	 * @param sid the session there, where the provider has a name for it
	 * @param username what they would be called here
	 * @param displayName what others would see
	 * @param roles what they may do, or null when that is not for the provider to say
	 */
	record Vouched(String issuer, String subject, @Nullable String sid, String username, String displayName,
			@Nullable Set<Role> roles) {

	}

	/** Who it is; or why nobody. */
	record Found(@Nullable Principal principal, @Nullable OpenIdProblem problem) {

		static Found not(OpenIdProblem problem) {
			return new Found(null, problem);
		}

	}

	/**
	 * The person: found, or on a first time taken in.
	 * @throws Refusal when somebody else was just taken in under that username
	 */
	@Transactional
	Found find(Vouched vouched) {
		if (vouched.roles() != null && vouched.roles().isEmpty()) {
			return Found.not(OpenIdProblem.ROLE);
		}
		note(vouched);
		Optional<String> linked = linked(vouched);
		return linked.map((username) -> known(username, vouched)).orElseGet(() -> first(vouched));
	}

	private Found known(String username, Vouched vouched) {
		Person person = this.people.find(username).orElseThrow();
		if (!person.active()) {
			return Found.not(OpenIdProblem.INACTIVE);
		}
		if (vouched.roles() != null && !vouched.roles().equals(person.roles())) {
			try {
				this.accounts.setRoles(username, vouched.roles(), Audit.PROCESS);
			}
			catch (Refusal refusal) {
				TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
				return Found.not(OpenIdProblem.ADMINISTRATOR);
			}
		}
		return in(username, vouched);
	}

	private Found first(Vouched vouched) {
		if (vouched.roles() == null) {
			return Found.not(OpenIdProblem.UNKNOWN);
		}
		// Some providers call people by their mail address.
		String username = vouched.username().split("@", 2)[0].toLowerCase(Locale.ROOT);
		if (!Username.isOne(username)) {
			return Found.not(OpenIdProblem.USERNAME);
		}
		if (this.people.find(username).isPresent()) {
			return Found.not(OpenIdProblem.TAKEN);
		}
		String name = vouched.displayName().isEmpty() ? username : vouched.displayName();
		this.people.enter(username, name, nobodysPassword(), vouched.roles(), Audit.PROCESS);
		this.jdbc.sql("update openid_identity set username = :username where issuer = :issuer and subject = :subject")
			.param("username", username)
			.param("issuer", vouched.issuer())
			.param("subject", vouched.subject())
			.update();
		return in(username, vouched);
	}

	private Found in(String username, Vouched vouched) {
		Instant now = this.clock.instant();
		if (vouched.sid() != null) {
			this.jdbc.sql("delete from openid_session where begun_at < :before")
				.param("before", Timestamp.from(now.minus(REMEMBERED)))
				.update();
			this.jdbc.sql("""
					insert into openid_session (issuer, sid, username, begun_at)
					values (:issuer, :sid, :username, :now)
					on conflict (issuer, sid) do update set username = excluded.username, begun_at = excluded.begun_at
					""")
				.param("issuer", vouched.issuer())
				.param("sid", vouched.sid())
				.param("username", username)
				.param("now", Timestamp.from(now))
				.update();
		}
		return new Found(this.principals.find(username).orElseThrow(), null);
	}

	/** Holds the identity's row, so that two first sign-ins take one person in. */
	private void note(Vouched vouched) {
		this.jdbc.sql("""
				insert into openid_identity (id, issuer, subject, known_as, display_name, first_seen_at, last_seen_at)
				select :id, :issuer, :subject, :knownAs, :displayName, :now, :now
				where (select count(*) from openid_identity where username is null) < :most
				   or exists (select from openid_identity where issuer = :issuer and subject = :subject)
				   or :known
				on conflict (issuer, subject) do update
				    set known_as = excluded.known_as, display_name = excluded.display_name,
				        last_seen_at = excluded.last_seen_at
				""")
			.param("id", UUID.randomUUID())
			.param("issuer", vouched.issuer())
			.param("subject", vouched.subject())
			.param("knownAs", vouched.username())
			.param("displayName", vouched.displayName())
			.param("most", MOST_WAITING)
			.param("known", vouched.roles() != null)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	private Optional<String> linked(Vouched vouched) {
		return this.jdbc.sql(
				"select username from openid_identity where issuer = :issuer and subject = :subject and username is not null")
			.param("issuer", vouched.issuer())
			.param("subject", vouched.subject())
			.query(String.class)
			.optional();
	}

	/** Whoever comes through a provider has no password here that anybody knows. */
	private String nobodysPassword() {
		byte[] bytes = new byte[32];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
