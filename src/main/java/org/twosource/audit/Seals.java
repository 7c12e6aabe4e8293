package org.twosource.audit;

import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The seals on the record: every so often what is new is hashed and linked to all before
 * it, so that nothing sealed can be altered, removed or slipped in unnoticed.
 */
@Component
public class Seals {

	private static final Logger logger = LoggerFactory.getLogger(Seals.class);

	private static final int AT_A_TIME = 1000;

	/** As many records are put under one seal at most, however many there are. */
	static final int UNDER_ONE = 10_000;

	// A record may become visible after a later one: transactions end in any order. So a
	// seal names its records one by one, and a place counts as settled, never to be
	// filled again, only when every transaction is over that had begun when a seal went
	// past it, and when nothing up to there is left for the next seal. Transactions not
	// yet begun here are another server's, whose data was restored here.
	private static final String UNSEALED = """
			with last as (
			    select coalesce(s.settled_seq, 0) as settled_seq, coalesce(s.hash, '') as hash,
			           pg_snapshot_xmin(pg_current_snapshot()) as running, pg_snapshot_xmax(pg_current_snapshot()) as next
			    from (select 1) always
			    left join (select settled_seq, hash from audit_seal order by id desc limit 1) s on true),
			sealed as (
			    select coalesce(range_agg(s.records), '{}') as records from audit_seal s
			    where s.through_seq > (select settled_seq from last)),
			gap as (
			    select unnest(int8multirange(int8range(last.settled_seq + 1, null)) - sealed.records) as places
			    from last cross join sealed),
			batch as (
			    select r.seq from gap cross join last cross join lateral (
			        select seq from audit_record
			        where seq >= lower(gap.places) and seq < coalesce(upper(gap.places), 9223372036854775807)
			          and (tx < last.running or tx >= last.next)
			        order by seq limit :most) r
			    order by r.seq limit :most)
			select 2 as form, range_agg(int8range(batch.seq, batch.seq, '[]'))::text as records, count(*) as count,
			       max(batch.seq) as through_seq,
			       greatest(min(last.settled_seq), least(coalesce((
			           select s.through_seq from audit_seal s where s.next_tx <= (select running from last)
			           order by s.through_seq desc limit 1), 0),
			           case when count(*) = :most then max(batch.seq) end)) as settled_seq,
			       min(last.next)::text as next_tx,
			       '' as records_hash, min(last.hash) as previous_hash, '' as hash,
			       cast(:at as timestamptz) as sealed_at,
			       null::bytea as leaves, null::text as key_id, null::text as signature
			from batch cross join last
			having count(*) > 0
			""";

	private final JdbcClient jdbc;

	private final InstallationKey key;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Seals(JdbcClient jdbc, InstallationKey key, Clock clock, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.key = key;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * Seals every record whose transaction is over, unless another process is just doing
	 * so: many under one seal after the other, each kept by itself. Those who write
	 * records never wait for it.
	 */
	public void seal() {
		String id = this.key.id();
		boolean more;
		do {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> sealSome(id)));
		}
		while (more);
	}

	/** Whether there may be more to seal. */
	private boolean sealSome(String id) {
		boolean alone = this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('audit_seal'))")
			.query(Boolean.class)
			.single();
		if (!alone) {
			return false;
		}
		Optional<Seal> unsealed = unsealed();
		unsealed.ifPresent((batch) -> keep(complete(batch, id)));
		return unsealed.filter((batch) -> batch.count() == UNDER_ONE).isPresent();
	}

	/**
	 * Recomputes every hash and signature of every record and seal, reading as it goes.
	 * @param known the hash of a seal noted elsewhere, such as in the log, that must be
	 * there; null for none
	 * @return what was found
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Verification verify(@Nullable String known) {
		return new Inspection(this.jdbc).verify(this.key.known(), known);
	}

	/** What is a seal's own: leaves and root of its records, hash and signature. */
	private Seal complete(Seal batch, String keyId) {
		ByteArrayOutputStream leaves = new ByteArrayOutputStream();
		List<byte[]> list = new ArrayList<>();
		this.jdbc.sql("""
				select seq, hash from audit_record
				where seq between lower(cast(:records as int8multirange)) and :through
				  and seq <@ cast(:records as int8multirange)
				order by seq
				""")
			.param("records", batch.records())
			.param("through", batch.throughSeq())
			.withFetchSize(AT_A_TIME)
			.query((row) -> {
				byte[] leaf = Merkle.leaf(row.getLong("seq"), row.getString("hash"));
				list.add(leaf);
				leaves.writeBytes(leaf);
			});
		Seal seal = new Seal(2, batch.records(), batch.count(), batch.throughSeq(), batch.settledSeq(), batch.nextTx(),
				HexFormat.of().formatHex(Merkle.root(list)), batch.previousHash(), "", batch.sealedAt(),
				leaves.toByteArray(), keyId, "")
			.hashed();
		return seal.signed(this.key.sign(seal.signed()));
	}

	private Optional<Seal> unsealed() {
		return this.jdbc.sql(UNSEALED)
			.param("most", UNDER_ONE)
			.param("at", Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MICROS)))
			.query(Seal::read)
			.optional();
	}

	private void keep(Seal seal) {
		this.jdbc
			.sql("""
					insert into audit_seal (form, records, count, through_seq, settled_seq, next_tx, records_hash,
					                        previous_hash, hash, sealed_at, leaves, key_id, signature)
					values (:form, cast(:records as int8multirange), :count, :throughSeq, :settledSeq, cast(:nextTx as xid8),
					        :recordsHash, :previousHash, :hash, :sealedAt, :leaves, :keyId, :signature)
					""")
			.param("form", seal.form())
			.param("records", seal.records())
			.param("count", seal.count())
			.param("throughSeq", seal.throughSeq())
			.param("settledSeq", seal.settledSeq())
			.param("nextTx", seal.nextTx())
			.param("recordsHash", seal.recordsHash())
			.param("previousHash", seal.previousHash())
			.param("hash", seal.hash())
			.param("sealedAt", Timestamp.from(seal.sealedAt()))
			.param("leaves", seal.leaves())
			.param("keyId", seal.keyId())
			.param("signature", seal.signature())
			.update();
		// In the log as well, where whoever rewrites the tables does not reach it.
		logger.info("Sealed {} records of the audit through {} with {}", seal.count(), seal.throughSeq(), seal.hash());
	}

}
