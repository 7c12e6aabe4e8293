package org.twosource.speed;

import java.util.Arrays;

/** Draws ranks from 0 so that the first is drawn most often and the last seldom. */
final class Zipf {

	private final double[] cumulated;

	/**
	 * Ranks below a number.
	 * @param exponent 0 when all are as likely, 1 as in natural texts
	 */
	Zipf(int ranks, double exponent) {
		this.cumulated = new double[ranks];
		double sum = 0;
		for (int i = 0; i < ranks; i++) {
			sum += 1 / Math.pow(i + 1, exponent);
			this.cumulated[i] = sum;
		}
	}

	/**
	 * A rank.
	 * @param chance any number; the same gives the same rank
	 */
	int rank(long chance) {
		double at = (chance >>> 11) * 0x1.0p-53 * this.cumulated[this.cumulated.length - 1];
		int found = Arrays.binarySearch(this.cumulated, at);
		return Math.min((found < 0) ? -found - 1 : found, this.cumulated.length - 1);
	}

	/** A number that depends on both and looks like chance. */
	static long chance(long one, long other) {
		long mixed = one * 0x9E3779B97F4A7C15L + other * 0xC2B2AE3D27D4EB4FL + 0x165667B19E3779F9L;
		mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

}
