package org.twosource.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.audit.Audit;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.ProposedClaim;
import org.twosource.languagemodel.Flaw;
import org.twosource.languagemodel.Reading;

/**
 * The candidates that a language model adds to those of a document in triage. It never
 * changes or replaces one that is there.
 */
@Component
public class ModelCandidates {

	private static final int MOST = 40;

	private final Documents documents;

	private final Candidates candidates;

	private final Audit audit;

	ModelCandidates(Documents documents, Candidates candidates, Audit audit) {
		this.documents = documents;
		this.candidates = candidates;
		this.audit = audit;
	}

	/**
	 * Puts on record that a document's text is sent to a model.
	 * @return the text
	 * @throws Refusal when there is no such document
	 */
	@Transactional
	public String textFor(UUID documentId, String model) {
		String text = this.documents.get(documentId).text();
		this.audit.record(Audit.PROCESS, "language model asked", documentId, Map.of("model", model));
		return text;
	}

	/**
	 * Adds what a model proposes, except what most of the words of a known candidate say
	 * already. Adds nothing when the triage is over.
	 * @return whether the document is still in triage
	 */
	@Transactional
	public boolean add(UUID documentId, String model, Reading reading) {
		Document document = this.documents.hold(documentId);
		boolean inTriage = document.status() == Document.Status.TRIAGE;
		Map<Flaw, Integer> dropped = new EnumMap<>(Flaw.class);
		dropped.putAll(reading.dropped());
		List<ProposedClaim> fresh = inTriage ? fresh(documentId, reading.claims(), dropped) : List.of();
		fresh.forEach((claim) -> this.candidates.add(Candidate.of(document, claim, model)));
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("model", model);
		details.put("passages", reading.passages());
		details.put("passagesUnread", reading.unread());
		details.put("passagesUnreadable", reading.unreadable());
		details.put("proposed", reading.proposed());
		details.put("candidates", fresh.size());
		details.put("dropped", dropped);
		details.put("triageOver", !inTriage);
		this.audit.record(Audit.PROCESS, "language model answered", documentId, details);
		return inTriage;
	}

	/** Puts on record that a model was asked in vain. */
	@Transactional
	public void noAnswer(UUID documentId, String model, String why) {
		this.audit.record(Audit.PROCESS, "language model gave no answer", documentId,
				Map.of("model", model, "reason", why));
	}

	private List<ProposedClaim> fresh(UUID documentId, List<ProposedClaim> claims, Map<Flaw, Integer> dropped) {
		List<Candidate> known = this.candidates.list(documentId);
		List<ProposedClaim> fresh = new ArrayList<>();
		for (ProposedClaim claim : claims) {
			if (known.stream().anyMatch((candidate) -> coverMostly(candidate, claim))) {
				dropped.merge(Flaw.KNOWN_ALREADY, 1, Integer::sum);
			}
			else if (fresh.size() == MOST) {
				dropped.merge(Flaw.TOO_MANY, 1, Integer::sum);
			}
			else {
				fresh.add(claim);
			}
		}
		return fresh;
	}

	/** Whether more than half of what either covers is covered by both. */
	private static boolean coverMostly(Candidate candidate, ProposedClaim claim) {
		int shared = Math.min(candidate.end(), claim.end()) - Math.max(candidate.start(), claim.start());
		int all = Math.max(candidate.end(), claim.end()) - Math.min(candidate.start(), claim.start());
		return shared * 2 > all;
	}

}
