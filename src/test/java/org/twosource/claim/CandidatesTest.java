package org.twosource.claim;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.extraction.Extractor;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class CandidatesTest {

	private static final String TEXT = """
			At least 12 people were killed on the bridge, the Harbour Gazette reported on March 3 [1].
			Police did not come until morning, residents said (, March 4).
			""";

	@Autowired
	private Casebook casebook;

	@Autowired
	private Candidates candidates;

	@Autowired
	private Claims claims;

	@Autowired
	private Documents documents;

	@Autowired
	private Extractor extractor;

	@Autowired
	private Audit audit;

	@Test
	void proposingKeepsWhatTheExtractorFindsAndOpensTriage() {
		UUID document = this.casebook.imported(TEXT);
		this.candidates.propose(document);
		assertThat(this.candidates.of(document)).hasSameSizeAs(this.extractor.extract(TEXT).claims()).isNotEmpty();
		assertThat(this.candidates.of(document))
			.allSatisfy((candidate) -> assertThat(TEXT.substring(candidate.start(), candidate.end()))
				.isEqualTo(candidate.exact()));
		assertThat(this.documents.citationDefects(document))
			.containsExactlyInAnyOrderElementsOf(this.extractor.extract(TEXT).citationDefects());
		assertThat(this.documents.get(document).status()).isEqualTo(Document.Status.TRIAGE);
		assertThat(this.audit.of(document)).extracting(AuditRecord::act).containsExactly("candidates proposed");
	}

	@Test
	void aRepeatedJobProposesNothingTwice() throws Exception {
		UUID document = this.casebook.imported(TEXT);
		ExecutorService jobs = Executors.newFixedThreadPool(4);
		try {
			Callable<Void> propose = () -> {
				this.candidates.propose(document);
				return null;
			};
			for (Future<Void> job : jobs.invokeAll(IntStream.range(0, 4).mapToObj((i) -> propose).toList())) {
				job.get();
			}
		}
		finally {
			jobs.shutdownNow();
		}
		this.candidates.propose(document);
		assertThat(this.candidates.of(document)).hasSameSizeAs(this.extractor.extract(TEXT).claims());
		assertThat(this.documents.citationDefects(document))
			.hasSameSizeAs(this.extractor.extract(TEXT).citationDefects());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nine stalls burned at the harbour market on Sunday | Nine stalls burned down at the harbour market
			На портовом рынке сгорело девять прилавков | Девять прилавков сгорело на портовом рынке
			Порт базарында тоғыз дүңгіршек өртенді | Порт базарындағы тоғыз дүңгіршек өртенді
			احترقت تسعة أكشاك في سوق الميناء | احترقت تسعة أكشاك في سوق الميناء يوم الأحد
			""")
	void aCandidateIsMatchedToAKnownClaimThatReadsAlike(String known, String read) {
		Claim claim = this.casebook.claim(known, Kind.EVENT);
		UUID document = this.casebook.open(read);
		this.casebook.candidate(document, read, Kind.EVENT, Hedge.ASSERTED);
		List<Candidate.Match> matches = this.candidates.of(document).get(0).matches();
		assertThat(matches).hasSizeLessThanOrEqualTo(3).anySatisfy((match) -> {
			assertThat(match.claimId()).isEqualTo(claim.id());
			assertThat(match.number()).isEqualTo(claim.shortNumber());
			assertThat(match.stage()).isEqualTo(Stage.COLLECTION);
			assertThat(match.score()).isBetween(0.3, 1.0);
		});
	}

	@Test
	void atMostThreeClaimsMatchTheMostAlikeFirst() {
		for (String end : List.of("today", "yesterday", "on Tuesday", "last week", "")) {
			this.casebook.claim("The quarry flooded twice %s".formatted(end).strip(), Kind.EVENT);
		}
		UUID document = this.casebook.open("The quarry flooded twice");
		this.casebook.candidate(document, "The quarry flooded twice", Kind.EVENT, Hedge.ASSERTED);
		List<Candidate.Match> matches = this.candidates.of(document).get(0).matches();
		assertThat(matches).hasSize(3);
		assertThat(matches.get(0).score()).isEqualTo(1.0);
		assertThat(matches).extracting(Candidate.Match::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
	}

	@Test
	void aClaimWhoseAcceptanceWasTakenBackIsNoKnownClaim() {
		Claim claim = this.casebook.claim("The lighthouse went dark on Friday", Kind.EVENT);
		UUID document = this.casebook.open("The lighthouse went dark on Friday");
		UUID candidate = this.casebook.candidate(document, "The lighthouse went dark on Friday", Kind.EVENT,
				Hedge.ASSERTED);
		assertThat(this.candidates.get(document, candidate).matches()).extracting(Candidate.Match::claimId)
			.contains(claim.id());
		this.claims.enter(claim.id(), Stage.WITHDRAWN, null);
		assertThat(this.candidates.get(document, candidate).matches()).extracting(Candidate.Match::claimId)
			.doesNotContain(claim.id());
		assertThat(this.candidates.of(document).get(0).matches()).extracting(Candidate.Match::claimId)
			.doesNotContain(claim.id());
	}

	@Test
	void progressCountsWhatIsDecided() {
		UUID document = this.casebook.open("One thing. Another thing.");
		UUID candidate = this.casebook.candidate(document, "One thing.", Kind.EVENT, Hedge.ASSERTED);
		this.casebook.candidate(document, "Another thing.", Kind.EVENT, Hedge.ASSERTED);
		this.candidates.settle(candidate, Candidate.Status.REJECTED, null, "Vague", "checker");
		assertThat(this.candidates.progress(List.of(document, UUID.randomUUID()))).hasSize(1)
			.containsEntry(document, new Candidates.Progress(1, 2));
	}

}
