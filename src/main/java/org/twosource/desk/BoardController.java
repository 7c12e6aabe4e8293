package org.twosource.desk;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Csv;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;

/** The manager's board: where everything stands now, and what to act on first. */
@Controller
@RequestMapping("/board")
class BoardController {

	private final BoardPage page;

	private final BoardTable table;

	BoardController(BoardPage page, BoardTable table) {
		this.page = page;
		this.table = table;
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

}
