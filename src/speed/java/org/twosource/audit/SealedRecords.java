package org.twosource.audit;

import java.util.ArrayList;
import java.util.List;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The root of the tree over a thousand records, as a seal signs it. */
@State(Scope.Benchmark)
public class SealedRecords {

	private static final int RECORDS = 1_000;

	private final String hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

	@Benchmark
	public byte[] root() {
		List<byte[]> leaves = new ArrayList<>(RECORDS);
		for (int seq = 0; seq < RECORDS; seq++) {
			leaves.add(Merkle.leaf(seq, this.hash));
		}
		return Merkle.root(leaves);
	}

}
