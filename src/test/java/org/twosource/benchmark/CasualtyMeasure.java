package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Toll;
import org.twosource.extraction.Tolls;
import tools.jackson.databind.JsonNode;

/**
 * Whether the killed and the injured that a report tells of are counted exactly as its
 * gold line has them. A text that does not say is wrong in the exact match and left out
 * of the precision. Reports of one incident are no independent cases, so the intervals
 * resample incidents.
 */
final class CasualtyMeasure implements Measure {

	/** A report with its gold counts and those found. */
	private record Report(String incident, int killed, int injured, Toll toll) {

		boolean killedIsRight() {
			return isRight(this.toll.killed(), this.killed);
		}

		boolean injuredIsRight() {
			return isRight(this.toll.injured(), this.injured);
		}

		private static boolean isRight(@Nullable Integer found, int gold) {
			return found != null && found == gold;
		}

	}

	@Override
	public List<Row> rows(Path gold) throws IOException {
		List<Row> rows = new ArrayList<>();
		for (Path file : Gold.files(gold.resolve("casualty"), ".jsonl")) {
			List<Report> reports = Gold.lines(file).stream().map(CasualtyMeasure::report).toList();
			rows.addAll(rows(gold.relativize(file).toString(), reports));
		}
		return rows;
	}

	private static List<Row> rows(String data, List<Report> reports) {
		Predicate<Report> every = (report) -> true;
		return List.of(row(data, "killed, exact", reports, every, Report::killedIsRight),
				row(data, "injured, exact", reports, every, Report::injuredIsRight),
				row(data, "killed and injured, exact", reports, every,
						(report) -> report.killedIsRight() && report.injuredIsRight()),
				row(data, "killed, exact, where 2 or more", reports, (report) -> report.killed() >= 2,
						Report::killedIsRight),
				row(data, "injured, exact, where 2 or more", reports, (report) -> report.injured() >= 2,
						Report::injuredIsRight),
				row(data, "killed, coverage", reports, every, (report) -> report.toll().killed() != null),
				row(data, "killed, precision where it says", reports, (report) -> report.toll().killed() != null,
						Report::killedIsRight),
				row(data, "injured, coverage", reports, every, (report) -> report.toll().injured() != null),
				row(data, "injured, precision where it says", reports, (report) -> report.toll().injured() != null,
						Report::injuredIsRight));
	}

	private static Row row(String data, String measure, List<Report> reports, Predicate<Report> counts,
			Predicate<Report> right) {
		Map<String, List<Report>> incidents = new LinkedHashMap<>();
		List<Report> cases = reports.stream().filter(counts).toList();
		cases.forEach((report) -> incidents.computeIfAbsent(report.incident(), (key) -> new ArrayList<>()).add(report));
		Interval interval = Interval.of(List.copyOf(incidents.values()),
				(sample) -> share(sample.stream().flatMap(List::stream).toList(), right));
		return new Row(data, measure, share(cases, right), interval, cases.size());
	}

	private static double share(List<Report> reports, Predicate<Report> right) {
		return reports.stream().mapToInt((report) -> right.test(report) ? 1 : 0).average().orElse(Double.NaN);
	}

	private static Report report(JsonNode line) {
		String text = line.path("title").asString("") + "\n\n" + line.path("content").asString("");
		return new Report(line.path("incident").asString(""), line.get("killed").asInt(), line.get("injured").asInt(),
				Tolls.in(text));
	}

}
