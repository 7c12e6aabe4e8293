package org.twosource.desk;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.custody.Provenance;
import org.twosource.custody.Provenances;
import org.twosource.evidence.EmptySearches;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.NewEvidence;
import org.twosource.evidence.Uploads;

/** Adding evidence and searches to a claim. */
@Controller
class EvidenceController {

	private final Provenances provenances;

	private final Uploads uploads;

	private final EmptySearches searches;

	private final ClaimPage page;

	private final EvidenceFields fields;

	EvidenceController(Provenances provenances, Uploads uploads, EmptySearches searches, ClaimPage page,
			EvidenceFields fields) {
		this.provenances = provenances;
		this.uploads = uploads;
		this.searches = searches;
		this.page = page;
		this.fields = fields;
	}

	/** A search that found nothing, as filled in. */
	record SearchForm(@Nullable String place, @Nullable String query) {

	}

	@PostMapping("/claims/{id}/evidence")
	String add(@PathVariable UUID id, @ModelAttribute("evidenceForm") EvidenceForm form,
			@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable UUID upload,
			@RequestParam(required = false) @Nullable String obtainedFrom,
			@RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String browser,
			@RequestParam(required = false) @Nullable String back, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Problems problems = new Problems();
		NewEvidence.File handedInFile = handedIn(file, upload, me, problems);
		NewEvidence handedIn = form.read(handedInFile, problems);
		if (handedIn != null && !problems.any()) {
			try {
				Provenance how = Provenance.page(browser, obtainedFrom);
				EvidenceItem added = form.again() ? this.provenances.add(id, handedIn, how, me)
						: this.provenances.addUnlessRepeated(id, handedIn, how, me);
				Told.done(flash, "done.evidence", added.source().name());
				flash.addFlashAttribute("draftDone", "evidence-" + id);
				return "redirect:" + Back.to(back) + "#evidence-" + added.id();
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		model.addAttribute("obtainedFrom", obtainedFrom);
		this.fields.addRepeats(model, id, form.url(), handedInFile, me);
		return again(id, "evidenceProblems", problems, back, me, model, response);
	}

	@PostMapping("/claims/{id}/searches")
	String search(@PathVariable UUID id, @ModelAttribute("searchForm") SearchForm form,
			@RequestParam(required = false) @Nullable String back, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		Problems problems = new Problems();
		String place = problems.required("place", form.place(), "form.search.place");
		String query = problems.required("query", form.query(), "form.search.query");
		if (!problems.any()) {
			try {
				this.searches.record(id, place, query, me);
				Told.done(flash, "done.search");
				flash.addFlashAttribute("draftDone", "search-" + id);
				return "redirect:" + Back.to(back);
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		return again(id, "searchProblems", problems, back, me, model, response);
	}

	private String again(UUID id, String problemsName, Problems problems, @Nullable String back, Person me, Model model,
			HttpServletResponse response) {
		model.addAttribute(problemsName, problems);
		model.addAttribute("evidenceBack", Back.to(back));
		response.setStatus(problems.status().value());
		return this.page.show(id, me, model);
	}

	/** The file chosen now, or else the one that came with the form before. */
	private NewEvidence.@Nullable File handedIn(@Nullable MultipartFile file, @Nullable UUID upload, Person me,
			Problems problems) {
		try {
			if (file != null && !file.isEmpty()) {
				String name = file.getOriginalFilename();
				return this.uploads.take((name != null) ? name : "", file, me);
			}
			return (upload != null) ? this.uploads.of(upload, me) : null;
		}
		catch (Refusal refusal) {
			problems.add(refusal);
			return null;
		}
	}

}
