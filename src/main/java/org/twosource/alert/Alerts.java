package org.twosource.alert;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Alerts of what happened, in the transaction in which it did: there is none of what is
 * taken back, none is lost, and the same occasion makes no second one.
 */
@Component
class Alerts {

	private final JdbcClient jdbc;

	private final AlertReaders readers;

	private final Mails mails;

	private final AlertWebhooks webhooks;

	private final Clock clock;

	Alerts(JdbcClient jdbc, AlertReaders readers, Mails mails, AlertWebhooks webhooks, Clock clock) {
		this.jdbc = jdbc;
		this.readers = readers;
		this.mails = mails;
		this.webhooks = webhooks;
		this.clock = clock;
	}

	/**
	 * Alerts everybody who wants to know.
	 * @return whether it is the first time
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean raise(Occasion occasion) {
		UUID id = UUID.randomUUID();
		Instant now = this.clock.instant();
		if (!enter(id, occasion, now)) {
			return false;
		}
		for (AlertReaders.Reader reader : this.readers.of(id)) {
			if (reader.pace() == AlertPace.DIGEST) {
				tell(id, reader.username(), null, now);
			}
			else {
				UUID mail = this.mails.make(MailPurpose.ALERT, reader, List.of(id), now);
				tell(id, reader.username(), mail, now);
			}
		}
		this.webhooks.announce(id);
		return true;
	}

	/** Notes that a step that failed does not wait any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void mended(UUID incidentId) {
		this.jdbc
			.sql("""
					update alert set ended_at = :now where kind = 'STEP_FAILED' and occasion = :incident and ended_at is null
					""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("incident", incidentId.toString())
			.update();
	}

	private boolean enter(UUID id, Occasion one, Instant now) {
		Occasion.Step step = one.step();
		return this.jdbc
			.sql("""
					insert into alert (id, kind, subject, occasion, claim_id, desks, stage, since, process, step, step_name,
					    version, at)
					values (:id, :kind, :subject, :occasion, :claim, coalesce((select desks from claim where id = :claim),
					    (select array[coalesce(desk_id, '00000000-0000-0000-0000-000000000000')] from document where id = :subject),
					    '{00000000-0000-0000-0000-000000000000}'), :stage, :since, :process, :step, :name, :version, :now)
					on conflict (kind, subject, occasion) do nothing
					""")
			.param("id", id)
			.param("kind", one.kind().name())
			.param("subject", one.subject())
			.param("occasion", one.occasion())
			.param("claim", one.claimId())
			.param("stage", one.stage())
			.param("since", (one.since() != null) ? Timestamp.from(one.since()) : null)
			.param("process", (step != null) ? step.process() : null)
			.param("step", (step != null) ? step.id() : null)
			.param("name", (step != null) ? step.name() : null)
			.param("version", one.version())
			.param("now", Timestamp.from(now))
			.update() > 0;
	}

	private void tell(UUID alert, String username, @Nullable UUID mail, Instant now) {
		this.jdbc.sql("""
				insert into alert_telling (alert_id, username, made_at, mail_id) values (:alert, :username, :now, :mail)
				""")
			.param("alert", alert)
			.param("username", username)
			.param("now", Timestamp.from(now))
			.param("mail", mail)
			.update();
	}

}
