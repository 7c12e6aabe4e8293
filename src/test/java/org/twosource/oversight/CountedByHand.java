package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.claim.Stage;
import org.twosource.extraction.Kind;

/**
 * The figures of a flow, counted over every row there is, one after the other, without
 * any cleverness.
 */
class CountedByHand {

	private static final List<Stage> ON_THE_WAY = List.of(Stage.COLLECTION, Stage.CORROBORATION, Stage.SIGN_OFF);

	private final Map<UUID, Claim> claims = new HashMap<>();

	private final List<Stay> stays;

	private final List<Said> returns;

	private final List<Said> assessments;

	private final List<Said> reopenings;

	private final Map<UUID, Set<UUID>> documents = new HashMap<>();

	private final Map<UUID, List<Said>> completions = new HashMap<>();

	private record Claim(String number, String statement, Kind kind, List<UUID> desks, Instant accepted) {
	}

	private record Stay(long id, UUID claim, Stage stage, Instant in, @Nullable Instant out, @Nullable Stage next,
			boolean overdue, StageTimes.Spent spent) {

		Instant end() {
			return (this.out != null) ? this.out : Instant.MAX;
		}

		boolean wentBack() {
			return this.next != null && this.next.compareTo(this.stage) < 0;
		}

	}

	private record Said(UUID claim, Instant at, String what, String words) {
	}

	CountedByHand(JdbcClient jdbc) {
		jdbc.sql("select * from claim")
			.query((row, index) -> this.claims.put(row.getObject("id", UUID.class),
					new Claim("C-" + row.getLong("number"), row.getString("statement"),
							Kind.valueOf(row.getString("kind")), List.of((UUID[]) row.getArray("desks").getArray()),
							instant(row, "accepted_at"))))
			.list();
		this.stays = jdbc.sql("select * from stage_stay order by id").query(CountedByHand::stay).list();
		this.returns = said(jdbc, "select claim_id, decided_at, answer, reason from decision where answer = 'RETURN'");
		this.assessments = said(jdbc, "select claim_id, assessed_at, outcome, rationale from assessment");
		this.reopenings = said(jdbc,
				"select claim_id, answered_at, outcome, answer from challenge where outcome = 'REOPEN'");
		said(jdbc, "select claim_id, completed_at, completed_by, '' from task where completed_at is not null")
			.forEach((done) -> this.completions.computeIfAbsent(done.claim(), (claim) -> new ArrayList<>()).add(done));
		jdbc.sql("select claim_id, document_id from mention")
			.query((row, index) -> this.documents
				.computeIfAbsent(row.getObject("claim_id", UUID.class), (claim) -> new HashSet<>())
				.add(row.getObject("document_id", UUID.class)))
			.list();
	}

	Flow flow(Slice slice, UUID @Nullable [] overseen) {
		List<Stay> some = this.stays.stream().filter((stay) -> isIn(slice, overseen, stay.claim())).toList();
		return new Flow(slice, cumulative(slice, some), throughput(slice, some), cycleTime(slice, some),
				stageTimes(slice, some), rework(slice, some), quality(slice, some));
	}

	private boolean isIn(Slice slice, UUID @Nullable [] overseen, UUID id) {
		Claim claim = this.claims.get(id);
		boolean mine = overseen == null || Arrays.stream(overseen).anyMatch(claim.desks()::contains);
		return mine && (slice.kind() == null || slice.kind() == claim.kind())
				&& (slice.desk() == null || claim.desks().contains(slice.desk()))
				&& (slice.document() == null || this.documents.getOrDefault(id, Set.of()).contains(slice.document()))
				&& (slice.person() == null || this.completions.getOrDefault(id, List.of())
					.stream()
					.anyMatch((done) -> done.what().equals(slice.person()) && within(slice, done.at())));
	}

	private CumulativeFlow cumulative(Slice slice, List<Stay> some) {
		return new CumulativeFlow(days(slice).map((day) -> {
			Instant end = start(day.plusDays(1));
			Predicate<Stay> there = (stay) -> stay.in().isBefore(end) && !stay.end().isBefore(end);
			Predicate<Stay> since = there.and((stay) -> !stay.in().isBefore(start(slice.from())));
			return new CumulativeFlow.Day(day, at(some, Stage.COLLECTION, there), at(some, Stage.CORROBORATION, there),
					at(some, Stage.SIGN_OFF, there), at(some, Stage.PUBLISHED, since),
					at(some, Stage.SPIKED, since) + at(some, Stage.WITHDRAWN, since));
		}).toList());
	}

