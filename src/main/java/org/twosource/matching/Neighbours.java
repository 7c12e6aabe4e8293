package org.twosource.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.jspecify.annotations.Nullable;

/**
 * The vectors of known claims, in memory, about half a kilobyte each.
 */
class Neighbours {

	/**
	 * How many of those nearest by their signs are looked at closely. The nearest fifty
	 * are practically always among them.
	 */
	private static final int SHORTLIST = 1_000;

	private static final int SAMPLE = 256;

	private final ReadWriteLock lock = new ReentrantReadWriteLock();

	private final Map<Long, Integer> places = new HashMap<>();

	private final List<Long> claims = new ArrayList<>();

	private final List<Vector> vectors = new ArrayList<>();

	/** Adds a claim, or moves it to where it now belongs. */
	void put(long claim, Vector vector) {
		this.lock.writeLock().lock();
		try {
			Integer place = this.places.putIfAbsent(claim, this.claims.size());
			if (place == null) {
				this.claims.add(claim);
				this.vectors.add(vector);
			}
			else {
				this.vectors.set(place, vector);
			}
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

	boolean empty() {
		this.lock.readLock().lock();
		try {
			return this.claims.isEmpty();
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
			double[] cosines = new double[shortlist.length];
			List<Integer> order = new ArrayList<>(shortlist.length);
			for (int i = 0; i < shortlist.length; i++) {
				cosines[i] = vector.cosine(this.vectors.get(shortlist[i]));
				order.add(i);
			}
			order.sort((one, other) -> Double.compare(cosines[other], cosines[one]));
			return order.stream().limit(limit).map((i) -> this.claims.get(shortlist[i])).toList();
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
			double chance = chance(vector);
			Map<Long, Double> nearness = new HashMap<>();
			for (Long number : numbers) {
				Vector known = known(number);
				if (known != null) {
					nearness.put(number, Math.max(0, (vector.cosine(known) - chance) / (1 - chance)));
				}
			}
			return nearness;
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

	private @Nullable Vector known(Long number) {
		Integer place = this.places.get(number);
		return (place != null) ? this.vectors.get(place) : null;
	}

	/** The mean cosine with claims from all over; of few claims it would say nothing. */
	private double chance(Vector vector) {
		if (this.vectors.size() < SAMPLE) {
			return 0;
		}
		double sum = 0;
		for (int i = 0; i < SAMPLE; i++) {
			sum += vector.cosine(this.vectors.get((int) ((long) i * this.vectors.size() / SAMPLE)));
		}
		return Math.max(0, sum / SAMPLE);
	}

	/** Counts how many differ how much, then takes those up to the bound this gives. */
	private int[] shortlist(Vector vector) {
		int[] differences = new int[this.vectors.size()];
		int[] counts = new int[vector.dimensions() + 1];
		for (int i = 0; i < differences.length; i++) {
			differences[i] = vector.differences(this.vectors.get(i));
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
