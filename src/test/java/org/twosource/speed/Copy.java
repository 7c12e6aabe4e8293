package org.twosource.speed;

import java.util.Map;

/**
 * One more case like one that was lived: which one it is, when it was, and the first of
 * its numbers from each sequence.
 */
final class Copy {

	final long number;

	private final long lived;

	private final long livedUntil;

	private final long begun;

	private final long ended;

	private final double slower;

	private final long later;

	private final Map<String, Long> first;

	/**
	 * A copy; times in microseconds since 1970.
	 * @param lived when the case that is copied began
	 * @param later by how much what was still to come is put off
	 * @param first the first of its numbers from each sequence
	 */
	Copy(long number, long lived, long livedUntil, long begun, long ended, long later, Map<String, Long> first) {
		this.number = number;
		this.lived = lived;
		this.livedUntil = livedUntil;
		this.begun = begun;
		this.ended = ended;
		this.later = later;
		this.first = first;
		this.slower = (double) (ended - begun) / (livedUntil - lived);
	}

	/** When in the copy that is which was then in the case. */
	long at(long then) {
		if (then <= this.lived) {
			return this.begun + then - this.lived;
		}
		return (then < this.livedUntil) ? this.begun + (long) ((then - this.lived) * this.slower)
				: this.ended + then - this.livedUntil + this.later;
	}

	/** How long in the copy what took so long in the case. */
	long lasting(long millis) {
		return (long) (millis * this.slower);
	}

	long number(String sequence, int place) {
		return this.first.get(sequence) + place;
	}

}
