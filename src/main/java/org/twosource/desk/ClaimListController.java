package org.twosource.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SavedView;
import org.twosource.account.SavedViews;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;
import org.twosource.extraction.Kind;

/** The list of claims. */
@Controller
class ClaimListController {

	private final Claims claims;

	private final SavedViews views;

	ClaimListController(Claims claims, SavedViews views) {
		this.claims = claims;
		this.views = views;
	}

	/** What the list is narrowed to, as its address says it; null leaves a field open. */
	record ListFilter(@Nullable String q, @Nullable Stage stage, @Nullable Kind kind, @Nullable Boolean overdue) {

		Narrowing narrowing() {
			return new Narrowing("/claims").by("q", Problems.optional(this.q))
				.by("stage", this.stage, "stage")
				.by("kind", this.kind, "kind")
				.by("overdue", this.overdue, "narrow.overdue");
		}

		Claims.Filter claims() {
			return new Claims.Filter(this.stage, this.kind, Problems.optional(this.q), this.overdue, null);
		}

	}

	@GetMapping("/claims")
	String list(ListFilter filter, @RequestParam(defaultValue = "0") int page,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, @SignedIn Person me,
			Model model) {
		Page<Claim> found = this.claims.list(filter.claims(), new Page.Request(page, Pages.SIZE));
		Narrowing narrowing = filter.narrowing();
		model.addAttribute("claims", found);
		model.addAttribute("pages", Pages.of(page, found.total()));
		model.addAttribute("filter", filter);
		model.addAttribute("chips", narrowing.chips("q", "stage", "kind", "overdue"));
		model.addAttribute("query", narrowing.query());
		model.addAttribute("here", narrowing.by("page", (page > 0) ? page : null).address());
		if (part) {
			return "claims :: list";
		}
		model.addAttribute("stages", Stage.values());
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("views", this.views.of(me, SavedView.Page.CLAIMS));
		return "claims";
	}

}
