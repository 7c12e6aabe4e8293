package org.twosource.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.Person;
import org.twosource.annotation.PublishedDocuments;
import org.twosource.claim.Claims;
import org.twosource.document.Document;
import org.twosource.document.DocumentDesks;
import org.twosource.document.Documents;
import org.twosource.extraction.CitationDefect;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.verification.Incidents;

/** Puts together the page of a document: waiting, in triage, or as a report. */
@Component
class DocumentPage {

	private final Documents documents;

	private final TriagePage triage;

	private final Claims claims;

	private final Incidents incidents;

	private final PublishedDocuments published;

	private final FlagFields flagFields;

	private final DocumentDesks desks;

	DocumentPage(Documents documents, TriagePage triage, Claims claims, Incidents incidents,
			PublishedDocuments published, FlagFields flagFields, DocumentDesks desks) {
		this.documents = documents;
		this.triage = triage;
		this.claims = claims;
		this.incidents = incidents;
		this.published = published;
		this.flagFields = flagFields;
		this.desks = desks;
	}

	/**
	 * The page of a document.
	 * @param opened the candidate to open in triage, or null for the first undecided one
	 * @throws org.twosource.Refusal when there is none
	 */
	String show(UUID id, @Nullable UUID opened, Person me, Model model) {
		Document document = this.documents.get(id);
		model.addAttribute("document", document);
		this.flagFields.ofDocument(model, id, me);
		DocumentDesks.Choice desk = this.desks.choice(id, me);
		model.addAttribute("ownDesk", desk.desk());
		model.addAttribute("deskChoices", desk.others());
		return switch (document.status()) {
			case EXTRACTING -> {
				model.addAttribute("failed", failed(id));
				yield "document-extracting";
			}
			case TRIAGE -> this.triage.show(document, opened, me, model);
			case TRIAGED -> report(document, me, model);
		};
	}

	/** Whether proposing candidates was given up after it failed again and again. */
	boolean failed(UUID documentId) {
		return this.incidents.open().stream().anyMatch((incident) -> incident.subject().equals(documentId));
	}

	private String report(Document document, Person me, Model model) {
		List<Claims.Mentioned> mentioned = this.claims.ofDocument(document.id());
		List<Mark> marks = new ArrayList<>();
		for (Claims.Mentioned one : mentioned) {
			marks.add(Mark.of(one.claim(), one.mention().start(), one.mention().end()));
		}
		List<CitationDefect> defects = this.documents.citationDefects(document.id());
		defects.forEach((defect) -> marks.add(Mark.of(defect)));
		model.addAttribute("defects", defects);
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("hedges", Hedge.values());
		model.addAttribute("claims",
				mentioned.stream()
					.collect(Collectors.groupingBy(Claims.Mentioned::claim, LinkedHashMap::new,
							Collectors.mapping(Claims.Mentioned::mention, Collectors.toList()))));
		model.addAttribute("publications", this.published.history(document.id()));
		model.addAttribute("mayPublish", PublishedDocuments.mayPublish(me));
		model.addAttribute("passages", Passage.of(document.text(), marks));
		return "report";
	}

}
