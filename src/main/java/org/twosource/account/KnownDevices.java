package org.twosource.account;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.twosource.Sha256;

/**
 * Browsers on which people have signed in with the right password. A browser known for a
 * person is counted by itself, so that nobody closes the door to them by guessing
 * elsewhere. To be known signs nobody in.
 */
@Component
class KnownDevices {

	static final String COOKIE = "DEVICE";

	private static final Duration KEPT = Duration.ofDays(180);

	private static final int BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownDevices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes that a person has signed in on the browser the request comes from. */
	void remember(String username, HttpServletRequest request, HttpServletResponse response) {
		String token = token(request);
		if (token == null || !isAnybodys(token)) {
			byte[] bytes = new byte[BYTES];
			this.random.nextBytes(bytes);
			token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		}
		this.jdbc.sql("""
				insert into known_device (hash, username, used_at) values (:hash, :username, :now)
				on conflict (hash, username) do update set used_at = excluded.used_at
				""")
			.param("hash", Sha256.of(token))
			.param("username", username)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, token)
					.path(request.getContextPath() + "/")
					.maxAge(KEPT)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

	/** What the browser is known by for a person; empty when it is not. */
	Optional<String> known(String username, @Nullable String token) {
		if (token == null) {
			return Optional.empty();
		}
		return this.jdbc.sql("""
				select hash from known_device where hash = :hash and username = :username and used_at > :since
				""")
			.param("hash", Sha256.of(token))
			.param("username", username)
			.param("since", since())
			.query(String.class)
			.optional();
	}

	/** Knows none of a person's any more. */
	void forget(String username) {
		this.jdbc.sql("delete from known_device where username = :username").param("username", username).update();
	}

	/** What a browser sends to be known by, or null. */
	static @Nullable String token(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null) ? cookie.getValue() : null;
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT13M")
	void forgetOld() {
		this.jdbc.sql("delete from known_device where used_at < :since").param("since", since()).update();
	}

	private boolean isAnybodys(String token) {
		return this.jdbc.sql("select exists (select from known_device where hash = :hash)")
			.param("hash", Sha256.of(token))
			.query(Boolean.class)
			.single();
	}

	private Timestamp since() {
		return Timestamp.from(this.clock.instant().minus(KEPT));
	}

}
