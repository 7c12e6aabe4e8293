package org.twosource.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.Sha256;

/**
 * One reading of the whole record against its hashes and seals, in the caller's
 * transaction.
 */
final class Inspection {

	private static final int AT_A_TIME = 1000;

	private static final int MOST_PROBLEMS = 100;

	private final JdbcClient jdbc;

	private final List<String> problems = new ArrayList<>();

	private String previousHash = "";

	private long sealedThrough;

	private long settledSeq;

	Inspection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Verification verify() {
		this.jdbc.sql("""
				select records::text, count, through_seq, settled_seq, next_tx::text, records_hash, previous_hash, hash,
				       sealed_at
				from audit_seal order by id
				""").withFetchSize(AT_A_TIME).query((row) -> {
			inspect(Seal.read(row, 0));
		});
		inspectUnsealed();
		return new Verification(this.problems.isEmpty(), this.sealedThrough, List.copyOf(this.problems));
	}

	private void inspect(Seal seal) {
		String name = "The seal through record " + seal.throughSeq();
		if (!seal.previousHash().equals(this.previousHash)) {
			problem(name + " does not follow the one before it");
		}
		if (!seal.expectedHash().equals(seal.hash())) {
			problem(name + " was altered");
		}
		if (!seal.recordsHash().equals(recordsHash(seal))) {
			problem("Records under the seal through record " + seal.throughSeq() + " were altered, removed or added");
		}
		this.previousHash = String.valueOf(seal.hash());
		this.sealedThrough = Math.max(this.sealedThrough, seal.throughSeq());
		this.settledSeq = Math.max(this.settledSeq, seal.settledSeq());
	}

	private String recordsHash(Seal seal) {
		Sha256 sum = new Sha256();
		this.jdbc.sql("""
				select seq, at, actor, act, subject, details::text, hash from audit_record
				where seq between lower(cast(:records as int8multirange)) and :through
				  and seq <@ cast(:records as int8multirange)
				order by seq
				""")
			.param("records", seal.records())
			.param("through", seal.throughSeq())
			.withFetchSize(AT_A_TIME)
			.query((row) -> {
				requireOwnHash(row);
				sum.add(row.getLong("seq") + ":" + row.getString("hash") + "\n");
			});
		return sum.hex();
	}

	private void inspectUnsealed() {
		this.jdbc.sql("""
				select seq, at, actor, act, subject, details::text, hash from audit_record
				where not seq <@ (select coalesce(range_agg(s.records), '{}'::int8multirange) from audit_seal s)
				order by seq
				""").withFetchSize(AT_A_TIME).query((row) -> {
			requireOwnHash(row);
			if (row.getLong("seq") <= this.settledSeq) {
				problem("Record " + row.getLong("seq") + " was slipped in after its time");
			}
		});
	}

	private void requireOwnHash(ResultSet row) throws SQLException {
		Instant at = row.getTimestamp("at").toInstant();
		String content = String.join("\n", Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
				row.getString("actor"), row.getString("act"), row.getString("subject"), row.getString("details"));
		if (!Sha256.of(content).equals(row.getString("hash"))) {
			problem("Record " + row.getLong("seq") + " was altered");
		}
	}

	private void problem(String words) {
		if (this.problems.size() < MOST_PROBLEMS) {
			this.problems.add(words);
		}
	}

}
