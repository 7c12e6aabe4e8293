package org.twosource.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Csv;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Absences;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.oversight.Staff;
import org.twosource.oversight.Stuck;
import org.twosource.oversight.StuckReport;
import org.twosource.oversight.Workloads;
import org.twosource.verification.TaskKind;

/** The manager's view of people, and what does not move. */
@Controller
class StaffController {

	private static final List<Integer> PERIODS = List.of(7, 30, 90);

	private final Workloads workloads;

	private final Stuck stuck;

	private final Absences absences;

	private final People people;

	private final StillWorking stillWorking;

	StaffController(Workloads workloads, Stuck stuck, Absences absences, People people, StillWorking stillWorking) {
		this.workloads = workloads;
		this.stuck = stuck;
		this.absences = absences;
		this.people = people;
		this.stillWorking = stillWorking;
	}

	@GetMapping("/board/people")
	String people(@RequestParam(defaultValue = "30") int days, @RequestParam(defaultValue = "0") int page,
			@SignedIn Person me, Model model) {
		Staff staff = this.workloads.staff(days, new Page.Request(page, Pages.SIZE), me);
		model.addAttribute("pages", Pages.of(page, staff.total()));
		model.addAttribute("staff", staff);
		model.addAttribute("kinds", TaskKind.values());
		model.addAttribute("periods", PERIODS);
		model.addAttribute("absences", this.absences.upcoming());
		model.addAttribute("today", this.absences.today());
		return "staff";
	}

	@GetMapping("/board/people.csv")
	ResponseEntity<String> peopleAsCsv(@RequestParam(defaultValue = "30") int days, @SignedIn Person me) {
		Staff staff = this.workloads.staff(days, me);
		List<List<?>> rows = new ArrayList<>();
		for (Staff.AtWork person : staff.people()) {
			for (TaskKind kind : TaskKind.values()) {
				Staff.Load load = person.holding(kind);
				Staff.Band band = staff.typical().get(kind);
				rows.add(Arrays.asList(person.username(), person.displayName(), String.join(", ", person.desks()),
						person.absentUntil(), kind, load.open(), load.overdue(), load.highHarm(),
						person.done().getOrDefault(kind, 0L), person.typical().get(kind),
						(band != null) ? band.from() : null, (band != null) ? band.to() : null));
			}
		}
		return csv("people.csv", Csv.text(List.of("username", "name", "desks", "absentUntil", "kind", "open", "overdue",
				"highHarm", "done", "medianHours", "typicalFromHours", "typicalToHours"), rows));
	}

	/** A part of another page when a script asks for it, else a page of its own. */
	@GetMapping("/board/stuck")
	String stuck(@RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, @SignedIn Person me,
			Model model) {
		model.addAttribute("report", this.stuck.report(me));
		model.addAttribute("people", this.people.active());
		model.addAttribute("absent", this.absences.absent(this.absences.today()));
		return htmx ? "staff-parts :: stuck" : "staff-stuck";
	}

	@GetMapping("/board/stuck.csv")
	ResponseEntity<String> stuckAsCsv(@SignedIn Person me) {
		StuckReport report = this.stuck.report(me);
		List<List<?>> rows = new ArrayList<>();
		report.abandoned()
			.forEach((one) -> rows.add(Arrays.asList("ABANDONED", "C-" + one.claimNumber(), one.statement(),
					one.stage(), one.harm(), one.kind(), one.why(), one.holder(), one.untouchedSince())));
		report.stuck()
			.forEach((one) -> rows.add(Arrays.asList("STUCK", one.number(), one.statement(), one.stage(), one.harm(),
					one.kind(), one.reason(), one.detail(), one.since())));
		return csv("stuck.csv", Csv
			.text(List.of("sort", "claim", "statement", "stage", "harm", "task", "reason", "detail", "since"), rows));
	}

	/** The question whether one is still working on a task, where it is asked. */
	@GetMapping("/tasks/{id}/asked")
	String asked(@PathVariable UUID id, @SignedIn Person me, Model model) {
		model.addAttribute("askedUntil", this.stillWorking.askedUntil(id, me));
		model.addAttribute("taskId", id);
		return "staff-parts :: asked";
	}

	@PostMapping("/tasks/{id}/touch")
	String touch(@PathVariable UUID id, @RequestParam(defaultValue = "/") String back, @SignedIn Person me,
			RedirectAttributes flash) {
		try {
			Told.done(flash, "done.stillWorking", this.stillWorking.say(id, me));
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return "redirect:" + Back.to(back);
	}

	private static ResponseEntity<String> csv(String name, String table) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, Csv.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
			.body(table);
	}

}
