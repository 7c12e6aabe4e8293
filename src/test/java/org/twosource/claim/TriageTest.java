package org.twosource.claim;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@NewsroomTest
class TriageTest {

	private static final String TEXT = "Guards left the gate early. Nine stalls burned down. 𝒜 fire broke out. "
			+ "More fires will follow. Prices doubled within a day.";

	@Autowired
	private Casebook casebook;

	@Autowired
	private Documents documents;

	@Autowired
	private Candidates candidates;

	@Autowired
	private Claims claims;

	@Autowired
	private Mentions mentions;

	@Autowired
	private Audit audit;

	@Autowired
	private Clock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private People people;

	private final List<Object> said = new CopyOnWriteArrayList<>();

	private Triage triage;

	private Person checker;

	private UUID document;

	@BeforeEach
	void openADocument() {
		Acceptance acceptance = new Acceptance(this.claims, this.mentions, this.audit, this.said::add, this.clock);
		this.triage = new Triage(this.documents, this.candidates, acceptance, this.audit, this.said::add, this.clock);
		this.checker = this.people.find("checker").orElseThrow();
		this.document = this.casebook.open(TEXT);
	}

	@Test
	void anAcceptedCandidateBecomesAClaimWithItsMention() {
		Figure figure = new Figure(BigDecimal.valueOf(9), null, null, "stalls", null, null, false);
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.STATISTIC,
				Hedge.REPORTED, figure);
		Claim claim = decide(accept(candidate)).get(0);
		assertThat(claim.stage()).isEqualTo(Stage.COLLECTION);
		assertThat(claim.kind()).isEqualTo(Kind.STATISTIC);
		assertThat(claim.hedge()).isEqualTo(Hedge.REPORTED);
		assertThat(claim.figure()).isEqualTo(figure);
		assertThat(claim.shortNumber()).isEqualTo("C-" + claim.number());
		Mention mention = this.claims.mentions(claim.id()).get(0);
		assertThat(TEXT.substring(mention.start(), mention.end())).isEqualTo(mention.exact());
		assertThat(TEXT).contains(mention.prefix() + mention.exact() + mention.suffix());
		assertThat(mention.outlet()).isEqualTo("Evening Post");
		assertThat(this.said).containsExactly(new ClaimAccepted(claim.id(), "checker"));
		assertThat(find(candidate).status()).isEqualTo(Candidate.Status.ACCEPTED);
		assertThat(find(candidate).claimId()).isEqualTo(claim.id());
		assertThat(acts(claim.id())).containsExactly("claim accepted");
		assertThat(acts(this.document)).contains("candidate accepted");
	}

	@Test
	void aMentionsContextIsAtMost32UnitsAndSplitsNoCharacter() {
		String words = "Exactly here.";
		UUID surrounded = this.casebook.open("x" + "👩".repeat(20) + "." + words + "." + "👩".repeat(20));
		UUID candidate = this.casebook.candidate(surrounded, words, Kind.EVENT, Hedge.ASSERTED);
		Mention mention = this.claims.mentions(decide(surrounded, accept(candidate), this.checker).get(0).id()).get(0);
		assertThat(mention.prefix()).isEqualTo("👩".repeat(15) + ".");
		assertThat(mention.suffix()).isEqualTo("." + "👩".repeat(15));
	}

	@Test
	void whatIsAcceptedCanBeReworded() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		Figure figure = new Figure(BigDecimal.valueOf(9), BigDecimal.valueOf(9), BigDecimal.TEN, "stalls", "all", null,
				false);
		Claim claim = decide(accepting(new TriageDecisions.Accept(candidate, "  Nine market stalls burned down ",
				Kind.STATISTIC, Hedge.REPORTED, Harm.LOW, null, figure, "the fire chief", null, null)))
			.get(0);
		assertThat(claim.statement()).isEqualTo("Nine market stalls burned down");
		assertThat(claim.kind()).isEqualTo(Kind.STATISTIC);
		assertThat(claim.harm()).isEqualTo(Harm.LOW);
		assertThat(claim.figure()).isEqualTo(figure);
		Mention mention = this.claims.mentions(claim.id()).get(0);
		assertThat(mention.speaker()).isEqualTo("the fire chief");
		assertThat(mention.outlet()).isEqualTo("Evening Post");
	}

	@ParameterizedTest
	@CsvSource({ "CONDUCT, RUMOUR, HIGH", "CONDUCT, ALLEGED, HIGH", "CONDUCT, ASSERTED, MODERATE",
			"CASUALTY, RUMOUR, MODERATE" })
	void anAccusationWithoutProofIsOfHighHarm(Kind kind, Hedge hedge, Harm harm) {
		UUID candidate = this.casebook.candidate(this.document, "Guards left the gate early.", kind, hedge);
		assertThat(decide(accept(candidate)).get(0).harm()).isEqualTo(harm);
	}

	@Test
	void aPredictionIsRefusedAndNothingOfTheRequestIsKept() {
		UUID prediction = this.casebook.candidate(this.document, "More fires will follow.", Kind.PREDICTION,
				Hedge.ASSERTED);
		UUID event = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		Refusal refusal = refused(Refusal.Cause.UNACCEPTABLE,
				() -> decide(new TriageDecisions(
						List.of(TriageDecisions.Accept.of(event), TriageDecisions.Accept.of(prediction)), List.of(),
						List.of(), List.of(), false)));
		assertThat(refusal).hasMessageContaining("prediction cannot be checked");
		assertThat(refusal.details()).containsEntry("candidateId", prediction);
		assertThat(find(event).status()).isEqualTo(Candidate.Status.PROPOSED);
		assertThat(this.claims.ofDocument(this.document)).isEmpty();
	}

	@Test
	void aCandidateIsLinkedToAKnownClaim() {
		Claim known = this.casebook.claim("Nine stalls burned", Kind.EVENT);
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		List<Claim> accepted = decide(accepting(linking(candidate, known.id())));
		assertThat(accepted).extracting(Claim::id).containsExactly(known.id());
		assertThat(find(candidate).status()).isEqualTo(Candidate.Status.MERGED);
		assertThat(this.claims.mentions(known.id())).hasSize(1);
		assertThat(accepted.get(0).version()).isGreaterThan(known.version());
		assertThat(this.said).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "SPIKED", "WITHDRAWN" })
	void aCandidateIsNotLinkedToAClaimThatIsNoLongerPursued(Stage stage) {
		Claim known = this.casebook.claim("Nine stalls burned", Kind.EVENT);
		this.claims.enter(known.id(), stage, null);
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		refused(Refusal.Cause.CONFLICT, () -> decide(accepting(linking(candidate, known.id()))));
		assertThat(this.claims.mentions(known.id())).isEmpty();
	}

	@Test
	void aCandidateIsNotLinkedToAClaimThatDoesNotExist() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		refused(Refusal.Cause.UNKNOWN, () -> decide(accepting(linking(candidate, UUID.randomUUID()))));
	}

	@Test
	void candidatesAreMergedIntoOneAcceptedInTheSameRequest() {
		UUID first = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		UUID second = this.casebook.candidate(this.document, "fire broke out.", Kind.EVENT, Hedge.ASSERTED);
		Claim claim = decide(new TriageDecisions(List.of(TriageDecisions.Accept.of(first)), List.of(),
				List.of(new TriageDecisions.Merge(second, first)), List.of(), false))
			.get(0);
		assertThat(this.claims.mentions(claim.id())).hasSize(2);
		assertThat(find(second).status()).isEqualTo(Candidate.Status.MERGED);
		UUID third = this.casebook.candidate(this.document, "Prices doubled within a day.", Kind.EVENT, Hedge.ASSERTED);
		decide(merging(third, second));
		assertThat(find(third).claimId()).isEqualTo(claim.id());
	}

	@Test
	void aCandidateIsNotMergedIntoOneThatMakesNoClaim() {
		UUID first = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		UUID second = this.casebook.candidate(this.document, "fire broke out.", Kind.EVENT, Hedge.ASSERTED);
		refused(Refusal.Cause.UNACCEPTABLE, () -> decide(merging(second, first)));
		refused(Refusal.Cause.UNACCEPTABLE, () -> decide(merging(second, UUID.randomUUID())));
		refused(Refusal.Cause.UNACCEPTABLE, () -> decide(merging(second, second)));
	}

	@Test
	void aRejectionHasAReason() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		refused(Refusal.Cause.UNACCEPTABLE, () -> decide(rejecting(candidate, " ")));
		refused(Refusal.Cause.UNACCEPTABLE, () -> decide(rejecting(candidate, null)));
		decide(rejecting(candidate, "Not about the event"));
		assertThat(find(candidate).status()).isEqualTo(Candidate.Status.REJECTED);
		assertThat(find(candidate).reason()).isEqualTo("Not about the event");
	}

	@Test
	void aRejectionIsTakenBackOnce() {
		UUID rejected = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		decide(rejecting(rejected, "A slip of the hand"));
		undo(rejected);
		assertThat(find(rejected).status()).isEqualTo(Candidate.Status.PROPOSED);
		refused(Refusal.Cause.CONFLICT, () -> undo(rejected));
		refused(Refusal.Cause.UNKNOWN, () -> undo(UUID.randomUUID()));
		assertThat(acts(this.document)).contains("rejection taken back");
	}

	@Test
	void anAcceptanceIsTakenBackWithItsMention() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		Claim claim = decide(accept(candidate)).get(0);
		undo(candidate);
		assertThat(find(candidate).status()).isEqualTo(Candidate.Status.PROPOSED);
		assertThat(find(candidate).claimId()).isNull();
		assertThat(this.claims.mentions(claim.id())).isEmpty();
		assertThat(this.said).containsExactly(new ClaimAccepted(claim.id(), "checker"),
				new AcceptanceTakenBack(claim.id(), "checker"));
		assertThat(acts(claim.id())).containsExactly("claim accepted", "mention taken off");
		assertThat(acts(this.document)).contains("acceptance taken back");
	}

	@Test
	void anAcceptanceIsNotTakenBackOnceSomebodyHasWorkedOnTheClaim() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		Claim claim = decide(accept(candidate)).get(0);
		this.audit.record(Audit.PROCESS, "stage entered", claim.id(), Map.of());
		this.audit.record("checker2", "task taken", claim.id(), Map.of());
		assertThat(refused(Refusal.Cause.CONFLICT, () -> undo(candidate))).hasMessageContaining("checker2")
			.hasMessageContaining(claim.shortNumber());
		assertThat(find(candidate).status()).isEqualTo(Candidate.Status.ACCEPTED);
		assertThat(this.claims.mentions(claim.id())).hasSize(1);
	}

	@Test
	void anAcceptanceIsTakenBackOnlyWhenNoOtherMentionIsLeft() {
		UUID first = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		UUID second = this.casebook.candidate(this.document, "fire broke out.", Kind.EVENT, Hedge.ASSERTED);
		Claim claim = decide(accept(first)).get(0);
		decide(merging(second, first));
		refused(Refusal.Cause.CONFLICT, () -> undo(first));
		undo(second);
		assertThat(find(second).status()).isEqualTo(Candidate.Status.PROPOSED);
		assertThat(this.claims.mentions(claim.id())).singleElement()
			.satisfies((mention) -> assertThat(mention.exact()).isEqualTo("Nine stalls burned down."));
		undo(first);
		assertThat(this.claims.mentions(claim.id())).isEmpty();
		assertThat(acts(this.document)).contains("merging taken back", "acceptance taken back");
	}

	@Test
	void whoTakesALinkBackLeavesTheKnownClaimAsItWas() {
		Claim known = this.casebook.claim("Nine stalls burned", Kind.EVENT);
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		decide(accepting(linking(candidate, known.id())));
		undo(candidate);
		assertThat(this.claims.mentions(known.id())).isEmpty();
		assertThat(this.claims.get(known.id()).stage()).isEqualTo(Stage.COLLECTION);
		assertThat(this.said).isEmpty();
	}

	@Test
	void nothingIsTakenBackOnceTheTriageIsFinished() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		decide(accept(candidate));
		decide(TriageDecisions.finished());
		refused(Refusal.Cause.CONFLICT, () -> undo(candidate));
	}

	@Test
	void whatChangedIsToldToWhoSawTheRest() {
		UUID first = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		UUID second = this.casebook.candidate(this.document, "fire broke out.", Kind.EVENT, Hedge.ASSERTED);
		long seen = this.candidates.standing(this.document).change();
		assertThat(this.candidates.changedAfter(this.document, seen)).isEmpty();
		decide(accept(second));
		assertThat(this.candidates.changedAfter(this.document, seen)).extracting(Candidate::id).containsExactly(second);
		long then = this.candidates.standing(this.document).change();
		undo(second);
		decide(rejecting(first, "Vague"));
		assertThat(this.candidates.changedAfter(this.document, then)).extracting(Candidate::id)
			.containsExactly(first, second);
	}

	@Test
	void afterTheLastCandidateOfTheTextTheFirstUndecidedIsNext() {
		UUID first = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		UUID second = this.casebook.candidate(this.document, "fire broke out.", Kind.EVENT, Hedge.ASSERTED);
		UUID third = this.casebook.candidate(this.document, "Prices doubled within a day.", Kind.EVENT, Hedge.ASSERTED);
		assertThat(this.candidates.nextUndecided(this.document, first)).map(Candidate::id).contains(second);
		assertThat(this.candidates.nextUndecided(this.document, third)).map(Candidate::id).contains(first);
		decide(rejecting(first, "Vague"));
		decide(rejecting(second, "Vague"));
		assertThat(this.candidates.nextUndecided(this.document, third)).isEmpty();
	}

	@Test
	void aClaimTheExtractorDidNotSeeIsAdded() {
		int start = TEXT.indexOf("Prices");
		Claim claim = decide(adding(add(start, start + 14, "Prices doubled", Kind.STATISTIC))).get(0);
		assertThat(claim.hedge()).isEqualTo(Hedge.ASSERTED);
		assertThat(this.claims.mentions(claim.id()).get(0).exact()).isEqualTo("Prices doubled");
		assertThat(this.candidates.list(this.document)).singleElement()
			.satisfies((candidate) -> assertThat(candidate.claimId()).isEqualTo(claim.id()));
	}

	@Test
	void anAddedClaimLiesWithinTheText() {
		int pair = TEXT.indexOf("𝒜");
		List<TriageDecisions.Add> bad = List.of(add(-1, 5, "S", Kind.EVENT), add(5, 5, "S", Kind.EVENT),
				add(6, 5, "S", Kind.EVENT), add(0, TEXT.length() + 1, "S", Kind.EVENT), add(null, 5, "S", Kind.EVENT),
				add(0, null, "S", Kind.EVENT), add(pair + 1, pair + 8, "S", Kind.EVENT),
				add(0, pair + 1, "S", Kind.EVENT), add(0, 5, " ", Kind.EVENT), add(0, 5, null, Kind.EVENT),
				add(0, 5, "S", null), add(0, 5, "S\0", Kind.EVENT), add(0, 5, "S", Kind.PREDICTION),
				add(TEXT.indexOf(" left"), TEXT.indexOf(" left") + 1, "S", Kind.EVENT));
		for (TriageDecisions.Add add : bad) {
			refused(Refusal.Cause.UNACCEPTABLE, () -> decide(adding(add)));
		}
		assertThat(this.claims.ofDocument(this.document)).isEmpty();
	}

	@Test
	void aFigureGivenByAPersonSaysWhatItCounts() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.STATISTIC,
				Hedge.ASSERTED);
		Figure bare = new Figure(BigDecimal.valueOf(9), null, null, null, null, null, false);
		Figure empty = new Figure(null, null, null, "stalls", null, null, false);
		for (Figure figure : List.of(bare, empty)) {
			refused(Refusal.Cause.UNACCEPTABLE, () -> decide(accepting(
					new TriageDecisions.Accept(candidate, null, null, null, null, null, figure, null, null, null))));
		}
	}

	@Test
	void finishingRejectsWhatIsLeft() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		decide(TriageDecisions.finished());
		assertThat(find(candidate).status()).isEqualTo(Candidate.Status.REJECTED);
		assertThat(find(candidate).reason()).isEqualTo("Left undecided when triage finished");
		assertThat(this.documents.get(this.document).status()).isEqualTo(Document.Status.TRIAGED);
		assertThat(this.said).containsExactly(new TriageFinished(this.document, "checker"));
		refused(Refusal.Cause.CONFLICT, () -> decide(TriageDecisions.finished()));
	}

	@Test
	void nothingIsDecidedBeforeTheCandidatesAreProposed() {
		UUID extracting = this.casebook.imported("Nobody has read this yet.");
		refused(Refusal.Cause.CONFLICT, () -> decide(extracting, TriageDecisions.finished(), this.checker));
	}

	@Test
	void aRequestThatDecidesNothingIsRefused() {
		refused(Refusal.Cause.UNACCEPTABLE,
				() -> decide(new TriageDecisions(List.of(), List.of(), List.of(), List.of(), false)));
	}

	@Test
	void oneRequestDoesNotDecideTwiceOnACandidate() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		refused(Refusal.Cause.UNACCEPTABLE,
				() -> decide(new TriageDecisions(List.of(TriageDecisions.Accept.of(candidate)),
						List.of(new TriageDecisions.Reject(candidate, "No")), List.of(), List.of(), false)));
		assertThat(find(candidate).status()).isEqualTo(Candidate.Status.PROPOSED);
	}

	@Test
	void aCandidateOfAnotherDocumentIsUnknownHere() {
		UUID other = this.casebook.open("Elsewhere it rained.");
		UUID candidate = this.casebook.candidate(other, "Elsewhere it rained.", Kind.EVENT, Hedge.ASSERTED);
		refused(Refusal.Cause.UNACCEPTABLE, () -> decide(accept(candidate)));
		refused(Refusal.Cause.UNACCEPTABLE, () -> decide(accept(null)));
	}

	@Test
	void onlyFactCheckersAndEditorsDecide() {
		Person manager = new Person("manager", "Manager", Set.of(Role.MANAGER), true);
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		refused(Refusal.Cause.FORBIDDEN, () -> decide(this.document, accept(candidate), manager));
	}

	@Test
	void whoComesSecondLearnsWhoDecided() {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		decide(accept(candidate));
		Person editor = this.people.find("editor").orElseThrow();
		Refusal refusal = refused(Refusal.Cause.CONFLICT,
				() -> decide(this.document, rejecting(candidate, "Too vague"), editor));
		assertThat(refusal).hasMessageContaining("checker");
		assertThat(refusal.details()).containsEntry("decidedBy", "checker").containsEntry("candidateId", candidate);
	}

	@Test
	void ofTenWhoDecideOnACandidateAtOnceOneSucceeds() throws Exception {
		UUID candidate = this.casebook.candidate(this.document, "Nine stalls burned down.", Kind.EVENT, Hedge.ASSERTED);
		ExecutorService deciders = Executors.newFixedThreadPool(10);
		try {
			Callable<Refusal> decide = () -> catchThrowableOfType(Refusal.class, () -> decide(accept(candidate)));
			List<Future<Refusal>> attempts = deciders
				.invokeAll(IntStream.range(0, 10).mapToObj((i) -> decide).toList());
			int succeeded = 0;
			for (Future<Refusal> attempt : attempts) {
				if (attempt.get() == null) {
					succeeded++;
				}
				else {
					assertThat(attempt.get().refusalCause()).isEqualTo(Refusal.Cause.CONFLICT);
				}
			}
			assertThat(succeeded).isEqualTo(1);
			assertThat(this.claims.ofDocument(this.document)).hasSize(1);
		}
		finally {
			deciders.shutdownNow();
		}
	}

	private List<Claim> decide(TriageDecisions decisions) {
		return decide(this.document, decisions, this.checker);
	}

	private List<Claim> decide(UUID documentId, TriageDecisions decisions, Person by) {
		return this.transaction.execute((status) -> this.triage.decide(documentId, decisions, by));
	}

	private void undo(UUID candidate) {
		this.transaction.executeWithoutResult((status) -> this.triage.undo(this.document, candidate, this.checker));
	}

	private static TriageDecisions accept(UUID candidate) {
		return accepting(TriageDecisions.Accept.of(candidate));
	}

	private static TriageDecisions accepting(TriageDecisions.Accept accept) {
		return new TriageDecisions(List.of(accept), List.of(), List.of(), List.of(), false);
	}

	private static TriageDecisions.Accept linking(UUID candidate, UUID claim) {
		return new TriageDecisions.Accept(candidate, null, null, null, null, claim, null, null, null, null);
	}

	private static TriageDecisions rejecting(UUID candidate, String reason) {
		return new TriageDecisions(List.of(), List.of(new TriageDecisions.Reject(candidate, reason)), List.of(),
				List.of(), false);
	}

	private static TriageDecisions merging(UUID candidate, UUID into) {
		return new TriageDecisions(List.of(), List.of(), List.of(new TriageDecisions.Merge(candidate, into)), List.of(),
				false);
	}

	private static TriageDecisions adding(TriageDecisions.Add add) {
		return new TriageDecisions(List.of(), List.of(), List.of(), List.of(add), false);
	}

	private static TriageDecisions.Add add(Integer start, Integer end, String statement, Kind kind) {
		return new TriageDecisions.Add(start, end, statement, kind, null, null, null, null, null, null);
	}

	private Candidate find(UUID candidate) {
		return this.candidates.list(this.document)
			.stream()
			.filter((known) -> known.id().equals(candidate))
			.findFirst()
			.orElseThrow();
	}

	private List<String> acts(UUID subject) {
		return this.audit.of(subject).stream().map(AuditRecord::act).toList();
	}

	private static Refusal refused(Refusal.Cause cause, ThrowingCallable act) {
		Refusal refusal = catchThrowableOfType(Refusal.class, act);
		assertThat(refusal).as("a refusal").isNotNull();
		assertThat(refusal.refusalCause()).isEqualTo(cause);
		return refusal;
	}

}
