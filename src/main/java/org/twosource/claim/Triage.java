package org.twosource.claim;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/** Where people decide which candidates of a document become claims. */
@Component
public class Triage {

	private static final int LONGEST_REASON = 2000;

	private static final int LONGEST_NAME = 500;

	private static final Map<Candidate.Status, String> TAKEN_BACK = Map.of(Candidate.Status.ACCEPTED,
			"acceptance taken back", Candidate.Status.MERGED, "merging taken back", Candidate.Status.REJECTED,
			"rejection taken back");

	private final Documents documents;

	private final Candidates candidates;

	private final Acceptance acceptance;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Triage(Documents documents, Candidates candidates, Acceptance acceptance, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.documents = documents;
		this.candidates = candidates;
		this.acceptance = acceptance;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps what a person decided, all of it or, when one part is refused, none. Each new
	 * claim starts its verification; {@link ClaimAccepted} and {@link TriageFinished} are
	 * said.
	 * @return the claims that were made or found to be made again, in the order asked for
	 * @throws Refusal when the person may not, the document is not open for triage,
	 * nothing is decided, a candidate was decided on before, a prediction is accepted, or
	 * something is missing or not acceptable
	 */
	@Transactional
	public List<Claim> decide(UUID documentId, TriageDecisions decisions, Person by) {
		Document document = open(documentId, by);
		if (decisions.isEmpty()) {
			throw Refusal.unacceptable("triage.nothing");
		}
		Sheet sheet = new Sheet(this.candidates.list(documentId, decisions.candidateIds()));
		this.acceptance.hold(Stream.concat(decisions.accept().stream().map(TriageDecisions.Accept::claimId),
				decisions.merge().stream().map((merge) -> sheet.knownClaimOf(merge.into()))));
		List<Claim> accepted = new ArrayList<>();
		for (TriageDecisions.Accept accept : decisions.accept()) {
			accepted.add(accept(document, sheet, accept, by));
		}
		decisions.reject().forEach((reject) -> reject(document, sheet, reject, by));
		decisions.merge().forEach((merge) -> merge(document, sheet, merge, by));
		for (TriageDecisions.Add add : decisions.add()) {
			accepted.add(add(document, add, by));
		}
		if (decisions.finish()) {
			finish(documentId, by);
		}
		return accepted;
	}

	/**
	 * Takes a decision back while the triage goes on: the candidate is open again. A
	 * claim that an acceptance made is withdrawn, a mention is taken off its claim.
	 * @throws Refusal when the person may not, the document is not open for triage, the
	 * candidate is not decided, or somebody has done anything on the claim it became
	 */
	@Transactional
	public void undo(UUID documentId, UUID candidateId, Person by) {
		open(documentId, by);
		Candidate candidate = this.candidates.get(documentId, candidateId);
		switch (candidate.status()) {
			case PROPOSED ->
				throw Refusal.conflict("triage.undo.undecided", candidate.statement()).with("candidateId", candidateId);
			case ACCEPTED -> this.acceptance.takeBack(candidate, claimOf(candidate), by);
			case MERGED -> this.acceptance.unlink(candidate, claimOf(candidate), by);
			case REJECTED -> {
			}
		}
		this.candidates.reopen(candidateId);
		this.audit.record(by.username(), TAKEN_BACK.get(candidate.status()), documentId, before(candidate));
	}

	private static Map<String, Object> before(Candidate candidate) {
		Map<String, Object> before = new LinkedHashMap<>();
		before.put("candidateId", candidate.id());
		before.put("statement", candidate.statement());
		before.put("decidedBy", String.valueOf(candidate.decidedBy()));
		if (candidate.claimNumber() != null) {
			before.put("claim", candidate.claimNumber());
		}
		if (candidate.reason() != null) {
			before.put("reason", candidate.reason());
		}
		return before;
	}

	private static UUID claimOf(Candidate candidate) {
		return Objects.requireNonNull(candidate.claimId());
	}

	private Document open(UUID documentId, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("triage.mayDecide");
		}
		Document document = this.documents.hold(documentId);
		return switch (document.status()) {
			case TRIAGE -> document;
			case EXTRACTING -> throw Refusal.conflict("triage.extracting").with("status", document.status());
			case TRIAGED -> throw Refusal.conflict("triage.finished").with("status", document.status());
		};
	}

	private Claim accept(Document document, Sheet sheet, TriageDecisions.Accept accept, Person by) {
		Candidate candidate = sheet.decide(accept.candidateId());
		Acceptance.Place place = new Acceptance.Place(document, candidate.start(), candidate.end(),
				attribution(accept, candidate.attribution()), candidate.again());
		boolean known = accept.claimId() != null;
		Claim claim = known ? this.acceptance.link(accept.claimId(), place, by)
				: this.acceptance.accept(checkable(wording(accept, candidate), candidate), place, by);
		settle(candidate, known ? Candidate.Status.MERGED : Candidate.Status.ACCEPTED, claim.id(), by);
		sheet.makes(candidate.id(), claim.id());
		this.audit.record(by.username(), known ? "candidate merged" : "candidate accepted", document.id(),
				Map.of("candidateId", candidate.id(), "claim", claim.shortNumber(), "statement", claim.statement()));
		return claim;
	}

	private void reject(Document document, Sheet sheet, TriageDecisions.Reject reject, Person by) {
		String reason = Text.required(reject.reason(), "reason", LONGEST_REASON);
		Candidate candidate = sheet.decide(reject.candidateId());
		this.candidates.settle(candidate.id(), Candidate.Status.REJECTED, null, reason, by.username());
		this.audit.record(by.username(), "candidate rejected", document.id(),
				Map.of("candidateId", candidate.id(), "statement", candidate.statement(), "reason", reason));
	}

