package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.claim.Stage;

/** What claims went through, claim by claim, to count by hand. */
class Histories {

	/** Ends the titles of the documents written. */
	final String word = UUID.randomUUID().toString();

	/** The claims each of those documents makes. */
	final Map<UUID, Set<UUID>> made = new HashMap<>();

	private final Map<UUID, History> known = new HashMap<>();

	private final JdbcClient jdbc;

	private final Random random;

	private final Instant now;

	Histories(JdbcClient jdbc, Random random, Instant now) {
		this.jdbc = jdbc;
		this.random = random;
		this.now = now;
	}

	/**
	 * Documents of the manager's desk, of another and of none, with claims some share.
	 */
	void write() {
		Work work = new Work(this.jdbc, this.random, this.now);
		UUID own = work.desk("manager");
		UUID other = work.desk("editor");
		List<UUID> documents = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			UUID desk = (i % 3 == 0) ? own : (i % 3 == 1) ? other : null;
			documents
				.add(work.document("Document " + i + " " + this.word, desk, (i < 10) ? "TRIAGED" : "TRIAGE", past(40)));
		}
		for (int i = 0; i < 6; i++) {
			Instant settled = past(8);
			mention(work, work.claim(settled.minus(Duration.ofDays(5)), settled, "Settled"), documents.get(8 + i % 2));
		}
		for (int i = 0; i < 80; i++) {
			UUID claim = work.claim(past(40));
			for (int places = this.random.nextInt(4); places > 0; places--) {
				mention(work, claim, documents.get(this.random.nextInt(8)));
			}
			if (this.random.nextInt(3) == 0) {
				Instant from = past(40);
				work.waitOutside(claim, from, this.random.nextBoolean() ? null
						: from.plusSeconds(this.random.nextLong(Duration.between(from, this.now).toSeconds() + 1)));
			}
			if (this.random.nextInt(2) == 0) {
				Instant published = past(35);
				work.finding(claim, 1, false, published);
				work.finding(claim, 2, this.random.nextBoolean(), past(35));
			}
			if (this.random.nextInt(3) == 0) {
				work.decision(claim, this.random.nextBoolean() ? Stage.COLLECTION : null, past(35));
			}
		}
	}

	private void mention(Work work, UUID claim, UUID document) {
		work.mention(claim, document);
		this.made.computeIfAbsent(document, (id) -> new HashSet<>()).add(claim);
	}

	/** Where a claim stood when, as its stays say. */
	record History(List<Stay> stays) {

		record Stay(Stage stage, Instant from, Instant until, Instant late) {

		}

		Stage at(Instant when) {
			return this.stays.stream()
				.filter((stay) -> !stay.from().isAfter(when) && (stay.until() == null || stay.until().isAfter(when)))
				.map(Stay::stage)
				.findFirst()
				.orElse(null);
		}

		boolean late(Instant end) {
			return this.stays.stream()
				.anyMatch((stay) -> stay.late() != null && stay.late().isBefore(end)
						&& (stay.until() == null || !stay.until().isBefore(end)));
		}

		List<Instant> settlements() {
			List<Instant> settlements = new ArrayList<>();
			for (int i = 0; i < this.stays.size(); i++) {
				if (settled(this.stays.get(i).stage()) && (i == 0 || !settled(this.stays.get(i - 1).stage()))) {
					settlements.add(this.stays.get(i).from());
				}
			}
			return settlements;
		}

	}

	History of(UUID claim) {
		return this.known.computeIfAbsent(claim, (id) -> new History(this.jdbc
			.sql("""
					select stage, entered_at, left_at, overdue_at from stage_stay where claim_id = :claim order by entered_at, id
					""")
			.param("claim", id)
			.query((row, index) -> new History.Stay(Stage.valueOf(row.getString(1)), row.getTimestamp(2).toInstant(),
					instant(row.getTimestamp(3)), instant(row.getTimestamp(4))))
			.list()));
	}

	static boolean settled(Stage stage) {
		return stage != null && stage.ordinal() >= Stage.PUBLISHED.ordinal();
	}

	static Instant instant(Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

	private Instant past(int days) {
		return this.now.minusSeconds(this.random.nextInt(days * 86_400)).truncatedTo(ChronoUnit.MILLIS);
	}

}
