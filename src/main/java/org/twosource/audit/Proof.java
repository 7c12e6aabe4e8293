package org.twosource.audit;

import java.time.Instant;
import java.util.List;

/**
 * What shows that a record is in a sealed batch, without the other records: hash the leaf
 * up the path (RFC 9162, 2.1.3.2) to arrive at the root, which is part of what the seal's
 * signature covers. Hashes are lower-case hexadecimal.
 *
 * @param seq the record's place
 * @param hash the record's hash
 * @param leaf SHA-256 over a byte 0 and the text "seq:hash"
 * @param index the leaf's place in the batch, from 0
 * @param size how many leaves the batch has
 * @param path from the leaf upwards
 * @param root what the leaf arrives at
 * @param seal the seal of the batch
 */
public record Proof(long seq, String hash, String leaf, int index, int size, List<String> path, String root,
		Sealed seal) {

	/**
	 * A seal: its hash is SHA-256 over "2", the previous hash, records, count, place
	 * through, settled place, next transaction, root, instant and key, a line each; its
	 * signature is over "twosource audit seal", a line break and the hash.
	 *
	 * @param records the places of its records, as PostgreSQL writes a multirange
	 * @param keyId SHA-256 of the public key that checks the signature
	 * @param signature Ed25519, in Base64
	 */
	public record Sealed(String records, long count, long throughSeq, long settledSeq, String nextTx,
			String previousHash, String hash, Instant sealedAt, String keyId, String signature) {

		static Sealed of(Seal seal) {
			return new Sealed(seal.records(), seal.count(), seal.throughSeq(), seal.settledSeq(), seal.nextTx(),
					seal.previousHash(), seal.hash(), seal.sealedAt(), seal.keyId(), seal.signature());
		}

	}

}
