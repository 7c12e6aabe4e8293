package org.twosource.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.twosource.Csv;
import org.twosource.Refusal;

/** A table of a flow, as a file has it. Times are in hours, with two decimals. */
public enum FlowTable {

	/** Where claims stood at the end of each day. */
	CUMULATIVE_FLOW(List.of("day", "collection", "corroboration", "sign_off", "published_since", "dropped_since"),
			(flow) -> flow.cumulativeFlow()
				.days()
				.stream()
				.<List<?>>map((day) -> row(day.day(), day.collection(), day.corroboration(), day.signOff(),
						day.published(), day.dropped()))
				.toList()),
	/** What came and went on each day. */
	DAYS(List.of("day", "accepted", "published", "spiked", "withdrawn"), (flow) -> spans(flow.throughput().days())),
	/** What came and went in each week. */
	WEEKS(List.of("week_from", "accepted", "published", "spiked", "withdrawn"),
			(flow) -> spans(flow.throughput().weeks())),
	/** How long each published claim took. */
	CYCLE_TIME(List.of("claim", "published_at", "hours"),
			(flow) -> flow.cycleTime()
				.claims()
				.stream()
				.<List<?>>map((claim) -> row(claim.number(), claim.publishedAt(), hours(claim.millis())))
				.toList()),
	/** How long claims stayed at each stage. */
	STAGES(List.of("stage", "stays", "overdue", "went_back", "median_hours", "most85_hours", "untaken_hours",
			"in_hand_hours", "outside_hours", "paused_hours", "automatic_hours"), FlowTable::stages),
	/** Whose turn it was. */
	TURNS(List.of("turn", "hours", "share"),
			(flow) -> flow.stageTimes()
				.turns()
				.stream()
				.<List<?>>map((turn) -> row(turn.turn(), hours((double) turn.millis()), decimal(turn.share(), 4)))
				.toList()),
	/** How often claims went back, and why. */
	REWORK(List.of("stage", "cause", "times"),
			(flow) -> flow.rework()
				.counts()
				.stream()
				.<List<?>>map((count) -> row(count.stage(), count.cause(), count.times()))
				.toList()),
	/** The newest that went back. */
	RETURNS(List.of("claim", "statement", "stage", "to", "at", "cause", "reason"), (flow) -> flow.rework()
		.returns()
		.stream()
		.<List<?>>map(
				(one) -> row(one.number(), one.statement(), one.stage(), one.to(), one.at(), one.cause(), one.reason()))
		.toList()),
	/** What was signed at once, and what was late, in each week. */
	QUALITY(List.of("week_from", "published", "published_at_first_pass", "stays", "overdue"),
			(flow) -> flow.quality()
				.weeks()
				.stream()
				.<List<?>>map((week) -> row(week.week(), week.published(), week.atOnce(), week.stays(), week.overdue()))
				.toList());

	private static final double HOUR = 3_600_000;

	private final List<String> columns;

	private final Function<Flow, List<List<?>>> rows;

	FlowTable(List<String> columns, Function<Flow, List<List<?>>> rows) {
		this.columns = columns;
		this.rows = rows;
	}

	/**
	 * The table of that name, such as "cumulative-flow".
	 * @throws Refusal when there is none
	 */
	public static FlowTable named(String name) {
		return Arrays.stream(values())
			.filter((table) -> table.fileName().equals(name))
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("flow.noTable", name));
	}

	/** Its name in addresses and of its file, such as "cumulative-flow". */
	public String fileName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String csv(Flow flow) {
		return Csv.text(this.columns, this.rows.apply(flow));
	}

	private static List<List<?>> spans(List<Throughput.Span> spans) {
		List<List<?>> rows = new ArrayList<>();
		spans.forEach((span) -> rows
			.add(row(span.day(), span.accepted(), span.published(), span.spiked(), span.withdrawn())));
		return rows;
	}

	private static List<List<?>> stages(Flow flow) {
		List<List<?>> rows = new ArrayList<>();
		for (StageTimes.Line line : flow.stageTimes().stages()) {
			StageTimes.Spent spent = line.spent();
			rows.add(row(line.stage(), line.stays(), line.overdue(), line.wentBack(), hours(line.medianMillis()),
					hours(line.most85Millis()), hours((double) spent.untaken()), hours((double) spent.inHand()),
					hours((double) spent.outside()), hours((double) spent.paused()),
					hours((double) spent.automatic())));
		}
		return rows;
	}

	private static List<?> row(@Nullable Object... cells) {
		return Arrays.asList(cells);
	}

	private static @Nullable Number hours(@Nullable Double millis) {
		return (millis != null) ? decimal(millis / HOUR, 2) : null;
	}

	private static Number decimal(double value, int places) {
		return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
	}

}
