package org.twosource.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.twosource.Csv;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.oversight.Week;
import org.twosource.oversight.WeekReport;
import org.twosource.oversight.Weeks;

/** The weekly report. */
@Controller
@RequestMapping("/board/week")
class WeekController {

	private static final List<String> COLUMNS = List.of("part", "number", "text", "what", "reason", "at", "count",
			"weekBefore", "meanOfFourWeeks");

	private final Weeks weeks;

	WeekController(Weeks weeks) {
		this.weeks = weeks;
	}

	@GetMapping
	String last() {
		return "redirect:/board/week/" + this.weeks.lastFull();
	}

	@GetMapping("/{week}")
	String show(@PathVariable String week, @SignedIn Person me, Model model) {
		WeekReport report = this.weeks.report(Week.parse(week), me);
		model.addAttribute("report", report);
		model.addAttribute("week", report.week());
		return "week";
	}

	@GetMapping(path = "/{week}.csv", produces = Csv.MEDIA_TYPE)
	@ResponseBody
	String table(@PathVariable String week, @SignedIn Person me) {
		return Csv.text(COLUMNS, rows(this.weeks.report(Week.parse(week), me)));
	}

	@GetMapping(path = "/{week}.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	WeekReport json(@PathVariable String week, @SignedIn Person me) {
		return this.weeks.report(Week.parse(week), me);
	}

	private static List<List<@Nullable Object>> rows(WeekReport report) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		report.figures()
			.forEach((one) -> rows
				.add(row("figure", null, null, one.what(), null, null, one.count(), one.before(), one.mean())));
		WeekReport.Times times = report.toPublication();
		rows.add(row("hoursToPublication", null, null, null, null, null, times.week(), times.before(), times.mean()));
		report.published()
			.forEach((one) -> rows.add(row("published", one.number(), one.statement(), one.verdict(), null, one.at())));
		report.revised()
			.forEach((one) -> rows.add(row(one.retracted() ? "retracted" : "corrected", one.number(), one.statement(),
					one.whatChanged(), one.why(), one.at())));
		report.returned()
			.forEach((one) -> rows
				.add(row("returned", one.number(), one.statement(), one.to(), one.reason(), one.at())));
		report.dropped()
			.forEach(
					(one) -> rows.add(row("dropped", one.number(), one.statement(), one.to(), one.reason(), one.at())));
		report.overdue()
			.forEach((one) -> rows.add(row("overdue", one.number(), one.statement(), one.stage(), null, one.since())));
		report.outside()
			.forEach((one) -> rows.add(row("outside", one.number(), one.statement(), one.stage(), null, one.since())));
		report.begun().forEach((one) -> rows.add(row("begun", one.id(), one.title(), null, null, one.at())));
		report.settled().forEach((one) -> rows.add(row("settled", one.id(), one.title(), null, null, one.at())));
		report.rules().forEach((one) -> rows.add(row("rules", one.version(), null, null, null, one.since())));
		return rows;
	}

	/** What is not given is left empty. */
	private static List<@Nullable Object> row(@Nullable Object... cells) {
		return Arrays.asList(Arrays.copyOf(cells, COLUMNS.size()));
	}

}
