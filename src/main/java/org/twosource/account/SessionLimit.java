package org.twosource.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.twosource.StartRefusal;

/** How long anybody stays signed in, however busy they are. */
@Component
class SessionLimit {

	private final Duration longest;

	private final Clock clock;

	SessionLimit(@Value("${twosource.session.longest}") Duration longest, Clock clock) {
		if (longest.compareTo(Duration.ofMinutes(5)) < 0) {
			throw new StartRefusal("twosource.session.longest is less than five minutes",
					"Say after how long people sign in again, such as 24h.");
		}
		this.longest = longest;
		this.clock = clock;
	}

	boolean isOver(HttpSession session) {
		Instant begun = Instant.ofEpochMilli(session.getCreationTime());
		return begun.plus(this.longest).isBefore(this.clock.instant());
	}

}