	private void merge(Document document, Sheet sheet, TriageDecisions.Merge merge, Person by) {
		Candidate candidate = sheet.decide(merge.candidateId());
		Acceptance.Place place = new Acceptance.Place(document, candidate.start(), candidate.end(),
				candidate.attribution(), candidate.again());
		Claim claim = this.acceptance.link(sheet.claimOf(merge.into()), place, by);
		settle(candidate, Candidate.Status.MERGED, claim.id(), by);
		sheet.makes(candidate.id(), claim.id());
		this.audit.record(by.username(), "candidate merged", document.id(),
				Map.of("candidateId", candidate.id(), "claim", claim.shortNumber(), "statement", claim.statement()));
	}

	private Claim add(Document document, TriageDecisions.Add add, Person by) {
		Acceptance.Place place = place(document, add);
		Acceptance.Wording wording = wording(add);
		Claim claim = this.acceptance.accept(wording, place, by);
		this.candidates.add(new Candidate(UUID.randomUUID(), document.id(), place.start(), place.end(),
				document.text().substring(place.start(), place.end()), wording.statement(), wording.kind(),
				wording.hedge(), place.attribution(), wording.figure(), List.of("added at triage"),
				Candidate.Proposer.PERSON, null, Candidate.Status.ACCEPTED, claim.id(), null, null, by.username(),
				this.clock.instant(), List.of(), null, List.of(), null));
		this.audit.record(by.username(), "candidate added", document.id(),
				Map.of("claim", claim.shortNumber(), "statement", claim.statement()));
		return claim;
	}

	private void finish(UUID documentId, Person by) {
		int left = this.candidates.rejectUndecided(documentId, "Left undecided when triage finished", by.username());
		this.documents.closeTriage(documentId);
		this.audit.record(by.username(), "triage finished", documentId, Map.of("leftUndecided", left));
		this.events.publishEvent(new TriageFinished(documentId, by.username()));
	}

	private void settle(Candidate candidate, Candidate.Status status, UUID claimId, Person by) {
		this.candidates.settle(candidate.id(), status, claimId, null, by.username());
	}

	private static Acceptance.Wording checkable(Acceptance.Wording wording, Candidate candidate) {
		if (wording.kind() == Kind.PREDICTION) {
			throw Acceptance.prediction(wording).with("candidateId", candidate.id());
		}
		return wording;
	}

	private static Acceptance.Wording wording(TriageDecisions.Accept accept, Candidate candidate) {
		String statement = (accept.statement() == null) ? candidate.statement()
				: Text.required(accept.statement(), "statement", Claims.LONGEST_STATEMENT);
		Figure figure = (accept.figure() != null) ? checked(accept.figure()) : candidate.figure();
		return new Acceptance.Wording(statement, Objects.requireNonNullElse(accept.kind(), candidate.kind()),
				Objects.requireNonNullElse(accept.hedge(), candidate.hedge()), accept.harm(), figure);
	}

	private static Acceptance.Wording wording(TriageDecisions.Add add) {
		String statement = Text.required(add.statement(), "statement", Claims.LONGEST_STATEMENT);
		if (add.kind() == null) {
			throw Refusal.unacceptable("triage.kind").with("field", "kind");
		}
		Figure figure = (add.figure() != null) ? checked(add.figure()) : null;
		return new Acceptance.Wording(statement, add.kind(), Objects.requireNonNullElse(add.hedge(), Hedge.ASSERTED),
				add.harm(), figure);
	}

	private static Acceptance.Place place(Document document, TriageDecisions.Add add) {
		String text = document.text();
		if (add.start() == null || add.end() == null || add.start() < 0 || add.end() > text.length()
				|| add.start() >= add.end()) {
			throw Refusal.unacceptable("triage.place", text.length()).with("field", "start");
		}
		if (Mentions.splitsPair(text, add.start()) || Mentions.splitsPair(text, add.end())) {
			throw Refusal.unacceptable("triage.insideCharacter").with("field", "start");
		}
		if (text.substring(add.start(), add.end()).isBlank()) {
			throw Refusal.unacceptable("triage.noWords").with("field", "start");
		}
		return new Acceptance.Place(document, add.start(), add.end(),
				attribution(add.speaker(), add.outlet(), add.date()), List.of());
	}

	private static Attribution attribution(TriageDecisions.Accept accept, Attribution proposed) {
		Attribution better = attribution(accept.speaker(), accept.outlet(), accept.date());
		return new Attribution((better.speaker() != null) ? better.speaker() : proposed.speaker(),
				(better.outlet() != null) ? better.outlet() : proposed.outlet(),
				(better.date() != null) ? better.date() : proposed.date());
	}

	private static Attribution attribution(@Nullable String speaker, @Nullable String outlet, @Nullable String date) {
		return new Attribution(Text.optional(speaker, "speaker", LONGEST_NAME),
				Text.optional(outlet, "outlet", LONGEST_NAME), Text.optional(date, "date", LONGEST_NAME));
	}

	private static Figure checked(Figure figure) {
		if (figure.low() == null && figure.best() == null && figure.high() == null) {
			throw Refusal.unacceptable("figure.value").with("field", "figure");
		}
		Text.required(figure.unit(), "unit", LONGEST_NAME);
		Text.optional(figure.scope(), "scope", LONGEST_NAME);
		return figure;
	}

}
