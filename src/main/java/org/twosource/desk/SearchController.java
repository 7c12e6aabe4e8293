package org.twosource.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claims;
import org.twosource.search.Results;
import org.twosource.search.Search;
import org.twosource.search.Section;

/**
 * Searching, for everybody who is signed in: the page of results, and the box in the
 * header.
 */
@Controller
class SearchController {

	private static final int FEW = 4;

	private static final int SOME = 8;

	private final Search search;

	private final Claims claims;

	SearchController(Search search, Claims claims) {
		this.search = search;
		this.claims = claims;
	}

	/**
	 * The results; the short number of a claim, such as C-104, leads to the claim itself.
	 */
	@GetMapping("/search")
	String results(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Section section,
			@RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		Long number = Search.number(q);
		if (number != null && section == null && !Character.isDigit(q.strip().charAt(0))) {
			try {
				return "redirect:/claims/" + this.claims.numbered(number).id();
			}
			catch (Refusal unknown) {
				// Then there is nothing to jump to, and the page says so.
			}
		}
		add(q, section, new Page.Request(page, (section != null) ? Pages.SIZE : SOME), me, model);
		return "search";
	}

	/** The first few results while somebody types. */
	@GetMapping("/search/box")
	String box(@RequestParam(defaultValue = "") String q, @SignedIn Person me, Model model) {
		add(q, null, new Page.Request(0, FEW), me, model);
		return "search-parts :: box";
	}

	private void add(String q, @Nullable Section section, Page.Request page, Person me, Model model) {
		Results results = this.search.find(q, section, page, me);
		model.addAttribute("q", q.strip());
		model.addAttribute("only", section);
		model.addAttribute("sections", Section.values());
		model.addAttribute("tooShort", Search.tooShort(q));
		model.addAttribute("results", results);
		if (section != null) {
			model.addAttribute("pages", Pages.of(page.page(), results.total()));
		}
	}

}
