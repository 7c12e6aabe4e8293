package org.twosource.audit;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.twosource.Sha256;

/**
 * What decides whether the record is as it was written: it is given the records of each
 * seal, then the seal, and the records under no seal last. It needs neither database nor
 * server.
 */
final class Check {

	private static final int MOST_PROBLEMS = 100;

	/** A record of the batch that is being read. */
	private record Leaf(long seq, String hash) {

	}

	private final Map<String, PublicKey> keys;

	private final List<String> problems = new ArrayList<>();

	private final List<Leaf> batch = new ArrayList<>();

	private final Set<String> keysSeen = new LinkedHashSet<>();

	private final Rewritten rewritten = new Rewritten();

	private @Nullable String required;

	private String lastHash = "";

	private boolean broken;

	private boolean signed;

	private long sealedThrough;

	private long settledSeq;

	/**
	 * A check of one record.
	 * @param keys the keys that may have signed it, by their names
	 * @param required the hash of a seal known from elsewhere that must be there, or null
	 */
	Check(Map<String, PublicKey> keys, @Nullable String required) {
		this.keys = keys;
		this.required = required;
	}

	/** A record of the seal that comes next, or of none. */
	void record(Entry entry) {
		if (!entry.holds()) {
			problem("Record " + entry.seq() + " was altered");
		}
		else {
			this.rewritten.read(entry);
		}
		if (!this.batch.isEmpty() && this.batch.get(this.batch.size() - 1).seq() >= entry.seq()) {
			problem("Record " + entry.seq() + " is out of its place");
		}
		this.batch.add(new Leaf(entry.seq(), entry.hash()));
	}

	void seal(Seal seal) {
		String name = "The seal through record " + seal.throughSeq();
		boolean linked = seal.previousHash().equals(this.lastHash);
		if (!linked) {
			this.broken = true;
			problem(name
					+ " does not follow the one before it: a seal was altered, removed, slipped in or put elsewhere");
		}
		boolean own = seal.expectedHash().equals(seal.hash());
		if (!own) {
			this.broken = true;
			problem(name + " was altered");
		}
		requireSignature(seal, name);
		requireRecords(seal, linked && own);
		if (seal.hash().equals(this.required)) {
			this.required = null;
		}
		this.lastHash = seal.hash();
		this.sealedThrough = Math.max(this.sealedThrough, seal.throughSeq());
		this.settledSeq = Math.max(this.settledSeq, seal.settledSeq());
		this.batch.clear();
	}

	/** What was found, once everything was given. */
	Verification end() {
		List<Long> late = this.batch.stream().map(Leaf::seq).filter((seq) -> seq <= this.settledSeq).toList();
		if (this.broken && !late.isEmpty()) {
			problem("Records " + late.get(0) + " to " + late.get(late.size() - 1) + ", " + late.size()
					+ " of them, are under no seal");
		}
		else {
			late.forEach((seq) -> problem("Record " + seq + " was slipped in after its time"));
		}
		this.rewritten.unaccounted().forEach((seq) -> problem("Record " + seq + " was altered"));
		if (this.required != null) {
			problem("There is no seal " + this.required
					+ ", which is known from elsewhere: it and what followed it were removed or rewritten");
		}
		return new Verification(this.problems.isEmpty(), this.sealedThrough, List.copyOf(this.problems), this.lastHash,
				List.copyOf(this.keysSeen), this.rewritten.count());
	}

	void problem(String words) {
		if (this.problems.size() < MOST_PROBLEMS && !this.problems.contains(words)) {
			this.problems.add(words);
		}
	}

	private void requireSignature(Seal seal, String name) {
		if (seal.form() != 2) {
			if (this.signed) {
				problem(name + " is not signed, though seals before it are");
			}
			return;
		}
		this.signed = true;
		this.keysSeen.add(seal.keyId());
		PublicKey key = this.keys.get(seal.keyId());
		if (key == null) {
			problem(name + " is signed with a key that is not known: " + seal.keyId());
		}
		else if (!Signatures.isBy(key, seal.signed(), seal.signature())) {
			problem(name + " does not have the signature of its key");
		}
	}

	/**
	 * Whether its records are those it sealed.
	 * @param sure whether the seal itself is as it was, where it was: only then does what
	 * differs speak against the records
	 */
	private void requireRecords(Seal seal, boolean sure) {
		long[] places = seal.places();
		if (seal.form() == 2 && hasLeaves(seal, places)) {
			compare(seal, places, sure);
			return;
		}
		if (seal.form() == 2 && sure) {
			problem("The leaves kept with the seal through record " + seal.throughSeq() + " were altered");
		}
		if (sure && !sum(seal.form()).equals(seal.recordsHash())) {
			compare(seal, places, true);
			problem("Records under the seal through record " + seal.throughSeq() + " were altered, removed or added");
		}
	}

	private static boolean hasLeaves(Seal seal, long[] places) {
		return seal.leaves().length == places.length * Merkle.HASH
				&& HexFormat.of().formatHex(Merkle.root(seal.leafList())).equals(seal.recordsHash());
	}

	/**
	 * Seals of the first form, and those whose leaves are lost, say which records they
	 * have, not what each was.
	 */
	private void compare(Seal seal, long[] places, boolean sure) {
		boolean leaves = seal.form() == 2 && hasLeaves(seal, places);
		BitSet there = new BitSet(places.length);
		for (Leaf leaf : this.batch) {
			int place = Arrays.binarySearch(places, leaf.seq());
			if (place >= 0 && there.get(place)) {
				problem("Record " + leaf.seq() + " is there twice");
			}
			else if (place >= 0) {
				there.set(place);
				if (leaves && !isLeaf(seal, place, leaf)) {
					problem("Record " + leaf.seq() + " is not the one that was sealed");
				}
			}
			else if (sure) {
				// After a seal that was removed its records are before the next one, and
				// its loss was told.
				problem("Record " + leaf.seq() + " was slipped in");
			}
		}
		if (sure || !there.isEmpty()) {
			there.flip(0, places.length);
			there.stream().forEach((place) -> problem("Record " + places[place] + " was removed"));
		}
	}

	private static boolean isLeaf(Seal seal, int place, Leaf leaf) {
		byte[] sealed = Arrays.copyOfRange(seal.leaves(), place * Merkle.HASH, (place + 1) * Merkle.HASH);
		return Arrays.equals(sealed, Merkle.leaf(leaf.seq(), leaf.hash()));
	}

	private String sum(int form) {
		if (form == 2) {
			return HexFormat.of()
				.formatHex(
						Merkle.root(this.batch.stream().map((leaf) -> Merkle.leaf(leaf.seq(), leaf.hash())).toList()));
		}
		Sha256 sum = new Sha256();
		this.batch.forEach((leaf) -> sum.add(leaf.seq() + ":" + leaf.hash() + "\n"));
		return sum.hex();
	}

}
