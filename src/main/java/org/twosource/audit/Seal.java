package org.twosource.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.Sha256;

/**
 * One batch of sealed records, linked to the seal before it.
 *
 * @param form 1 for seals with one hash of all their records, 2 for signed ones with a
 * Merkle root
 * @param records their places, as PostgreSQL writes a multirange
 * @param count how many they are
 * @param throughSeq the last of their places
 * @param settledSeq the place up to which every record there will ever be is in this seal
 * or an earlier one
 * @param nextTx the first transaction not yet begun when the seal was made
 * @param recordsHash over the place and hash of each record in order: the Merkle root, in
 * form 1 a plain hash
 * @param previousHash the hash of the seal before; empty for the first
 * @param hash over all of this but itself, the leaves and the signature
 * @param sealedAt when, to the microsecond
 * @param leaves of the Merkle tree, one after the other; empty in form 1
 * @param keyId which key signed it; empty in form 1
 * @param signature over the hash, in Base64; empty in form 1
 */
record Seal(int form, String records, long count, long throughSeq, long settledSeq, String nextTx, String recordsHash,
		String previousHash, String hash, Instant sealedAt, byte[] leaves, String keyId, String signature) {

	static final String COLUMNS = " s.form, s.records::text, s.count, s.through_seq, s.settled_seq, s.next_tx::text, "
			+ "s.records_hash, s.previous_hash, s.hash, s.sealed_at, s.leaves, s.key_id, s.signature ";

	private static final Pattern RANGE = Pattern.compile("\\[(\\d{1,18}),(\\d{1,18})\\)");

	private static final int MOST_UNSIGNED = 10_000_000;

	/** The hash this seal should have. */
	String expectedHash() {
		List<String> parts = new ArrayList<>(
				List.of(this.previousHash, this.records, Long.toString(this.count), Long.toString(this.throughSeq),
						Long.toString(this.settledSeq), this.nextTx, this.recordsHash, this.sealedAt.toString()));
		if (this.form == 2) {
			parts.add(0, "2");
			parts.add(this.keyId);
		}
		return Sha256.of(String.join("\n", parts));
	}

	/** What is signed. */
	String signed() {
		return "twosource audit seal\n" + this.hash;
	}

	/** The same with the hash it should have. */
	Seal hashed() {
		return new Seal(this.form, this.records, this.count, this.throughSeq, this.settledSeq, this.nextTx,
				this.recordsHash, this.previousHash, expectedHash(), this.sealedAt, this.leaves, this.keyId,
				this.signature);
	}

	/** The same with a signature. */
	Seal signed(String by) {
		return new Seal(this.form, this.records, this.count, this.throughSeq, this.settledSeq, this.nextTx,
				this.recordsHash, this.previousHash, this.hash, this.sealedAt, this.leaves, this.keyId, by);
	}

	/**
	 * The places of its records in order; empty when they are written in no known way or
	 * are more than it counts.
	 */
	long[] places() {
		int most = (this.form == 2) ? this.leaves.length / Merkle.HASH : MOST_UNSIGNED;
		if (this.count < 0 || this.count > most) {
			return new long[0];
		}
		long[] places = new long[(int) this.count];
		int filled = 0;
		Matcher range = RANGE.matcher(this.records);
		while (range.find()) {
			for (long seq = Long.parseLong(range.group(1)); seq < Long.parseLong(range.group(2)); seq++) {
				if (filled == places.length) {
					return new long[0];
				}
				places[filled++] = seq;
			}
		}
		return (filled == places.length) ? places : new long[0];
	}

	/** The leaves one by one. */
	List<byte[]> leafList() {
		List<byte[]> list = new ArrayList<>(this.leaves.length / Merkle.HASH);
		for (int from = 0; from < this.leaves.length; from += Merkle.HASH) {
			list.add(Arrays.copyOfRange(this.leaves, from, from + Merkle.HASH));
		}
		return list;
	}

	static Seal read(ResultSet row, int index) throws SQLException {
		byte[] leaves = row.getBytes("leaves");
		return new Seal(row.getInt("form"), row.getString("records"), row.getLong("count"), row.getLong("through_seq"),
				row.getLong("settled_seq"), row.getString("next_tx"), row.getString("records_hash"),
				row.getString("previous_hash"), row.getString("hash"), row.getTimestamp("sealed_at").toInstant(),
				(leaves != null) ? leaves : new byte[0], orNone(row.getString("key_id")),
				orNone(row.getString("signature")));
	}

	private static String orNone(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
