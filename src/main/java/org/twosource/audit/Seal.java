package org.twosource.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.twosource.Sha256;

/**
 * One batch of sealed records, linked to the seal before it.
 *
 * @param records their places, as PostgreSQL writes a multirange
 * @param count how many they are
 * @param throughSeq the last of their places
 * @param settledSeq the place up to which every record there will ever be is in this seal
 * or an earlier one
 * @param nextTx the first transaction not yet begun when the seal was made
 * @param recordsHash over the place and hash of each record in order
 * @param previousHash the hash of the seal before; empty for the first
 * @param hash over all of this but itself
 * @param sealedAt when, to the microsecond
 */
record Seal(String records, long count, long throughSeq, long settledSeq, String nextTx, String recordsHash,
		String previousHash, @Nullable String hash, Instant sealedAt) {

	/** The hash this seal should have. */
	String expectedHash() {
		return Sha256.of(String.join("\n", this.previousHash, this.records, Long.toString(this.count),
				Long.toString(this.throughSeq), Long.toString(this.settledSeq), this.nextTx, this.recordsHash,
				this.sealedAt.toString()));
	}

	static Seal read(ResultSet row, int index) throws SQLException {
		return new Seal(row.getString("records"), row.getLong("count"), row.getLong("through_seq"),
				row.getLong("settled_seq"), row.getString("next_tx"), row.getString("records_hash"),
				row.getString("previous_hash"), row.getString("hash"), row.getTimestamp("sealed_at").toInstant());
	}

}
