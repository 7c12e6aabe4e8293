package org.twosource.speed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.twosource.speed.Lives.Life;

/**
 * Which case each copy is of, and when it was: settled ones evenly over the past, oldest
 * first, then the open ones, of which something happened a short while ago.
 */
final class Schedule {

	private static final long HOUR = 3_600_000_000L;

	private static final long DAY = 24 * HOUR;

	/** How many of ten cases end in that way: most are published. */
	private static final Map<Life, Integer> SHARES = Map.of(Life.PUBLISHED, 8, Life.HARMFUL, 3, Life.COMMENTED, 2,
			Life.RETURNED, 2, Life.SPIKED, 2, Life.WITHDRAWN, 1, Life.CORRECTED, 1, Life.COLLECTION, 4,
			Life.CORROBORATION, 2, Life.SIGN_OFF, 2);

	private final int settled;

	private final int claims;

	private final long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());

	private final Turn settling;

	private final Turn opening;

	Schedule(Generator.Plan plan, Map<Life, List<Template>> lived, Map<String, Long> first) {
		this.claims = plan.claims() - lived.values().stream().mapToInt(List::size).sum();
		int livedSettled = lived.entrySet()
			.stream()
			.filter((life) -> !life.getKey().open())
			.mapToInt((life) -> life.getValue().size())
			.sum();
		this.settled = Math.max(0, plan.claims() - plan.open() - livedSettled);
		this.settling = new Turn(cycle(lived, false), first);
		this.opening = new Turn(cycle(lived, true), this.settling.numbers(this.settled));
	}

	private static List<Template> cycle(Map<Life, List<Template>> lived, boolean open) {
		List<Template> cycle = new ArrayList<>();
		for (int round = 0; round < 8; round++) {
			for (Life life : Life.values()) {
				if (life.open() == open && round < SHARES.getOrDefault(life, 1)) {
					List<Template> templates = lived.get(life);
					for (int i = 0; i < templates.size(); i++) {
						cycle.add(templates.get((i + round) % templates.size()));
					}
				}
			}
		}
		return cycle;
	}

	/** How many copies there are. */
	int copies() {
		return this.claims;
	}

	/** Writes the rows of a copy. */
	void write(long number, Line[] lines) {
		boolean open = number >= this.settled;
		Turn turn = open ? this.opening : this.settling;
		long place = open ? number - this.settled : number;
		Template template = turn.template(place);
		long chance = Zipf.chance(number, 1) >>> 20;
		long ended = open ? this.now - chance % HOUR
				: this.now - Generator.past(this.settled) + number * (DAY / Generator.A_DAY) - chance % HOUR;
		long took = DAY + (Zipf.chance(number, 2) >>> 20) % (11 * DAY);
		long later = open ? (Zipf.chance(number, 3) >>> 20) % (20 * DAY) : 0;
		template.write(
				new Copy(number, template.begun, template.ended, ended - took, ended, later, turn.numbers(place)),
				lines);
	}

	/** The next number of every sequence once all is written. */
	Map<String, Long> next() {
		return this.opening.numbers(this.claims - this.settled);
	}

	/** Cases that take turns. */
	private static final class Turn {

		private final List<Template> cycle;

		private final List<Map<String, Long>> before = new ArrayList<>();

		Turn(List<Template> cycle, Map<String, Long> first) {
			this.cycle = cycle;
			Map<String, Long> sum = new TreeMap<>(first);
			this.before.add(new HashMap<>(sum));
			for (Template template : cycle) {
				template.numbers.forEach((sequence, count) -> sum.merge(sequence, (long) count, Long::sum));
				this.before.add(new HashMap<>(sum));
			}
		}

		Template template(long place) {
			return this.cycle.get((int) (place % this.cycle.size()));
		}

		/** What each sequence stands at before the copy in that place. */
		Map<String, Long> numbers(long place) {
			long rounds = place / this.cycle.size();
			Map<String, Long> start = this.before.get(0);
			Map<String, Long> whole = this.before.get(this.cycle.size());
			Map<String, Long> numbers = new HashMap<>(this.before.get((int) (place % this.cycle.size())));
			numbers.replaceAll((sequence, at) -> at + rounds * (whole.get(sequence) - start.get(sequence)));
			return numbers;
		}

	}

}
