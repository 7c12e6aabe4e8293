package org.twosource.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.twosource.Csv;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Stage;
import org.twosource.oversight.DocumentDetail;
import org.twosource.oversight.DocumentProgress;
import org.twosource.oversight.Outlook;
import org.twosource.oversight.Progress;

/** How far the documents have come, and when they will be settled. */
@Controller
@RequestMapping("/board")
class ProgressController {

	private static final int MOST_EXPORTED = 10_000;

	private static final int AT_ONCE = 200;

	private final Progress progress;

	private final Clock clock;

	ProgressController(Progress progress, Clock clock) {
		this.progress = progress;
		this.clock = clock;
	}

	/** What the page's form asks for; anything may be left out. */
	record Asked(Progress.@Nullable Which which, @Nullable UUID desk, @Nullable String q) {

		Progress.Filter filter() {
			return new Progress.Filter((this.which != null) ? this.which : Progress.Which.OPEN, this.desk, this.q);
		}

	}

	@GetMapping("/documents")
	String list(Asked asked, @RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		Page<DocumentProgress> found = this.progress.list(asked.filter(), new Page.Request(page, Pages.SIZE), me);
		LocalDate today = today();
		model.addAttribute("filter", asked.filter());
		model.addAttribute("choices", Progress.Which.values());
		model.addAttribute("desks", this.progress.desks(me));
		model.addAttribute("rows", ProgressRow.of(found.items(), today));
		model.addAttribute("pages", Pages.of(page, found));
		model.addAttribute("query", query());
		model.addAttribute("today", today);
		return "progress";
	}

	@GetMapping("/documents/{id}")
	String show(@PathVariable UUID id, @SignedIn Person me, Model model) {
		DocumentDetail detail = this.progress.get(id, me);
		LocalDate today = today();
		model.addAttribute("detail", detail);
		model.addAttribute("row", ProgressRow.of(List.of(detail.progress()), today).get(0));
		model.addAttribute("today", today);
		return "progress-document";
	}

	@GetMapping(path = "/documents.csv", produces = Csv.MEDIA_TYPE)
	@ResponseBody
	String table(Asked asked, @SignedIn Person me) {
		List<String> columns = Stream
			.of(Stream.of("document", "title", "publisher", "desk", "importedAt", "status"),
					Arrays.stream(Stage.values()).map(Stage::name), Stream.of("claims", "settled", "overdue",
							"undecided", "oldestOpen", "holders", "outlook", "early", "even", "late", "settledAt"))
			.flatMap((names) -> names)
			.toList();
		return Csv.text(columns, all(asked, me).stream().map(ProgressController::row).toList());
	}

	@GetMapping(path = "/documents.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	List<DocumentProgress> json(Asked asked, @SignedIn Person me) {
		return all(asked, me);
	}

	@GetMapping(path = "/documents/{id}.csv", produces = Csv.MEDIA_TYPE)
	@ResponseBody
	String table(@PathVariable UUID id, @SignedIn Person me) {
		return Csv.text(List.of("day", "accepted", "settled"),
				this.progress.get(id, me)
					.burnUp()
					.stream()
					.map((day) -> List.of(day.day(), day.accepted(), day.settled()))
					.toList());
	}

	@GetMapping(path = "/documents/{id}.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	DocumentDetail json(@PathVariable UUID id, @SignedIn Person me) {
		return this.progress.get(id, me);
	}

	private List<DocumentProgress> all(Asked asked, Person me) {
		List<DocumentProgress> all = new ArrayList<>();
		for (int page = 0; all.size() < MOST_EXPORTED; page++) {
			Page<DocumentProgress> next = this.progress.list(asked.filter(), new Page.Request(page, AT_ONCE), me);
			all.addAll(next.items());
			if (next.items().size() < AT_ONCE) {
				return all;
			}
		}
		return all;
	}

	private static List<@Nullable Object> row(DocumentProgress document) {
		List<@Nullable Object> row = new ArrayList<>(Arrays.asList(document.id(), document.title(),
				document.publisher(), document.desk(), document.importedAt(), document.status()));
		document.stages().forEach((part) -> row.add(part.count()));
		Outlook outlook = document.outlook();
		row.addAll(Arrays.asList(document.claims(), document.settled(), document.overdue(), document.undecided(),
				document.oldestOpen(), String.join(", ", document.holders()), outlook.state(), outlook.early(),
				outlook.even(), outlook.late(), outlook.settledAt()));
		return row;
	}

	private static String query() {
		String query = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page").build().getQuery();
		return (query == null || query.isEmpty()) ? "" : "?" + query;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
