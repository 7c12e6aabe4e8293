package org.twosource.desk;

import java.util.List;
import java.util.UUID;

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
import org.twosource.claim.Circumstances;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.extraction.Kind;
import org.twosource.verification.Diagrams;

/** The list of claims. */
@Controller
class ClaimListController {

	private final Claims claims;

	private final SavedViews views;

	private final Diagrams diagrams;

	private final DeskChoice desks;

	ClaimListController(Claims claims, SavedViews views, Diagrams diagrams, DeskChoice desks) {
		this.claims = claims;
		this.views = views;
		this.diagrams = diagrams;
		this.desks = desks;
	}

	/** What the list is narrowed to, as its address says it; null leaves a field open. */
	record ListFilter(@Nullable String q, @Nullable Stage stage, @Nullable Kind kind, @Nullable Boolean overdue,
			Circumstances.@Nullable State state, @Nullable Harm harm, @Nullable String step, @Nullable String desk,
			Circumstances.@Nullable Order order) {

		Narrowing narrowing() {
			return new Narrowing("/claims").by("q", Problems.optional(this.q))
				.by("stage", this.stage, "stage")
				.by("kind", this.kind, "kind")
				.by("overdue", this.overdue, "narrow.overdue")
				.by("state", this.state, "narrow.state")
				.by("harm", this.harm, "harm")
				.by("step", Problems.optional(this.step), "element")
				.by("desk", Problems.optional(this.desk), "narrow.desk")
				.by("order", this.order, "narrow.order");
		}

		Claims.Filter claims(@Nullable List<UUID> among, UUID @Nullable [] desks) {
			Circumstances.Order by = (this.order != null) ? this.order : Circumstances.Order.DUE;
			return new Claims.Filter(this.stage, this.kind, Problems.optional(this.q), this.overdue, null,
					new Circumstances(this.state, this.harm, among, desks, by));
		}

	}

	@GetMapping("/claims")
	String list(ListFilter filter, @RequestParam(defaultValue = "0") int page,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, @SignedIn Person me,
			Model model) {
		String desk = Problems.optional(filter.desk());
		UUID[] of = this.desks.of(desk, me);
		String step = Problems.optional(filter.step());
		List<UUID> among = (step != null) ? this.diagrams.standingAt(step, of) : null;
		Page<Claim> found = this.claims.list(filter.claims(among, of), new Page.Request(page, Pages.SIZE));
		Narrowing narrowing = filter.narrowing();
		model.addAttribute("claims", found);
		model.addAttribute("pages", Pages.of(page, found));
		model.addAttribute("filter", filter);
		model.addAttribute("deskName", this.desks.name(desk));
		model.addAttribute("chips",
				narrowing.chips("q", "stage", "kind", "overdue", "state", "harm", "step", "desk", "order"));
		model.addAttribute("query", narrowing.query());
		model.addAttribute("here", narrowing.by("page", (page > 0) ? page : null).address());
		if (part) {
			return "claims :: list";
		}
		model.addAttribute("stages", Stage.values());
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("states", Circumstances.State.values());
		model.addAttribute("harms", Harm.values());
		model.addAttribute("orders", Circumstances.Order.values());
		model.addAttribute("views", this.views.of(me, SavedView.Page.CLAIMS));
		return "claims";
	}

}
