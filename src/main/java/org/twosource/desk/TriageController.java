package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Harm;
import org.twosource.claim.ShortNumber;
import org.twosource.claim.Triage;
import org.twosource.claim.TriageDecisions;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/**
 * Deciding on the candidates of a document. A page that says which change it has seen
 * last is answered with what it has not seen yet, and the candidate to decide on next;
 * one that does not is led back to the whole.
 */
@Controller
class TriageController {

	private final Triage triage;

	private final Claims claims;

	private final Documents documents;

	private final DocumentPage page;

	private final TriagePage parts;

	private final MessageSource messages;

	TriageController(Triage triage, Claims claims, Documents documents, DocumentPage page, TriagePage parts,
			MessageSource messages) {
		this.triage = triage;
		this.claims = claims;
		this.documents = documents;
		this.page = page;
		this.parts = parts;
		this.messages = messages;
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

	@GetMapping("/documents/{id}/candidates/{candidate}")
	String open(@PathVariable UUID id, @PathVariable UUID candidate, @SignedIn Person me, Model model) {
		return this.parts.card(id, candidate, me, model);
	}

	@GetMapping("/documents/{id}/text")
	String text(@PathVariable UUID id, Model model) {
		return this.parts.text(id, model);
	}

	/** What has changed since a page looked last. */
	@GetMapping("/documents/{id}/triage")
	String news(@PathVariable UUID id, @RequestParam(defaultValue = "0") long after, @SignedIn Person me, Model model) {
		model.addAttribute("finished", this.documents.get(id).status() == Document.Status.TRIAGED);
		return this.parts.news(id, after, null, me, model);
	}

	@PostMapping("/documents/{id}/candidates/{candidate}/accept")
	String accept(@PathVariable UUID id, @PathVariable UUID candidate,
			@RequestParam(required = false) @Nullable String statement,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(required = false) @Nullable Hedge hedge,
			@RequestParam(required = false) @Nullable Harm harm, @RequestParam(required = false) @Nullable Long after,
			@SignedIn Person me, Model model, RedirectAttributes flash, HttpServletResponse response) {
		var accepted = new TriageDecisions.Accept(candidate, statement, kind, hedge, harm, null, null, null, null,
				null);
		Problems problems = attempt(() -> this.triage.decide(id, only(List.of(accepted), List.of()), me));
		return decided(id, candidate, problems, after, me, model, flash, response);
	}

	@PostMapping("/documents/{id}/candidates/{candidate}/link")
	String link(@PathVariable UUID id, @PathVariable UUID candidate, @RequestParam(defaultValue = "") String claim,
			@RequestParam(required = false) @Nullable Long after, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Problems problems = attempt(() -> {
			Claim known = this.claims.numbered(ShortNumber.of(claim));
			var accepted = new TriageDecisions.Accept(candidate, null, null, null, null, known.id(), null, null, null,
					null);
			this.triage.decide(id, only(List.of(accepted), List.of()), me);
		});
		return decided(id, candidate, problems, after, me, model, flash, response);
	}

	@PostMapping("/documents/{id}/candidates/{candidate}/reject")
	String reject(@PathVariable UUID id, @PathVariable UUID candidate, @RequestParam(defaultValue = "") String reason,
			@RequestParam(required = false) @Nullable Long after, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		var rejected = new TriageDecisions.Reject(candidate, reason);
		Problems problems = attempt(() -> this.triage.decide(id, only(List.of(), List.of(rejected)), me));
		return decided(id, candidate, problems, after, me, model, flash, response);
	}

	@PostMapping("/documents/{id}/candidates/{candidate}/undo")
	String undo(@PathVariable UUID id, @PathVariable UUID candidate,
			@RequestParam(required = false) @Nullable Long after, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Problems problems = attempt(() -> this.triage.undo(id, candidate, me));
		if (after == null) {
			return back(id, candidate, problems, flash);
		}
		return news(id, after, this.parts.open(id, candidate, problems), problems, me, model, response);
	}

	@PostMapping("/documents/{id}/claims")
	String add(@PathVariable UUID id, @ModelAttribute("addForm") AddForm form,
			@RequestParam(required = false) @Nullable Long after, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Problems problems = new Problems();
		TriageDecisions.Add added = form.read(this.documents.get(id).text(), problems);
		if (!problems.any()) {
			try {
				List<Claim> made = this.triage.decide(id,
						new TriageDecisions(List.of(), List.of(), List.of(), List.of(added), false), me);
				model.addAttribute("said", said("triage.added", made.get(0).shortNumber()));
				model.addAttribute("addForm", AddForm.blank());
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		model.addAttribute("addProblems", problems);
		if (after != null) {
			model.addAttribute("adding", true);
			return news(id, after, null, problems, me, model, response);
		}
		if (problems.any() && this.documents.get(id).status() == Document.Status.TRIAGE) {
			response.setStatus(problems.status().value());
			return this.page.show(id, null, me, model);
		}
		flash.addFlashAttribute("warning", problems.any() ? problems.getSummary() : null);
		flash.addFlashAttribute("message", model.getAttribute("said"));
		return "redirect:/documents/" + id;
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

	private static Problems attempt(Runnable decision) {
		Problems problems = new Problems();
		try {
			decision.run();
		}
		catch (Refusal refusal) {
			problems.add(refusal);
		}
		return problems;
	}

	private String decided(UUID id, UUID candidateId, Problems problems, @Nullable Long after, Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Card opened = problems.any() ? this.parts.open(id, candidateId, problems) : this.parts.next(id, candidateId);
		if (after == null) {
			return back(id, (opened != null) ? opened.candidate().id() : candidateId, problems, flash);
		}
		return news(id, after, opened, problems, me, model, response);
	}

	private String news(UUID id, long after, @Nullable Card opened, Problems problems, Person me, Model model,
			HttpServletResponse response) {
		if (problems.any()) {
			response.setStatus(problems.status().value());
		}
		return this.parts.news(id, after, opened, me, model);
	}

	private static String back(UUID id, UUID candidateId, Problems problems, RedirectAttributes flash) {
		if (problems.any()) {
			flash.addFlashAttribute("warning", problems.getSummary());
		}
		return "redirect:/documents/%s?candidate=%s#candidate-%s".formatted(id, candidateId, candidateId);
	}

	private @Nullable String said(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	private static TriageDecisions only(List<TriageDecisions.Accept> accept, List<TriageDecisions.Reject> reject) {
		return new TriageDecisions(accept, reject, List.of(), List.of(), false);
	}

}