	private Throughput throughput(Slice slice, List<Stay> some) {
		return new Throughput(days(slice).map((day) -> {
			Predicate<Stay> then = (stay) -> day(stay.in()).equals(day);
			return new Throughput.Span(day, some.stream().filter(then).filter(this::isVeryFirst).count(),
					at(some, Stage.PUBLISHED, then.and(this::isFirstThere)), at(some, Stage.SPIKED, then),
					at(some, Stage.WITHDRAWN, then));
		}).toList());
	}

	private CycleTime cycleTime(Slice slice, List<Stay> some) {
		List<CycleTime.Taken> taken = published(slice, some).stream()
			.sorted(Comparator.comparing(Stay::in).thenComparing(Stay::id))
			.map((stay) -> new CycleTime.Taken(stay.claim(), this.claims.get(stay.claim()).number(), stay.in(),
					millis(this.claims.get(stay.claim()).accepted(), stay.in())))
			.toList();
		int all = taken.size();
		List<CycleTime.Taken> shown = IntStream.range(0, all)
			.filter((i) -> (i + 1L) * CycleTime.SHOWN / all != (long) i * CycleTime.SHOWN / all)
			.mapToObj(taken::get)
			.toList();
		List<Double> times = taken.stream().map(CycleTime.Taken::millis).toList();
		return new CycleTime(all, percentile(times, 0.5), percentile(times, 0.85), shown);
	}

	private StageTimes stageTimes(Slice slice, List<Stay> some) {
		return new StageTimes(ON_THE_WAY.stream().map((stage) -> {
			List<Stay> ended = ended(slice, some).stream().filter((stay) -> stay.stage() == stage).toList();
			List<Double> times = ended.stream().map((stay) -> millis(stay.in(), stay.end())).toList();
			return new StageTimes.Line(stage, ended.size(), ended.stream().filter(Stay::overdue).count(),
					ended.stream().filter(Stay::wentBack).count(), percentile(times, 0.5), percentile(times, 0.85),
					sum(ended));
		}).toList());
	}

	private Rework rework(Slice slice, List<Stay> some) {
		List<Rework.Return> all = some.stream()
			.filter((stay) -> stay.wentBack() && within(slice, stay.end()))
			.sorted(Comparator.comparing(Stay::end).thenComparing(Stay::id).reversed())
			.map(this::back)
			.toList();
		List<Rework.Count> counts = Arrays.stream(Stage.values())
			.flatMap((stage) -> Arrays.stream(Rework.Cause.values())
				.map((cause) -> new Rework.Count(stage, cause,
						all.stream().filter((one) -> one.stage() == stage && one.cause() == cause).count())))
			.filter((count) -> count.times() > 0)
			.toList();
		return new Rework(counts, all.stream().limit(Rework.SHOWN).toList());
	}

	private Rework.Return back(Stay stay) {
		Optional<Said> said = switch (stay.stage()) {
			case SIGN_OFF -> last(this.returns, stay);
			case CORROBORATION -> last(this.assessments, stay);
			default -> last(this.reopenings, stay);
		};
		Rework.Cause cause = switch (stay.stage()) {
			case SIGN_OFF -> said.isPresent() ? Rework.Cause.RETURNED : Rework.Cause.CHANGED;
			case CORROBORATION -> said.filter((one) -> one.what().equals("MORE_EVIDENCE")).isPresent()
					? Rework.Cause.MORE_EVIDENCE : Rework.Cause.INSUFFICIENT;
			default -> Rework.Cause.REOPENED;
		};
		Claim claim = this.claims.get(stay.claim());
		String reason = (cause == Rework.Cause.INSUFFICIENT) ? null : said.map(Said::words).orElse(null);
		return new Rework.Return(stay.claim(), claim.number(), claim.statement(), stay.stage(),
				Objects.requireNonNull(stay.next()), stay.end(), cause, reason);
	}

	private static Optional<Said> last(List<Said> all, Stay stay) {
		return all.stream()
			.filter((one) -> one.claim().equals(stay.claim()) && !one.at().isBefore(stay.in())
					&& !one.at().isAfter(stay.end().plusSeconds(60)))
			.max(Comparator.comparing(Said::at));
	}

