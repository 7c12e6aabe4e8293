package org.twosource.speed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Has contenders take turns, A B C A B C, each with the same number of people who begin
 * the next claim when the last is published. Whatever slows the machine down for a while
 * slows all of them; of the rounds of each, the median counts.
 */
final class Rounds {

	/** After how many claims of its own a contender is warm. */
	static final int WARM = Integer.getInteger("speed.warm", 1_500);

	private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(5);

	private final int people;

	private final Duration warmUp;

	private final Duration round;

	private final int rounds;

	Rounds(int people, Duration warmUp, Duration round, int rounds) {
		this.people = people;
		this.warmUp = warmUp;
		this.round = round;
		this.rounds = rounds;
	}

	/**
	 * What a contender achieved.
	 *
	 * @param rates claims per second, a round each
	 * @param micros how long claims took, over all rounds
	 * @param cpu what all of them together took of the processors
	 */
	record Outcome(double[] rates, Histogram micros, Cpu cpu) {

		double median() {
			double[] sorted = this.rates.clone();
			Arrays.sort(sorted);
			int middle = sorted.length / 2;
			return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
		}

		/** Milliseconds of a processor that a claim took. */
		double cpuMillis() {
			return (this.cpu.java() + this.cpu.database()) / this.micros.getTotalCount();
		}

		double databaseCpuMillis() {
			return this.cpu.database() / this.micros.getTotalCount();
		}

		double millis(double percentile) {
			return this.micros.getValueAtPercentile(percentile) / 1000.0;
		}

	}

	Map<Contender, Outcome> run(List<? extends Contender> contenders) {
		Map<Contender, List<Double>> rates = new LinkedHashMap<>();
		Map<Contender, Histogram> micros = new LinkedHashMap<>();
		Map<Contender, Cpu> used = new LinkedHashMap<>();
		for (Contender contender : contenders) {
			rates.put(contender, new ArrayList<>());
			micros.put(contender, new ConcurrentHistogram(LONGEST_MICROS, 3));
			warmUp(contender);
		}
		for (int i = 0; i < this.rounds; i++) {
			for (Contender contender : contenders) {
				Cpu before = Cpu.now(contender.processes());
				double rate = round(contender, this.round, micros.get(contender));
				used.merge(contender, Cpu.now(contender.processes()).since(before), Cpu::and);
				rates.get(contender).add(rate);
				System.out.printf("%s, round %d: %.1f per second%n", contender.name(), i + 1, rate);
			}
		}
		Map<Contender, Outcome> outcomes = new LinkedHashMap<>();
		rates.forEach((contender, all) -> outcomes.put(contender,
				new Outcome(all.stream().mapToDouble(Double::doubleValue).toArray(), micros.get(contender),
						used.get(contender))));
		return outcomes;
	}

	/** Until it was done so often that the code is compiled, or long enough. */
	private void warmUp(Contender contender) {
		Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
		long end = System.nanoTime() + this.warmUp.toNanos();
		double rate = 0;
		while (micros.getTotalCount() < WARM && System.nanoTime() < end) {
			rate = round(contender, this.round, micros);
		}
		System.out.printf("%s, warmed up by %d: %.1f per second%n", contender.name(), micros.getTotalCount(), rate);
	}

	/** What was begun in time is finished and counts, with the time that took. */
	private double round(Contender contender, Duration length, Histogram micros) {
		ExecutorService pool = Executors.newFixedThreadPool(this.people);
		try {
			long begun = System.nanoTime();
			long end = begun + length.toNanos();
			List<Future<Integer>> work = new ArrayList<>();
			for (int i = 0; i < this.people; i++) {
				int person = i;
				work.add(pool.submit(() -> work(contender, person, end, micros)));
			}
			int done = 0;
			for (Future<Integer> one : work) {
				done += one.get();
			}
			return done / ((System.nanoTime() - begun) / 1e9);
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(contender.name(), ex);
		}
		finally {
			pool.shutdownNow();
		}
	}

	private static int work(Contender contender, int person, long end, Histogram micros) {
		int done = 0;
		long begun = System.nanoTime();
		while (begun < end) {
			contender.lifecycle(person);
			long now = System.nanoTime();
			micros.recordValue(TimeUnit.NANOSECONDS.toMicros(now - begun));
			begun = now;
			done++;
		}
		return done;
	}

}
