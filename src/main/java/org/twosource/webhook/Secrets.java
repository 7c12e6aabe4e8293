package org.twosource.webhook;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.Safe;

/**
 * The secrets messages are signed with. They have to be read to sign, so they cannot be
 * kept as hashes: they are encrypted where the installation has a key for that.
 */
@Component
class Secrets {

	/** How long the secret before works beside a new one. */
	static final Duration BOTH = Duration.ofHours(24);

	private static final int BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Safe safe;

	Secrets(JdbcClient jdbc, Clock clock, Safe safe) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.safe = safe;
	}

	/**
	 * Makes a new secret; the one before works for a day yet.
	 * @return the secret as its owner is shown it, once
	 */
	String issue(UUID webhookId) {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				update webhook_secret set valid_until = :until where webhook_id = :webhook and valid_until is null
				""").param("until", Timestamp.from(now.plus(BOTH))).param("webhook", webhookId).update();
		byte[] secret = new byte[BYTES];
		this.random.nextBytes(secret);
		Safe.Kept kept = this.safe.keep(secret);
		this.jdbc.sql("""
				insert into webhook_secret (id, webhook_id, secret, salt, made_at)
				values (:id, :webhook, :secret, :salt, :now)
				""")
			.param("id", UUID.randomUUID())
			.param("webhook", webhookId)
			.param("secret", kept.bytes())
			.param("salt", kept.salt())
			.param("now", Timestamp.from(now))
			.update();
		return "whsec_" + Base64.getEncoder().encodeToString(secret);
	}

	/**
	 * The secrets that work at present, the newest first.
	 * @throws Refusal when they are encrypted by another key than the one there is
	 */
	List<byte[]> of(UUID webhookId) {
		return this.jdbc.sql("""
				select secret, salt from webhook_secret
				where webhook_id = :webhook and (valid_until is null or valid_until > :now)
				order by valid_until desc nulls first
				""")
			.param("webhook", webhookId)
			.param("now", Timestamp.from(this.clock.instant()))
			.query(this::secret)
			.list();
	}

	private byte[] secret(ResultSet row, int index) throws SQLException {
		byte[] secret = this.safe.open(new Safe.Kept(row.getBytes("secret"), row.getString("salt")));
		if (secret == null) {
			throw Refusal.unacceptable("webhook.locked");
		}
		return secret;
	}

}
