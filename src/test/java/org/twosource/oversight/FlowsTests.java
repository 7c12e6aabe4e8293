package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.extraction.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure of a flow is what counting by hand over the same histories gives. */
@NewsroomTest
class FlowsTests {

	private static final int HISTORIES = 120;

	private static final int SLICES = 25;

	/** Both sides compute with floating point, in another order. */
	private static final Comparator<Double> ALMOST = (one,
			other) -> (Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one))) ? 0 : Double.compare(one, other);

	@Autowired
	private Flows flows;

	@Autowired
	private Desks desks;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Instant now = Clock.systemUTC().instant();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2020, 77_003 })
	void figuresOfRandomSlicesAreWhatCountingByHandGives(long seed) {
		inHistories(seed, (histories, random) -> {
			CountedByHand byHand = new CountedByHand(this.jdbc);
			for (int i = 0; i < SLICES; i++) {
				if (i == SLICES / 2) {
					byHand = afterAMove(histories);
				}
				Slice.Asked asked = asked(histories, random);
				Person person = this.people.find((asked.desk() == null && random.nextBoolean()) ? "manager" : "admin")
					.orElseThrow();
				Flow flow = this.flows.of(asked, person);
				assertThat(flow).as("seed %d: %s for %s", seed, asked, person.username())
					.usingRecursiveComparison()
					.withComparatorForType(ALMOST, Double.class)
					.isEqualTo(byHand.flow(flow.slice(), this.desks.overseenBy(person)));
			}
		});
	}

	/** Days that were added up are forgotten, those alone that the claims moved on. */
	private CountedByHand afterAMove(RandomHistories histories) {
		long before = summed();
		assertThat(before).isPositive();
		this.jdbc
			.sql("update document set desk_id = case desk_id when :one then :other else :one end where id = :document")
			.param("one", histories.desks.get(0))
			.param("other", histories.desks.get(1))
			.param("document", histories.documents.get(0))
			.update();
		assertThat(summed()).isLessThan(before);
		return new CountedByHand(this.jdbc);
	}

	private long summed() {
		return this.jdbc.sql("select count(*) from summed_day").query(Long.class).single();
	}

	@ParameterizedTest
	@ValueSource(longs = { 5, 500_500 })
	void timeIsSpentAsAddingUpMomentsGives(long seed) {
		inHistories(seed, (histories, random) -> {
			long stays = this.jdbc.sql("select * from stage_stay where claim_id = any(:claims) and left_at is not null")
				.param("claims", histories.claims.toArray(UUID[]::new))
				.query((row, index) -> {
					UUID claim = row.getObject("claim_id", UUID.class);
					long[] stored = { row.getLong("untaken"), row.getLong("in_hand"), row.getLong("outside"),
							row.getLong("paused"), row.getLong("automatic") };
					Instant in = row.getTimestamp("entered_at").toInstant();
					Instant out = row.getTimestamp("left_at").toInstant();
					assertThat(stored).as("seed %d: claim %s from %s to %s", seed, claim, in, out)
						.isEqualTo(spent(claim, in, out));
					assertThat(Arrays.stream(stored).sum()).isEqualTo(Duration.between(in, out).toMillis());
					return 1;
				})
				.list()
				.size();
			assertThat(stays).isGreaterThan(HISTORIES);
		});
	}

	private interface Check {

		void in(RandomHistories histories, Random random);

	}

	private void inHistories(long seed, Check check) {
		TransactionTemplate snapshot = new TransactionTemplate(this.transactions);
		snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		snapshot.executeWithoutResult((status) -> {
			Random random = new Random(seed);
			RandomHistories histories = new RandomHistories(random, this.jdbc, this.now);
			histories.make(HISTORIES);
			this.jdbc.sql("insert into desk_person (desk_id, username) values (:desk, 'manager')")
				.param("desk", histories.desks.get(0))
				.update();
			check.in(histories, random);
			status.setRollbackOnly();
		});
	}

	private Slice.Asked asked(RandomHistories histories, Random random) {
		LocalDate today = LocalDate.ofInstant(this.now, ZoneOffset.UTC);
		boolean usual = random.nextInt(4) == 0;
		LocalDate from = today.minusDays(random.nextInt(260));
		LocalDate to = from.plusDays(random.nextInt(120));
		List<Kind> kinds = List.of(Kind.CASUALTY, Kind.EVENT, Kind.QUOTE);
		UUID document = (random.nextInt(5) == 0) ? histories.documents.get(4) : null;
		UUID desk = (random.nextInt(5) == 0) ? histories.desks.get(random.nextInt(2)) : null;
		return new Slice.Asked(sometimes(random, kinds), document, sometimes(random, RandomHistories.PEOPLE), desk,
				usual ? null : from, usual ? null : to, null);
	}

	private static <T> @Nullable T sometimes(Random random, List<T> options) {
		return (random.nextInt(3) == 0) ? options.get(random.nextInt(options.size())) : null;
	}

	private record Span(String what, Instant from, Instant to) {

		boolean covers(Instant at) {
			return !at.isBefore(this.from) && at.isBefore(this.to);
		}

	}

	/** Between two moments at which anything changes nothing does. */
	private long[] spent(UUID claim, Instant in, Instant out) {
		List<Span> spans = this.jdbc
			.sql("""
					select kind as what, began_at as since, coalesce(ended_at, :out) as up_to from claim_wait where claim_id = :claim
					union all
					select 'HELD', held_from, coalesce(held_until, :out) from task_holding where claim_id = :claim
					union all
					select 'DUE', created_at, coalesce(completed_at, cancelled_at, :out) from task where claim_id = :claim
					""")
			.param("claim", claim)
			.param("out", Timestamp.from(out))
			.query((row, index) -> new Span(row.getString(1), row.getTimestamp(2).toInstant(),
					row.getTimestamp(3).toInstant()))
			.list();
		TreeSet<Instant> moments = new TreeSet<>(List.of(in, out));
		spans.forEach((span) -> moments.addAll(List.of(span.from(), span.to())));
		long[] spent = new long[5];
		for (Instant at : moments.subSet(in, out)) {
			List<String> what = spans.stream().filter((span) -> span.covers(at)).map(Span::what).toList();
			int part = what.contains("OUTSIDE") ? 2
					: what.contains("PAUSED") ? 3 : what.contains("HELD") ? 1 : what.contains("DUE") ? 0 : 4;
			spent[part] += Duration.between(at, moments.higher(at)).toMillis();
		}
		return spent;
	}

}
