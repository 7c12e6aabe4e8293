package org.twosource.matching;

import java.util.Random;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The claims nearest in meaning, among very many; their vectors are made up. */
@State(Scope.Benchmark)
public class NearestMeaning {

	private static final int DIMENSIONS = 384;

	private static final int FOUND = 50;

	/** How many claims there are. */
	@Param({ "10000", "1000000" })
	public int claims;

	private final Random random = new Random(1);

	private Neighbours neighbours;

	private Vector asked;

	@Setup
	public void fill() {
		this.neighbours = new Neighbours();
		for (int i = 0; i < this.claims; i++) {
			this.neighbours.put(i, vector());
		}
		this.asked = vector();
	}

	@Benchmark
	public Object nearest() {
		return this.neighbours.nearest(this.asked, FOUND);
	}

	private Vector vector() {
		byte[] bytes = new byte[DIMENSIONS];
		this.random.nextBytes(bytes);
		return Vector.of(bytes);
	}

}
