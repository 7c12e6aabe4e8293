package org.twosource.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Candidate;
import org.twosource.claim.Candidates;
import org.twosource.claim.Harm;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.CitationDefect;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/**
 * Puts together the page of a document in triage, and the parts of it that change. Known
 * claims are looked up only for the candidate that is open, so that no decision costs
 * more in a long document than in a short one.
 */
@Component
class TriagePage {

	private final Documents documents;

	private final Candidates candidates;

	TriagePage(Documents documents, Candidates candidates) {
		this.documents = documents;
		this.candidates = candidates;
	}

	/**
	 * The whole page.
	 * @param opened the candidate to open; when null or unknown, the first undecided one
	 */
	String show(Document document, @Nullable UUID opened, Person me, Model model) {
		List<Candidate> found = this.candidates.list(document.id());
		Candidate open = found.stream()
			.filter((candidate) -> candidate.id().equals(opened))
			.findFirst()
			.or(() -> found.stream().filter(Candidate::undecided).findFirst())
			.orElse(null);
		List<Card> cards = new ArrayList<>(found.stream().map(Card::line).toList());
		if (open != null) {
			cards.set(found.indexOf(open), open(document.id(), open.id(), null));
			model.addAttribute("current", open.id());
		}
		model.addAttribute("cards", cards);
		addWords(document.id(), me, model);
		addText(document, found, model);
		if (!model.containsAttribute("addForm")) {
			model.addAttribute("addForm", TriageController.AddForm.blank());
		}
		return "triage";
	}

	/** The document's text with its marks. */
	String text(UUID documentId, Model model) {
		addText(this.documents.get(documentId), this.candidates.list(documentId), model);
		return "passages :: selectable";
	}

	/** One candidate, opened. */
	String card(UUID documentId, UUID candidateId, Person me, Model model) {
		model.addAttribute("cards", List.of(open(documentId, candidateId, null)));
		addWords(documentId, me, model);
		return "card :: cards";
	}

	/**
	 * What somebody who saw the triage as it was after a change has not seen yet: the
	 * candidates that changed since, and how far it has come.
	 * @param opened a candidate to show opened, or null
	 */
	String news(UUID documentId, long seen, @Nullable Card opened, Person me, Model model) {
		List<Card> cards = new ArrayList<>();
		for (Candidate changed : this.candidates.changedAfter(documentId, seen)) {
			if (opened == null || !opened.candidate().id().equals(changed.id())) {
				cards.add(Card.line(changed));
			}
		}
		if (opened != null) {
			cards.add(opened);
		}
		model.addAttribute("cards", cards);
		addWords(documentId, me, model);
		return "card :: news";
	}

	/** A card with its form and actions, when it is still to be decided. */
	Card open(UUID documentId, UUID candidateId, @Nullable Problems problems) {
		return open(this.candidates.get(documentId, candidateId), problems);
	}

	/**
	 * The card of the candidate to decide on after another, or null when none is left.
	 */
	@Nullable Card next(UUID documentId, UUID candidateId) {
		return this.candidates.nextUndecided(documentId, candidateId).map((next) -> open(next, null)).orElse(null);
	}

	private Card open(Candidate candidate, @Nullable Problems problems) {
		List<Candidate.Match> beside = candidate.undecided() ? this.candidates.madeBeside(candidate) : List.of();
		return new Card(candidate, true, beside, this.candidates.together(candidate), problems);
	}

	private void addWords(UUID documentId, Person me, Model model) {
		model.addAttribute("documentId", documentId);
		model.addAttribute("mayTriage", me.isAny(Role.FACT_CHECKER, Role.EDITOR));
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("hedges", Hedge.values());
		model.addAttribute("harms", Harm.values());
		model.addAttribute("standing", this.candidates.standing(documentId));
	}

	private void addText(Document document, List<Candidate> found, Model model) {
		List<CitationDefect> defects = this.documents.citationDefects(document.id());
		List<Mark> marks = new ArrayList<>(found.stream().flatMap(Mark::of).toList());
		defects.forEach((defect) -> marks.add(Mark.of(defect)));
		model.addAttribute("defects", defects);
		model.addAttribute("length", document.text().length());
		model.addAttribute("passages", Passage.of(document.text(), marks));
	}

}
