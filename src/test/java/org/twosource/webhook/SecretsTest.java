package org.twosource.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.Safe;
import org.twosource.cluster.Turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Secrets are read by the installation that keeps them; messages do not stay for ever.
 */
@NewsroomTest
class SecretsTest {

	private static final String KEY = "a long passphrase of this installation";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private Turns turns;

	@Autowired
	private TransactionTemplate transaction;

	private final UUID webhook = UUID.randomUUID();

	@BeforeEach
	void anEndpointNobodyTells() {
		this.jdbc.sql("""
				insert into webhook (id, url, description, events, state, added_by, added_at)
				values (:id, 'https://example.org/', 'Old', '{FINDING_PUBLISHED}', 'REMOVED', 'admin', now())
				""").param("id", this.webhook).update();
	}

	@Test
	void withAKeyOnlyThatKeyReadsThem() {
		Secrets keyed = secrets(KEY);
		byte[] secret = Base64.getDecoder().decode(keyed.issue(this.webhook).substring("whsec_".length()));
		assertThat(keyed.of(this.webhook)).singleElement().isEqualTo(secret);
		byte[] kept = this.jdbc.sql("select secret from webhook_secret where webhook_id = :id")
			.param("id", this.webhook)
			.query(byte[].class)
			.single();
		assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(secret));
		for (String other : new String[] { "", "another passphrase, just as long" }) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> secrets(other).of(this.webhook))
				.withMessageContaining("cannot be read");
		}
	}

	@Test
	void thoseMadeBeforeThereWasAKeyStillWork() {
		byte[] plain = Base64.getDecoder().decode(secrets("").issue(this.webhook).substring("whsec_".length()));
		Secrets keyed = secrets(KEY);
		keyed.issue(this.webhook);
		assertThat(keyed.of(this.webhook)).hasSize(2).last().isEqualTo(plain);
		assertThatIllegalArgumentException().isThrownBy(() -> secrets("short"))
			.withMessageContaining("twosource.secrets.key");
	}

	@Test
	void oldMessagesAreForgottenButNotThoseUnderWay() {
		String old = message("DELIVERED", Duration.ofDays(91));
		String young = message("DELIVERED", Duration.ofDays(89));
		String waiting = message("UNDER_WAY", Duration.ofDays(91));
		OldMessages messages = new OldMessages(this.jdbc, this.clock, Duration.ofDays(90), this.turns);
		this.transaction.executeWithoutResult((status) -> messages.forget());
		assertThat(this.jdbc.sql("select event_id from webhook_delivery where webhook_id = :id")
			.param("id", this.webhook)
			.query(String.class)
			.list()).containsExactlyInAnyOrder(young, waiting).doesNotContain(old);
	}

	@Test
	void whatAnEarlierKeyClosedIsStillRead() {
		Secrets earlier = new Secrets(this.jdbc, this.clock, new Safe("", KEY));
		byte[] secret = Base64.getDecoder().decode(earlier.issue(this.webhook).substring("whsec_".length()));
		Secrets both = new Secrets(this.jdbc, this.clock, new Safe("another passphrase, just as long", KEY));
		assertThat(both.of(this.webhook)).singleElement().isEqualTo(secret);
	}

	private Secrets secrets(String key) {
		return new Secrets(this.jdbc, this.clock, new Safe(key, ""));
	}

	private String message(String state, Duration age) {
		String id = "msg_" + UUID.randomUUID();
		Timestamp at = Timestamp.from(Instant.now().minus(age));
		this.jdbc.sql("insert into webhook_event (id, type, at, payload) values (:id, 'PING', :at, '{}')")
			.param("id", id)
			.param("at", at)
			.update();
		this.jdbc.sql("""
				insert into webhook_delivery (id, webhook_id, event_id, state, made_at)
				values (gen_random_uuid(), :webhook, :id, :state, :at)
				""").param("webhook", this.webhook).param("id", id).param("state", state).param("at", at).update();
		return id;
	}

}
