package org.twosource.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Candidate;
import org.twosource.claim.Candidates;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Harm;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.CitationDefect;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.verification.Incidents;

/** Puts together the page of a document: waiting, in triage, or as a report. */
@Component
class DocumentPage {

	private final Documents documents;

	private final Candidates candidates;

	private final Claims claims;

	private final Incidents incidents;

	DocumentPage(Documents documents, Candidates candidates, Claims claims, Incidents incidents) {
		this.documents = documents;
		this.candidates = candidates;
		this.claims = claims;
		this.incidents = incidents;
	}

	/**
	 * The page of a document.
	 * @throws org.twosource.Refusal when there is none
	 */
	String show(UUID id, Person me, Model model) {
		Document document = this.documents.get(id);
		model.addAttribute("document", document);
		return switch (document.status()) {
			case EXTRACTING -> {
				model.addAttribute("failed", failed(id));
				yield "document-extracting";
			}
			case TRIAGE -> triage(document, me, model);
			case TRIAGED -> report(document, model);
		};
	}

	/** Whether proposing candidates was given up after it failed again and again. */
	boolean failed(UUID documentId) {
		return this.incidents.open().stream().anyMatch((incident) -> incident.subject().equals(documentId));
	}

	/** Adds what the cards of a document's candidates need, and gives the candidates. */
	List<Candidate> addCandidates(UUID documentId, Person me, Model model) {
		List<Candidate> found = this.candidates.of(documentId);
		model.addAttribute("documentId", documentId);
		model.addAttribute("mayTriage", me.isAny(Role.FACT_CHECKER, Role.EDITOR));
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("hedges", Hedge.values());
		model.addAttribute("harms", Harm.values());
		model.addAttribute("candidates", found);
		model.addAttribute("claimed", found.stream().filter((candidate) -> candidate.claimId() != null).toList());
		model.addAttribute("undecided",
				found.stream().filter((candidate) -> candidate.status() == Candidate.Status.PROPOSED).count());
		return found;
	}

	private String triage(Document document, Person me, Model model) {
		List<Mark> marks = new ArrayList<>();
		for (Candidate candidate : addCandidates(document.id(), me, model)) {
			marks.add(new Mark(candidate.start(), candidate.end(), styles(candidate.kind(), candidate.hedge()),
					"candidate-" + candidate.id(), null, "proposed claim"));
		}
		addDefects(document.id(), marks, model);
		model.addAttribute("passages", Passage.of(document.text(), marks));
		if (!model.containsAttribute("addForm")) {
			model.addAttribute("addForm", TriageController.AddForm.blank());
		}
		return "triage";
	}

	private String report(Document document, Model model) {
		List<Claims.Mentioned> mentioned = this.claims.ofDocument(document.id());
		List<Mark> marks = new ArrayList<>();
		for (Claims.Mentioned one : mentioned) {
			Claim claim = one.claim();
			marks.add(new Mark(one.mention().start(), one.mention().end(), styles(claim.kind(), claim.hedge()), null,
					"/claims/" + claim.id(), claim.shortNumber()));
		}
		addDefects(document.id(), marks, model);
		model.addAttribute("mentioned", mentioned);
		model.addAttribute("passages", Passage.of(document.text(), marks));
		return "report";
	}

	private void addDefects(UUID documentId, List<Mark> marks, Model model) {
		List<CitationDefect> defects = this.documents.citationDefects(documentId);
		model.addAttribute("defects", defects);
		for (CitationDefect defect : defects) {
			marks.add(new Mark(defect.start(), defect.end(), "defect", null, null, defect.problem()));
		}
	}

	private static String styles(Kind kind, Hedge hedge) {
		return "kind-" + kind.name().toLowerCase(Locale.ROOT) + " hedge-" + hedge.name().toLowerCase(Locale.ROOT);
	}

}
