package org.twosource.account;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.Sha256;

/**
 * Codes for whoever has lost the app: each works once. They have 77 random bits, so a
 * fast hash keeps them.
 */
class RecoveryCodes {

	static final int NUMBER = 10;

	/** Letters and figures that nobody takes for others. */
	private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

	private static final int LENGTH = 16;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	RecoveryCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes new ones, as they are shown once; those before no longer work. */
	List<String> make(String username) {
		this.jdbc.sql("delete from recovery_code where username = :username").param("username", username).update();
		return IntStream.range(0, NUMBER).mapToObj((index) -> {
			String code = code();
			this.jdbc.sql("insert into recovery_code (username, hash) values (:username, :hash)")
				.param("username", username)
				.param("hash", Sha256.of(code))
				.update();
			return String.join("-", code.substring(0, 4), code.substring(4, 8), code.substring(8, 12),
					code.substring(12));
		}).toList();
	}

	/** Uses one up; false when it is none, or was used before. */
	boolean use(String username, String code, Instant now) {
		return this.jdbc.sql("""
				update recovery_code set used_at = :now where username = :username and hash = :hash and used_at is null
				""")
			.param("now", Timestamp.from(now))
			.param("username", username)
			.param("hash", Sha256.of(code.toUpperCase(Locale.ROOT)))
			.update() == 1;
	}

	/** How many a person has not used yet. */
	int left(String username) {
		return this.jdbc.sql("select count(*) from recovery_code where username = :username and used_at is null")
			.param("username", username)
			.query(Integer.class)
			.single();
	}

	/** Whether a text without spaces and hyphens could be one. */
	static boolean isLikeOne(String text) {
		return text.length() == LENGTH;
	}

	private String code() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			code.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return code.toString();
	}

}
