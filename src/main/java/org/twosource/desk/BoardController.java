package org.twosource.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Csv;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.verification.Task;
import org.twosource.verification.Tasks;

/** The manager's board: where everything stands now, and what to act on first. */
@Controller
@RequestMapping("/board")
class BoardController {

	private final BoardPage page;

	private final BoardTable table;

	private final Tasks tasks;

	private final People people;

	BoardController(BoardPage page, BoardTable table, Tasks tasks, People people) {
		this.page = page;
		this.table = table;
		this.tasks = tasks;
		this.people = people;
	}

	@GetMapping
	String board(BoardFilter filter, @SignedIn Person me, Model model) {
		this.page.show(filter, me, model);
		return "board";
	}

	/** What changes on a board that is open. */
	@GetMapping("/now")
	String now(BoardFilter filter, @SignedIn Person me, Model model) {
		this.page.show(filter, me, model);
		return "board-now :: all";
	}

	@GetMapping("/now.csv")
	ResponseEntity<String> csv(@RequestParam(required = false) @Nullable UUID desk, @SignedIn Person me,
			Locale language) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, Csv.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("board-now.csv").build().toString())
			.body(this.table.of(desk, me, language));
	}

	@PostMapping("/tasks/{id}/assignee")
	String give(@PathVariable UUID id, @RequestParam String username, @SignedIn Person me, RedirectAttributes flash) {
		if (!me.is(Role.MANAGER)) {
			throw Refusal.forbidden("board.mayRead");
		}
		try {
			Task given = this.tasks.give(id, username, me);
			Optional<Person> holder = this.people.find(username);
			Told.done(flash, "done.given", "C-" + given.claimNumber(),
					holder.map(Person::displayName).orElse(username));
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return "redirect:/board";
	}

}