	private Quality quality(Slice slice, List<Stay> some) {
		LocalDate monday = slice.from().minusDays(slice.from().getDayOfWeek().getValue() - 1L);
		return new Quality(
				Stream.iterate(monday, (day) -> !day.isAfter(slice.to()), (day) -> day.plusDays(7)).map((week) -> {
					List<Stay> published = published(slice, some).stream()
						.filter((one) -> inWeek(week, one.in()))
						.toList();
					List<Stay> ended = ended(slice, some).stream().filter((one) -> inWeek(week, one.end())).toList();
					return new Quality.Week(week, published.size(), published.stream()
						.filter((stay) -> this.returns.stream()
							.noneMatch((one) -> one.claim().equals(stay.claim()) && !one.at().isAfter(stay.in())))
						.count(), ended.size(), ended.stream().filter(Stay::overdue).count());
				}).toList());
	}

	private List<Stay> published(Slice slice, List<Stay> some) {
		return some.stream()
			.filter((stay) -> stay.stage() == Stage.PUBLISHED && isFirstThere(stay) && within(slice, stay.in()))
			.toList();
	}

	private static List<Stay> ended(Slice slice, List<Stay> some) {
		return some.stream()
			.filter((stay) -> ON_THE_WAY.contains(stay.stage()) && stay.out() != null && within(slice, stay.out()))
			.toList();
	}

	private boolean isFirstThere(Stay stay) {
		return this.stays.stream()
			.noneMatch((other) -> other.claim().equals(stay.claim()) && other.stage() == stay.stage()
					&& other.id() < stay.id());
	}

	private boolean isVeryFirst(Stay stay) {
		return this.stays.stream().noneMatch((other) -> other.claim().equals(stay.claim()) && other.id() < stay.id());
	}

	private static long at(List<Stay> some, Stage stage, Predicate<Stay> which) {
		return some.stream().filter((stay) -> stay.stage() == stage).filter(which).count();
	}

	private static StageTimes.Spent sum(List<Stay> some) {
		long[] sums = new long[5];
		for (Stay stay : some) {
			StageTimes.Spent spent = stay.spent();
			long[] parts = { spent.untaken(), spent.inHand(), spent.outside(), spent.paused(), spent.automatic() };
			Arrays.setAll(sums, (i) -> sums[i] + parts[i]);
		}
		return new StageTimes.Spent(sums[0], sums[1], sums[2], sums[3], sums[4]);
	}

	private static @Nullable Double percentile(List<Double> values, double share) {
		if (values.isEmpty()) {
			return null;
		}
		List<Double> sorted = values.stream().sorted().toList();
		double place = share * (sorted.size() - 1);
		int below = (int) Math.floor(place);
		int above = (int) Math.ceil(place);
		return sorted.get(below) + (sorted.get(above) - sorted.get(below)) * (place - below);
	}

	private static Stream<LocalDate> days(Slice slice) {
		return slice.from().datesUntil(slice.to().plusDays(1));
	}

	private static boolean within(Slice slice, Instant at) {
		return !at.isBefore(start(slice.from())) && at.isBefore(start(slice.to().plusDays(1)));
	}

	private static boolean inWeek(LocalDate monday, Instant at) {
		return !at.isBefore(start(monday)) && at.isBefore(start(monday.plusDays(7)));
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, ZoneOffset.UTC);
	}

	private static double millis(Instant from, Instant to) {
		return Duration.between(from, to).toNanos() / 1e6;
	}

	private static List<Said> said(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql)
			.query((row, index) -> new Said(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(),
					row.getString(3), row.getString(4)))
			.list();
	}

	private static Stay stay(ResultSet row, int index) throws SQLException {
		String next = row.getString("left_for");
		Timestamp left = row.getTimestamp("left_at");
		return new Stay(row.getLong("id"), row.getObject("claim_id", UUID.class), Stage.valueOf(row.getString("stage")),
				instant(row, "entered_at"), (left != null) ? left.toInstant() : null,
				(next != null) ? Stage.valueOf(next) : null, row.getTimestamp("overdue_at") != null,
				new StageTimes.Spent(row.getLong("untaken"), row.getLong("in_hand"), row.getLong("outside"),
						row.getLong("paused"), row.getLong("automatic")));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getTimestamp(column).toInstant();
	}

}
