package org.twosource.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seals on the record: every so often what is new is hashed and linked to all before
 * it, so that nothing sealed can be altered, removed or slipped in unnoticed.
 */
@Component
@EnableScheduling
public class Seals {

	private static final Logger logger = LoggerFactory.getLogger(Seals.class);

	private final JdbcClient jdbc;

	private final Clock clock;

	Seals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Seals every record whose transaction is over, unless another process is just doing
	 * so. Those who write records never wait for it.
	 */
	@Scheduled(fixedDelayString = "${twosource.audit.seal-every}", initialDelayString = "${twosource.audit.seal-every}")
	@Transactional
	public void seal() {
		boolean alone = this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('audit_seal'))")
			.query(Boolean.class)
			.single();
		if (!alone) {
			return;
		}
		Optional<Seal> batch = unsealed();
		batch.ifPresent(this::keep);
	}

	/**
	 * Recomputes every hash of every record and seal, reading as it goes.
	 * @return what was found
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Verification verify() {
		return new Inspection(this.jdbc).verify();
	}

	private Optional<Seal> unsealed() {
		// A record may become visible after a later one: transactions end in any order.
		// So a
		// seal names its records one by one, and a place counts as settled, never to be
		// filled
		// again, only when every transaction is over that had begun when a seal went past
		// it.
		// Transactions not yet begun here are another server's, whose data was restored
		// here.
		return this.jdbc
			.sql("""
					with last as (
					    select coalesce(max(settled_seq), 0) as settled_seq,
					           coalesce((select hash from audit_seal order by id desc limit 1), '') as hash
					    from audit_seal)
					select range_agg(int8range(r.seq, r.seq, '[]'))::text as records,
					       count(*) as count,
					       max(r.seq) as through_seq,
					       greatest(min(last.settled_seq), (
					           select coalesce(max(s.through_seq), 0) from audit_seal s
					           where s.next_tx <= pg_snapshot_xmin(pg_current_snapshot()))) as settled_seq,
					       pg_snapshot_xmax(pg_current_snapshot())::text as next_tx,
					       encode(sha256(convert_to(
					           string_agg(r.seq || ':' || r.hash || chr(10), '' order by r.seq), 'UTF8')), 'hex')
					           as records_hash,
					       min(last.hash) as previous_hash,
					       null::text as hash,
					       cast(:at as timestamptz) as sealed_at
					from audit_record r cross join last
					where r.seq > last.settled_seq
					  and (r.tx < pg_snapshot_xmin(pg_current_snapshot()) or r.tx >= pg_snapshot_xmax(pg_current_snapshot()))
					  and not exists (select from audit_seal s where s.through_seq > last.settled_seq and r.seq <@ s.records)
					having count(*) > 0
					""")
			.param("at", Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MICROS)))
			.query(Seal::read)
			.optional();
	}

	private void keep(Seal seal) {
		this.jdbc.sql("""
				insert into audit_seal (records, count, through_seq, settled_seq, next_tx, records_hash, previous_hash,
				                        hash, sealed_at)
				values (cast(:records as int8multirange), :count, :throughSeq, :settledSeq, cast(:nextTx as xid8),
				        :recordsHash, :previousHash, :hash, :sealedAt)
				""")
			.param("records", seal.records())
			.param("count", seal.count())
			.param("throughSeq", seal.throughSeq())
			.param("settledSeq", seal.settledSeq())
			.param("nextTx", seal.nextTx())
			.param("recordsHash", seal.recordsHash())
			.param("previousHash", seal.previousHash())
			.param("hash", seal.expectedHash())
			.param("sealedAt", Timestamp.from(seal.sealedAt()))
			.update();
		// In the log as well, where whoever rewrites the tables does not reach it.
		logger.info("Sealed {} records of the audit through {} with {}", seal.count(), seal.throughSeq(),
				seal.expectedHash());
	}

}
