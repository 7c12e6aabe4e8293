package org.twosource.alert;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.verification.AlertWatch;

/** Looks after what nothing that happens would tell by itself. */
@Component
class Watch implements AlertWatch {

	private final JdbcClient jdbc;

	private final Alerts alerts;

	private final AlertReaders readers;

	private final Mails mails;

	private final Clock clock;

	private final Duration unheldAfter;

	/**
	 * Readies it.
	 * @param unheldAfter after how long a claim of high harm that nobody holds is alerted
	 * of
	 */
	Watch(JdbcClient jdbc, Alerts alerts, AlertReaders readers, Mails mails, Clock clock,
			@Value("${twosource.alert.unheld-after:4h}") Duration unheldAfter) {
		this.jdbc = jdbc;
		this.alerts = alerts;
		this.readers = readers;
		this.mails = mails;
		this.clock = clock;
		this.unheldAfter = unheldAfter;
	}

	private record Unheld(UUID claimId, UUID taskId, Instant since) {

	}

	@Override
	@Transactional
	public void endWhatIsOver() {
		this.jdbc
			.sql("""
					update alert a set ended_at = :now where a.ended_at is null and (
					    a.kind = 'CLAIM_OVERDUE' and not exists (
					        select from claim c where c.id = a.claim_id and c.overdue and c.stage = a.stage
					            and c.due_at is not distinct from a.since)
					    or a.kind = 'HIGH_HARM_UNHELD' and not exists (
					        select from task t
					        where t.claim_id = a.claim_id and t.harm = 'HIGH' and t.assignee is null and t.completed_at is null
					            and t.cancelled_at is null))
					""")
			.param("now", now())
			.update();
	}

	@Override
	@Transactional
	public void alertOfUnheld() {
		Instant before = this.clock.instant().minus(this.unheldAfter);
		this.jdbc
			.sql("""
					select distinct on (u.claim_id) u.claim_id, u.task_id, u.since from (
					    select t.claim_id, t.id as task_id, greatest(t.created_at,
					        (select max(h.held_until) from task_holding h where h.task_id = t.id),
					        (select max(w.ended_at) from claim_wait w where w.claim_id = t.claim_id and w.kind = 'PAUSED'))
					        as since
					    from task t
					    where t.harm = 'HIGH' and t.assignee is null and t.completed_at is null and t.cancelled_at is null) u
					where u.since < :before
					    and not exists (select from claim_wait w where w.claim_id = u.claim_id and w.kind = 'PAUSED'
					        and w.ended_at is null)
					    and not exists (select from alert a where a.kind = 'HIGH_HARM_UNHELD' and a.claim_id = u.claim_id
					        and a.ended_at is null)
					order by u.claim_id, u.since, u.task_id
					""")
			.param("before", Timestamp.from(before))
			.query(Unheld.class)
			.list()
			.forEach((one) -> this.alerts.raise(new Occasion(AlertKind.HIGH_HARM_UNHELD, one.claimId(),
					one.taskId() + " " + one.since(), one.claimId(), null, one.since(), null, null)));
	}

	@Override
	@Transactional
	public void makeDigests() {
		this.readers.forgetUnreachable();
		Instant now = this.clock.instant();
		for (AlertReaders.Reader reader : this.readers.withDigest()) {
			makeDigest(reader, now);
		}
	}

	/**
	 * Everything that waits goes into one mail, once the hour has come since the first of
	 * it was put there. What another node is putting into one is left to it.
	 */
	private void makeDigest(AlertReaders.Reader reader, Instant now) {
		List<Instant> waiting = this.jdbc
			.sql("select min(made_at) from alert_telling where username = :username and mail_id is null")
			.param("username", reader.username())
			.query(Instant.class)
			.list();
		Instant first = waiting.isEmpty() ? null : waiting.get(0);
		if (first == null || !first.isBefore(lastHour(reader, now))) {
			return;
		}
		List<UUID> alerts = this.jdbc.sql("""
				select alert_id from alert_telling where username = :username and mail_id is null
				for update skip locked
				""").param("username", reader.username()).query(UUID.class).list();
		if (!alerts.isEmpty()) {
			UUID mail = this.mails.make(MailPurpose.DIGEST, reader, alerts, now);
			this.jdbc.sql("""
					update alert_telling set mail_id = :mail where username = :username and alert_id = any(:alerts)
					""")
				.param("mail", mail)
				.param("username", reader.username())
				.param("alerts", alerts.toArray(UUID[]::new))
				.update();
		}
	}

	/**
	 * When the person's hour last came. An hour that a clock change leaves out is later.
	 */
	static Instant lastHour(AlertReaders.Reader reader, Instant now) {
		LocalDate today = now.atZone(reader.zone()).toLocalDate();
		Instant hour = hour(reader, today);
		return hour.isAfter(now) ? hour(reader, today.minusDays(1)) : hour;
	}

	private static Instant hour(AlertReaders.Reader reader, LocalDate day) {
		return ZonedDateTime.of(day.atTime(reader.digestHour(), 0), reader.zone()).toInstant();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
