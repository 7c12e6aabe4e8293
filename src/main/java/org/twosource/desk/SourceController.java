package org.twosource.desk;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.source.Ratings;
import org.twosource.source.Registry;
import org.twosource.source.Reliability;
import org.twosource.source.Source;
import org.twosource.source.SourceDetails;
import org.twosource.source.Sources;
import org.twosource.source.Tie;
import org.twosource.source.TieKind;
import org.twosource.source.Ties;

/** The page of a source, and what people say of it there. */
@Controller
class SourceController {

	private final Registry registry;

	private final Sources sources;

	private final Ratings ratings;

	private final Ties ties;

	private final SourcePage page;

	SourceController(Registry registry, Sources sources, Ratings ratings, Ties ties, SourcePage page) {
		this.registry = registry;
		this.sources = sources;
		this.ratings = ratings;
		this.ties = ties;
		this.page = page;
	}

	/** A rating as filled in; every field may be null or blank. */
	record RatingForm(@Nullable String reliability, @Nullable String reason, @Nullable Integer version) {

	}

	/** A tie as filled in; every field may be null or blank. */
	record TieForm(@Nullable String kind, @Nullable String other, @Nullable String tieReason) {

	}

	@GetMapping("/sources/{id}")
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		return this.page.show(id, page, me, model);
	}

	/** Only what would change with a rating. */
	@GetMapping("/sources/{id}/shortfalls")
	String shortfalls(@PathVariable UUID id, @RequestParam(required = false) @Nullable Reliability reliability,
			@SignedIn Person me, Model model) {
		if (reliability != null) {
			this.page.preview(id, reliability, me, model);
		}
		return "source-parts :: preview";
	}

	@PostMapping("/sources/{id}")
	String change(@PathVariable UUID id, SourceForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Problems problems = new Problems();
		SourceDetails details = form.details(problems);
		if (!problems.any()) {
			try {
				this.registry.change(id, details, version(form.version()), me);
				Told.done(flash, "done.source.changed", details.name());
				return "redirect:/sources/" + id;
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		// Who saves once more has seen on this page what somebody else said meanwhile.
		model.addAttribute("form", form.on(this.registry.get(id, me).version()));
		return again(id, "problems", problems, me, model, response);
	}

	@PostMapping("/sources/{id}/ratings")
	String rate(@PathVariable UUID id, RatingForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Problems problems = new Problems();
		Reliability reliability = problems.choice(Reliability.class, "reliability", form.reliability());
		String reason = problems.required("reason", form.reason(), "form.source.reason");
		if (!problems.any()) {
			try {
				this.ratings.rate(id, reliability, reason, version(form.version()), me);
				Told.done(flash, "done.source.rated", this.sources.get(id, me).name());
				return "redirect:/sources/" + id + "#rating";
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		if (reliability != null) {
			this.page.preview(id, reliability, me, model);
		}
		model.addAttribute("ratingForm", form);
		return again(id, "ratingProblems", problems, me, model, response);
	}

	/** The page with what would change, the form kept; nothing is saved. */
	@PostMapping("/sources/{id}/ratings/preview")
	String preview(@PathVariable UUID id, RatingForm form, @SignedIn Person me, Model model,
			HttpServletResponse response) {
		Problems problems = new Problems();
		Reliability reliability = problems.choice(Reliability.class, "reliability", form.reliability());
		model.addAttribute("ratingForm", form);
		if (reliability == null) {
			return again(id, "ratingProblems", problems, me, model, response);
		}
		this.page.preview(id, reliability, me, model);
		return this.page.show(id, 0, me, model);
	}

	@PostMapping("/sources/{id}/ties")
	String tie(@PathVariable UUID id, TieForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Problems problems = new Problems();
		TieKind kind = problems.choice(TieKind.class, "kind", form.kind());
		String name = problems.required("other", form.other(), "form.source.other");
		String reason = problems.required("tieReason", form.tieReason(), "form.source.tieReason");
		Source other = this.sources.known(name, me).orElse(null);
		if (other == null && !name.isEmpty()) {
			problems.add("other", "form.source.unknown");
		}
		if (!problems.any()) {
			try {
				Tie tie = this.ties.enter(id, kind, other.id(), reason, me);
				Told.done(flash, "done.tie", tie.source().name(), tie.other().name());
				return "redirect:/sources/" + id + "#ties";
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		model.addAttribute("tieForm", form);
		return again(id, "tieProblems", problems, me, model, response);
	}

	@PostMapping("/sources/{id}/ties/{tie}/end")
	String endTie(@PathVariable UUID id, @PathVariable UUID tie, @SignedIn Person me, RedirectAttributes flash) {
		try {
			Tie ended = this.ties.end(id, tie, me);
			Told.done(flash, "done.tie.ended", ended.source().name(), ended.other().name());
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() != Refusal.Cause.CONFLICT) {
				throw refusal;
			}
			Told.refused(flash, refusal);
		}
		return "redirect:/sources/" + id + "#ties";
	}

	private String again(UUID id, String name, Problems problems, Person me, Model model,
			HttpServletResponse response) {
		model.addAttribute(name, problems);
		response.setStatus(problems.status().value());
		return this.page.show(id, 0, me, model);
	}

	/** A form without a version was not filled in on any. */
	private static int version(@Nullable Integer version) {
		return (version != null) ? version : -1;
	}

}
