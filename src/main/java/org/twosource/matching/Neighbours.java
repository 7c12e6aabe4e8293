package org.twosource.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The vectors of known claims. A million of them take some seventy megabytes of the heap.
 */
class Neighbours {

	/**
	 * How many of those nearest by their signs are looked at closely. The nearest fifty
	 * are practically always among them.
	 */
	private static final int SHORTLIST = 1_000;

	private static final int SAMPLE = 256;

	/** Claims that room is made for at a time; their numbers have few gaps. */
	private static final int PAGE = 1 << 12;

	private static final int NOWHERE = -1;

	private final ReadWriteLock lock = new ReentrantReadWriteLock();

	/** The place of each claim, by its number. */
	private final Map<Long, int[]> places = new HashMap<>();

	private final KeptVectors vectors = new KeptVectors();

	private long[] claims = new long[PAGE];

	/** Adds a claim, or moves it to where it now belongs. */
	void put(long claim, Vector vector) {
		this.lock.writeLock().lock();
		try {
			int[] page = this.places.computeIfAbsent(claim / PAGE, (number) -> emptyPage());
			int place = page[(int) (claim % PAGE)];
			if (place != NOWHERE) {
				this.vectors.set(place, vector);
				return;
			}
			place = this.vectors.size();
			this.vectors.add(vector);
			page[(int) (claim % PAGE)] = place;
			if (place == this.claims.length) {
				this.claims = Arrays.copyOf(this.claims, 2 * place);
			}
			this.claims[place] = claim;
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

	private static int[] emptyPage() {
		int[] page = new int[PAGE];
		Arrays.fill(page, NOWHERE);
		return page;
	}

	boolean empty() {
		this.lock.readLock().lock();
		try {
			return this.vectors.size() == 0;
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

	/**
	 * The claims nearest to a vector, by their numbers.
	 * @param limit how many at most
	 */
	List<Long> nearest(Vector vector, int limit) {
		this.lock.readLock().lock();
		try {
			int[] shortlist = shortlist(vector);
			byte[] read = new byte[vector.dimensions()];
			double[] cosines = new double[shortlist.length];
			List<Integer> order = new ArrayList<>(shortlist.length);
			for (int i = 0; i < shortlist.length; i++) {
				cosines[i] = this.vectors.cosine(shortlist[i], vector, read);
				order.add(i);
			}
			order.sort((one, other) -> Double.compare(cosines[other], cosines[one]));
			return order.stream().limit(limit).map((i) -> this.claims[shortlist[i]]).toList();
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

	/**
	 * How near each of these claims is to a vector: 1 the same, 0 as near as any claim is
	 * by chance, which differs much between models. Those without a vector are left out.
	 */
	Map<Long, Double> nearness(Vector vector, Iterable<Long> numbers) {
		this.lock.readLock().lock();
		try {
			byte[] read = new byte[vector.dimensions()];
			double chance = chance(vector, read);
			Map<Long, Double> nearness = new HashMap<>();
			for (Long number : numbers) {
				int place = place(number);
				if (place != NOWHERE) {
					double cosine = this.vectors.cosine(place, vector, read);
					nearness.put(number, Math.max(0, (cosine - chance) / (1 - chance)));
				}
			}
			return nearness;
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

	private int place(long number) {
		int[] page = this.places.get(number / PAGE);
		return (page != null) ? page[(int) (number % PAGE)] : NOWHERE;
	}

	/** The mean cosine with claims from all over; of few claims it would say nothing. */
	private double chance(Vector vector, byte[] read) {
		int size = this.vectors.size();
		if (size < SAMPLE) {
			return 0;
		}
		double sum = 0;
		for (int i = 0; i < SAMPLE; i++) {
			sum += this.vectors.cosine((int) ((long) i * size / SAMPLE), vector, read);
		}
		return Math.max(0, sum / SAMPLE);
	}

	/** Counts how many differ how much, then takes those up to the bound this gives. */
	private int[] shortlist(Vector vector) {
		short[] differences = new short[this.vectors.size()];
		int[] counts = new int[vector.dimensions() + 1];
		for (int i = 0; i < differences.length; i++) {
			differences[i] = (short) this.vectors.differences(i, vector);
			counts[differences[i]]++;
		}
		int bound = 0;
		int taken = counts[0];
		while (bound + 1 < counts.length && taken < SHORTLIST) {
			taken += counts[++bound];
		}
		int[] shortlist = new int[taken];
		int next = 0;
		for (int i = 0; i < differences.length; i++) {
			if (differences[i] <= bound) {
				shortlist[next++] = i;
			}
		}
		return shortlist;
	}

}
