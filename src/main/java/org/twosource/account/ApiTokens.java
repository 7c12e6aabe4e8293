package org.twosource.account;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Sha256;
import org.twosource.audit.Audit;

/** The tokens people's programs sign in with. */
@Component
public class ApiTokens {

	private static final Duration LONGEST = Duration.ofDays(366);

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	ApiTokens(JdbcClient jdbc, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A new token.
	 *
	 * @param secret what the program sends; it cannot be shown again
	 * @param token what is kept of it
	 */
	public record Issued(String secret, ApiToken token) {

	}

	/**
	 * Issues a token that may do what the person may.
	 * @param name what the person calls it, 1 to 100 characters
	 * @param validity how long it works, at most 366 days
	 * @throws Refusal when the name or validity is not acceptable
	 */
	@Transactional
	public Issued issue(String name, Duration validity, Person person) {
		if (name.isBlank() || name.length() > 100) {
			throw Refusal.unacceptable("token.name");
		}
		if (validity.isNegative() || validity.isZero() || validity.compareTo(LONGEST) > 0) {
			throw Refusal.unacceptable("token.days");
		}
		byte[] bytes = new byte[32];
		this.random.nextBytes(bytes);
		String secret = "twosource_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		Instant now = this.clock.instant();
		ApiToken token = new ApiToken(UUID.randomUUID(), name.strip(), now, now.plus(validity), null);
		this.jdbc.sql("""
				insert into api_token (id, username, name, hash, created_at, expires_at)
				values (:id, :username, :name, :hash, :createdAt, :expiresAt)
				""")
			.param("id", token.id())
			.param("username", person.username())
			.param("name", token.name())
			.param("hash", hash(secret))
			.param("createdAt", Timestamp.from(now))
			.param("expiresAt", Timestamp.from(now.plus(validity)))
			.update();
		this.audit.record(person.username(), "token issued", Accounts.subject(person.username()),
				Map.of("token", token.id(), "name", token.name(), "expiresAt", now.plus(validity).toString()));
		return new Issued(secret, token);
	}

	/** A person's tokens, newest first, also those that no longer work. */
	public List<ApiToken> of(Person person) {
		return this.jdbc.sql("""
				select id, name, created_at, expires_at, revoked_at from api_token where username = :username
				order by created_at desc
				""").param("username", person.username()).query((row, index) -> {
			Timestamp expiresAt = row.getTimestamp("expires_at");
			Timestamp revokedAt = row.getTimestamp("revoked_at");
			return new ApiToken(row.getObject("id", UUID.class), row.getString("name"),
					row.getTimestamp("created_at").toInstant(), (expiresAt != null) ? expiresAt.toInstant() : null,
					(revokedAt != null) ? revokedAt.toInstant() : null);
		}).list();
	}

	/**
	 * Ends a token for good; one that was revoked stays so.
	 * @throws Refusal when the person has no such token
	 */
	@Transactional
	public void revoke(UUID id, Person person) {
		int known = this.jdbc.sql("""
				update api_token set revoked_at = coalesce(revoked_at, :at) where id = :id and username = :username
				""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.param("username", person.username())
			.update();
		if (known == 0) {
			throw Refusal.unknown("token.unknown");
		}
		this.audit.record(person.username(), "token revoked", Accounts.subject(person.username()), Map.of("token", id));
	}

	/**
	 * Who signs in with a token.
	 *
	 * @param principal the person
	 * @param token what they call the token
	 */
	record Bearer(Principal principal, String token) {

	}

	/** The active person whose working token this is. */
	Optional<Bearer> bearer(String secret) {
		return this.jdbc.sql("""
				select p.username, p.display_name, p.roles, p.active, p.password_hash, t.name
				from api_token t join person p using (username)
				where t.hash = :hash and t.revoked_at is null and p.active
				  and (t.expires_at is null or t.expires_at > :now)
				""")
			.param("hash", hash(secret))
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, index) -> new Bearer(new Principal(People.person(row, index), row.getString("password_hash")),
					row.getString("name")))
			.optional();
	}

	/**
	 * The token is 256 random bits, so a fast hash without salt keeps it as secret as a
	 * slow one.
	 */
	private static String hash(String secret) {
		return Sha256.of(secret);
	}

}
