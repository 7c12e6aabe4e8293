package org.twosource.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Candidate;
import org.twosource.claim.Candidates;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Confidence;
import org.twosource.claim.Mention;
import org.twosource.claim.Stage;
import org.twosource.claim.Triage;
import org.twosource.claim.TriageDecisions;
import org.twosource.claim.Verdict;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;

/**
 * A document's candidates, the decisions on them, and what became of the claims it makes.
 */
@RestController
@RequestMapping("/api/documents/{id}")
class TriageApi {

	private final Documents documents;

	private final Candidates candidates;

	private final Triage triage;

	private final Claims claims;

	TriageApi(Documents documents, Candidates candidates, Triage triage, Claims claims) {
		this.documents = documents;
		this.candidates = candidates;
		this.triage = triage;
		this.claims = claims;
	}

	/**
	 * A candidate as programs see it; the model is named only where one proposed it.
	 */
	record CandidateView(UUID id, int start, int end, String exact, String statement, Kind kind, Hedge hedge,
			Attribution attribution, @Nullable Figure figure, List<String> signals, Candidate.Proposer proposedBy,
			@Nullable String model, Candidate.Status status, @Nullable UUID claimId, @Nullable String reason,
			@Nullable String decidedBy, List<Candidate.Match> matches, ProposedClaim.@Nullable Days when,
			List<ProposedClaim.Place> again, @Nullable Integer together) {

		static CandidateView of(Candidate candidate) {
			return new CandidateView(candidate.id(), candidate.start(), candidate.end(), candidate.exact(),
					candidate.statement(), candidate.kind(), candidate.hedge(), candidate.attribution(),
					candidate.figure(), candidate.signals(), candidate.proposedBy(), candidate.model(),
					candidate.status(), candidate.claimId(), candidate.reason(), candidate.decidedBy(),
					candidate.matches(), candidate.when(), candidate.again(), candidate.together());
		}

	}

	/** What somebody decides; a list that is left out is empty. */
	record TriageForm(@Nullable List<TriageDecisions.Accept> accept, @Nullable List<TriageDecisions.Reject> reject,
			@Nullable List<TriageDecisions.Merge> merge, @Nullable List<TriageDecisions.Add> add,
			@Nullable Boolean finish) {

		TriageDecisions decisions() {
			return new TriageDecisions(given(this.accept), given(this.reject), given(this.merge), given(this.add),
					Boolean.TRUE.equals(this.finish));
		}

		private static <T> List<T> given(@Nullable List<T> list) {
			if (list != null && list.stream().anyMatch(Objects::isNull)) {
				throw Refusal.unacceptable("triage.emptyPlace");
			}
			return (list != null) ? list : List.of();
		}

	}

	/** The claims that came of it. */
	record Accepted(List<Numbered> claims) {

	}

	/** A claim by its id and short number. */
	record Numbered(UUID id, String number) {

	}

	/** A whole document with the state of every claim it makes. */
	record Report(UUID id, String title, String text, String sha256, Document.Status status, List<MentionView> mentions,
			List<DefectView> citationDefects) {

	}

	/** A place in a document and the claim made there. */
	record MentionView(int start, int end, String exact, ClaimState claim) {

		static MentionView of(Claims.Mentioned mentioned) {
			Mention mention = mentioned.mention();
			Claim claim = mentioned.claim();
			return new MentionView(mention.start(), mention.end(), mention.exact(), new ClaimState(claim.id(),
					claim.shortNumber(), claim.statement(), claim.stage(), claim.verdict(), claim.confidence()));
		}

	}

	/** Where a claim stands. */
	record ClaimState(UUID id, String number, String statement, Stage stage, @Nullable Verdict verdict,
			@Nullable Confidence confidence) {

	}

	@GetMapping("/candidates")
	List<CandidateView> candidates(@PathVariable UUID id) {
		this.documents.get(id);
		return this.candidates.of(id).stream().map(CandidateView::of).toList();
	}

	@PostMapping("/triage")
	Accepted triage(@PathVariable UUID id, @RequestBody TriageForm form, @SignedIn Person person) {
		List<Claim> accepted = this.triage.decide(id, form.decisions(), person);
		return new Accepted(accepted.stream().map((claim) -> new Numbered(claim.id(), claim.shortNumber())).toList());
	}

	@GetMapping("/report")
	Report report(@PathVariable UUID id) {
		Document document = this.documents.get(id);
		List<MentionView> mentions = this.claims.ofDocument(id).stream().map(MentionView::of).toList();
		return new Report(id, document.title(), document.text(), document.sha256(), document.status(), mentions,
				this.documents.citationDefects(id).stream().map(DefectView::of).toList());
	}

}
