package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Candidate;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Harm;
import org.twosource.claim.ShortNumber;
import org.twosource.claim.Triage;
import org.twosource.claim.TriageDecisions;
import org.twosource.document.Documents;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/**
 * Deciding on the candidates of a document. Each decision answers with the candidate's
 * card for htmx, and goes back to the whole page without it.
 */
@Controller
class TriageController {

	private final Triage triage;

	private final Claims claims;

	private final Documents documents;

	private final DocumentPage page;

	TriageController(Triage triage, Claims claims, Documents documents, DocumentPage page) {
		this.triage = triage;
		this.claims = claims;
		this.documents = documents;
		this.page = page;
	}

	/**
	 * A claim the extractor did not see, as filled in; every field may be null or blank.
	 */
	record AddForm(@Nullable String start, @Nullable String end, @Nullable String exact, @Nullable String statement,
			@Nullable String kind, @Nullable String hedge, @Nullable String harm) {

		static AddForm blank() {
			return new AddForm(null, null, null, null, null, Hedge.ASSERTED.name(), Harm.MODERATE.name());
		}

		/**
		 * The claim filled in; without offsets it stands where its words first do in the
		 * text.
		 */
		TriageDecisions.Add read(String text, Problems problems) {
			Integer start = problems.count("start", this.start);
			Integer end = problems.count("end", this.end);
			String words = (this.exact != null) ? this.exact.replace("\r\n", "\n").strip() : "";
			if (start == null && end == null && !words.isEmpty()) {
				int at = text.indexOf(words);
				if (at < 0) {
					problems.add("exact", "form.claim.notInText");
				}
				start = at;
				end = at + words.length();
			}
			else if (start == null || end == null) {
				problems.add("exact", "form.claim.exact");
			}
			return new TriageDecisions.Add(start, end,
					problems.required("statement", this.statement, "form.claim.statement"),
					problems.choice(Kind.class, "kind", this.kind), problems.choice(Hedge.class, "hedge", this.hedge),
					problems.choice(Harm.class, "harm", this.harm), null, null, null, null);
		}

	}

	@PostMapping("/documents/{id}/candidates/{candidate}/accept")
	String accept(@PathVariable UUID id, @PathVariable UUID candidate,
			@RequestParam(required = false) @Nullable String statement,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(required = false) @Nullable Hedge hedge,
			@RequestParam(required = false) @Nullable Harm harm,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		var accepted = new TriageDecisions.Accept(candidate, statement, kind, hedge, harm, null, null, null, null,
				null);
		return decide(id, candidate, () -> this.triage.decide(id, only(List.of(accepted), List.of(), List.of()), me),
				htmx, me, model, flash, response);
	}

	@PostMapping("/documents/{id}/candidates/{candidate}/link")
	String link(@PathVariable UUID id, @PathVariable UUID candidate, @RequestParam(defaultValue = "") String claim,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		return decide(id, candidate, () -> {
			Claim known = this.claims.numbered(ShortNumber.of(claim));
			var accepted = new TriageDecisions.Accept(candidate, null, null, null, null, known.id(), null, null, null,
					null);
			this.triage.decide(id, only(List.of(accepted), List.of(), List.of()), me);
		}, htmx, me, model, flash, response);
	}

	@PostMapping("/documents/{id}/candidates/{candidate}/merge")
	String merge(@PathVariable UUID id, @PathVariable UUID candidate,
			@RequestParam(required = false) @Nullable UUID into,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		var merged = new TriageDecisions.Merge(candidate, into);
		return decide(id, candidate, () -> this.triage.decide(id, only(List.of(), List.of(), List.of(merged)), me),
				htmx, me, model, flash, response);
	}

	@PostMapping("/documents/{id}/candidates/{candidate}/reject")
	String reject(@PathVariable UUID id, @PathVariable UUID candidate, @RequestParam(defaultValue = "") String reason,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		var rejected = new TriageDecisions.Reject(candidate, reason);
		return decide(id, candidate, () -> this.triage.decide(id, only(List.of(), List.of(rejected), List.of()), me),
				htmx, me, model, flash, response);
	}

	@PostMapping("/documents/{id}/candidates/{candidate}/undo")
	String undo(@PathVariable UUID id, @PathVariable UUID candidate,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		return decide(id, candidate, () -> this.triage.undo(id, candidate, me), htmx, me, model, flash, response);
	}

	@PostMapping("/documents/{id}/claims")
	String add(@PathVariable UUID id, @ModelAttribute("addForm") AddForm form, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Problems problems = new Problems();
		TriageDecisions.Add added = form.read(this.documents.get(id).text(), problems);
		if (!problems.any()) {
			try {
				List<Claim> made = this.triage.decide(id,
						new TriageDecisions(List.of(), List.of(), List.of(), List.of(added), false), me);
				Told.done(flash, "done.added", made.get(0).shortNumber());
				return "redirect:/documents/" + id;
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		model.addAttribute("addProblems", problems);
		response.setStatus(problems.status().value());
		return this.page.show(id, me, model);
	}

	@PostMapping("/documents/{id}/triage")
	String finish(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		try {
			this.triage.decide(id, TriageDecisions.finished(), me);
			Told.done(flash, "done.triaged");
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return "redirect:/documents/" + id;
	}

	private String decide(UUID id, UUID candidateId, Runnable decision, boolean htmx, Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Problems problems = new Problems();
		try {
			decision.run();
		}
		catch (Refusal refusal) {
			problems.add(refusal);
			Told.refused(flash, refusal);
		}
		if (!htmx) {
			return "redirect:/documents/" + id + "#candidate-" + candidateId;
		}
		Candidate candidate = this.page.addCandidates(id, me, model)
			.stream()
			.filter((one) -> one.id().equals(candidateId))
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("triage.unknown"));
		model.addAttribute("candidate", candidate);
		model.addAttribute("problems", problems);
		if (problems.any()) {
			response.setStatus(problems.status().value());
		}
		return "card :: swapped";
	}

	private static TriageDecisions only(List<TriageDecisions.Accept> accept, List<TriageDecisions.Reject> reject,
			List<TriageDecisions.Merge> merge) {
		return new TriageDecisions(accept, reject, merge, List.of(), false);
	}

}
