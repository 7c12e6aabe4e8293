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
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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

	private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

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
	 * Issues a token, with which a program may do what the person may, as far as its
	 * scopes go.
	 * @param name what the person calls it, 1 to 100 characters
	 * @param validity how long it works, at most 366 days
	 * @param scopes what it may be used for, at least one
	 * @throws Refusal when the name, validity or scopes are not acceptable
	 */
	@Transactional
	public Issued issue(String name, Duration validity, Set<TokenScope> scopes, Person person) {
		if (name.isBlank() || name.length() > 100) {
			throw Refusal.unacceptable("token.name");
		}
		if (validity.isNegative() || validity.isZero() || validity.compareTo(LONGEST) > 0) {
			throw Refusal.unacceptable("token.days");
		}
		if (scopes.isEmpty()) {
			throw Refusal.unacceptable("token.scopes").with("field", "scopes");
		}
		byte[] bytes = new byte[32];
		this.random.nextBytes(bytes);
		String secret = "twosource_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		Instant now = this.clock.instant();
		ApiToken token = new ApiToken(UUID.randomUUID(), name.strip(), Set.copyOf(scopes), now, now.plus(validity),
				null, null);
		this.jdbc.sql("""
				insert into api_token (id, username, name, hash, scopes, created_at, expires_at)
				values (:id, :username, :name, :hash, :scopes, :createdAt, :expiresAt)
				""")
			.param("id", token.id())
			.param("username", person.username())
			.param("name", token.name())
			.param("hash", hash(secret))
			.param("scopes", TokenScope.names(scopes))
			.param("createdAt", Timestamp.from(now))
			.param("expiresAt", Timestamp.from(now.plus(validity)))
			.update();
		this.audit.record(person.username(), "token issued", Accounts.subject(person.username()),
				Map.of("token", token.id(), "name", token.name(), "scopes", List.of(TokenScope.names(scopes)),
						"expiresAt", now.plus(validity).toString()));
		return new Issued(secret, token);
	}

	/** A person's tokens, newest first, also those that no longer work. */
	public List<ApiToken> of(Person person) {
		return this.jdbc.sql("""
				select id, name, scopes, created_at, expires_at, revoked_at, last_used_at from api_token
				where username = :username order by created_at desc
				""")
			.param("username", person.username())
			.query((row, index) -> new ApiToken(row.getObject("id", UUID.class), row.getString("name"),
					TokenScope.all((String[]) row.getArray("scopes").getArray()),
					row.getTimestamp("created_at").toInstant(), instant(row.getTimestamp("expires_at")),
					instant(row.getTimestamp("revoked_at")), instant(row.getTimestamp("last_used_at"))))
			.list();
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
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
	 * @param scopes what it may be used for
	 */
	record Bearer(Principal principal, String token, Set<TokenScope> scopes) {

	}

	/** The active person whose working token this is; that it is used is noted. */
	Optional<Bearer> bearer(String secret) {
		String hash = hash(secret);
		Instant now = this.clock.instant();
		Optional<Used> used = this.jdbc.sql("""
				select p.username, p.display_name, p.roles, p.active, p.password_hash, t.name, t.scopes, t.last_used_at
				from api_token t join person p using (username)
				where t.hash = :hash and t.revoked_at is null and p.active
				  and (t.expires_at is null or t.expires_at > :now)
				""")
			.param("hash", hash)
			.param("now", Timestamp.from(now))
			.query((row, index) -> new Used(
					new Bearer(new Principal(People.person(row, index), row.getString("password_hash")),
							row.getString("name"), TokenScope.all((String[]) row.getArray("scopes").getArray())),
					instant(row.getTimestamp("last_used_at"))))
			.optional();
		used.filter((one) -> one.before() == null || one.before().isBefore(now.minus(NOTED_EVERY)))
			.ifPresent((one) -> note(hash, now));
		return used.map(Used::bearer);
	}

	private record Used(Bearer bearer, @Nullable Instant before) {

	}

	private void note(String hash, Instant now) {
		this.jdbc.sql("""
				update api_token set last_used_at = greatest(last_used_at, :now) where hash = :hash
				""").param("now", Timestamp.from(now)).param("hash", hash).update();
	}

	/**
	 * The token is 256 random bits, so a fast hash without salt keeps it as secret as a
	 * slow one.
	 */
	private static String hash(String secret) {
		return Sha256.of(secret);
	}

}
