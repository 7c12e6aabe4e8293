package org.twosource.api;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.oversight.DocumentDetail;
import org.twosource.oversight.DocumentProgress;
import org.twosource.oversight.Progress;
import org.twosource.oversight.Week;
import org.twosource.oversight.WeekReport;
import org.twosource.oversight.Weeks;

/** How far documents have come, and what the weeks brought. */
@RestController
@RequestMapping("/api/oversight")
class ProgressApi {

	private final Progress progress;

	private final Weeks weeks;

	ProgressApi(Progress progress, Weeks weeks) {
		this.progress = progress;
		this.weeks = weeks;
	}

	@GetMapping("/documents")
	Page<DocumentProgress> documents(@RequestParam(defaultValue = "OPEN") Progress.Which which,
			@RequestParam(required = false) @Nullable UUID desk, @RequestParam(required = false) @Nullable String q,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size,
			@SignedIn Person person) {
		return this.progress.list(new Progress.Filter(which, desk, q), new Page.Request(page, size), person);
	}

	@GetMapping("/documents/{id}")
	DocumentDetail document(@PathVariable UUID id, @SignedIn Person person) {
		return this.progress.get(id, person);
	}

	@GetMapping("/weeks/{week}")
	WeekReport week(@PathVariable String week, @SignedIn Person person) {
		return this.weeks.report(Week.parse(week), person);
	}

}
