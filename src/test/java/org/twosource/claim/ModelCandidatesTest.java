package org.twosource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.document.Documents;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;
import org.twosource.languagemodel.Reading;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class ModelCandidatesTest {

	private static final String TEXT = "The ferry sank at noon. The harbour master had left his post an hour before.";

	@Autowired
	private Casebook casebook;

	@Autowired
	private ModelCandidates modelCandidates;

	@Autowired
	private Candidates candidates;

	@Autowired
	private Documents documents;

	@Autowired
	private Audit audit;

	@Autowired
	private Triage triage;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatIsNewIsAddedAndMarkedAndWhatWasThereStaysAsItWas() {
		UUID document = this.casebook.open(TEXT);
		UUID first = this.casebook.candidate(document, "The ferry sank at noon", Kind.EVENT, Hedge.ASSERTED);
		Candidate before = this.candidates.get(document, first);
		long seen = this.candidates.standing(document).change();

		assertThat(add(document, claim(TEXT, "The ferry sank at noon."), claim(TEXT, "The harbour master had left")))
			.isTrue();

		assertThat(this.candidates.get(document, first)).isEqualTo(before);
		assertThat(this.candidates.changedAfter(document, seen)).singleElement().satisfies((added) -> {
			assertThat(added.exact()).isEqualTo("The harbour master had left");
			assertThat(added.proposedBy()).isEqualTo(Candidate.Proposer.MODEL);
			assertThat(added.model()).isEqualTo("a-model");
			assertThat(added.undecided()).isTrue();
		});
		assertThat(last(document).act()).isEqualTo("language model answered");
		assertThat(last(document).details()).containsEntry("model", "a-model")
			.containsEntry("proposed", 2)
			.containsEntry("candidates", 1)
			.containsEntry("dropped", Map.of("KNOWN_ALREADY", 1));
	}

	@Test
	void whatCoversHalfOfAKnownCandidateIsAnotherClaim() {
		UUID document = this.casebook.open("One two three four");
		this.casebook.candidate(document, "One two three four", Kind.EVENT, Hedge.ASSERTED);
		add(document, claim("One two three four", "One two t"));
		assertThat(this.candidates.list(document)).hasSize(2);
		add(document, claim("One two three four", "One two thr"));
		assertThat(this.candidates.list(document)).hasSize(2);
	}

	@Test
	void aPersonIsNotGivenMoreThanTheyCanLookAt() {
		String text = IntStream.range(100, 150)
			.mapToObj((i) -> "House " + i + " burned. ")
			.collect(Collectors.joining());
		UUID document = this.casebook.open(text);
		List<ProposedClaim> claims = new ArrayList<>();
		IntStream.range(100, 150).forEach((i) -> claims.add(claim(text, "House " + i + " burned.")));
		add(document, claims.toArray(ProposedClaim[]::new));
		assertThat(this.candidates.list(document)).hasSize(40);
		assertThat(last(document).details()).containsEntry("dropped", Map.of("TOO_MANY", 10));
	}

	@Test
	void nothingIsAddedWhenTheTriageIsOver() {
		UUID document = this.casebook.open(TEXT);
		this.documents.closeTriage(document);
		assertThat(add(document, claim(TEXT, "The ferry sank at noon."))).isFalse();
		assertThat(this.candidates.list(document)).isEmpty();
		assertThat(last(document).details()).containsEntry("candidates", 0).containsEntry("triageOver", true);
	}

	@Test
	void peopleDecideOnThemAsOnAnyOther() {
		UUID document = this.casebook.open(TEXT);
		add(document, claim(TEXT, "The ferry sank at noon."), claim(TEXT, "The harbour master had left"));
		List<UUID> ids = this.candidates.list(document).stream().map(Candidate::id).toList();
		var checker = this.people.find("checker").orElseThrow();
		var reject = new TriageDecisions.Reject(ids.get(0), "Too vague");
		this.triage.decide(document, new TriageDecisions(List.of(), List.of(reject), List.of(), List.of(), false),
				checker);
		assertThat(this.candidates.standing(document).left()).isOne();
		this.triage.undo(document, ids.get(0), checker);
		assertThat(this.candidates.get(document, ids.get(0)).undecided()).isTrue();
		assertThat(this.candidates.get(document, ids.get(0)).proposedBy()).isEqualTo(Candidate.Proposer.MODEL);
		assertThat(this.candidates.standing(document).left()).isEqualTo(2);
	}

	@Test
	void whoseCandidatesTheOthersAreIsKnownToo() {
		UUID document = this.casebook.imported("At least 12 people were killed on the bridge. " + UUID.randomUUID());
		this.candidates.propose(document);
		assertThat(this.candidates.list(document)).isNotEmpty()
			.allSatisfy((candidate) -> assertThat(candidate.proposedBy()).isEqualTo(Candidate.Proposer.EXTRACTOR))
			.allSatisfy((candidate) -> assertThat(candidate.model()).isNull());
	}

	@Test
	void aCandidateOfAModelAlwaysNamesItAndNoOtherDoes() {
		assertThat(this.jdbc.sql("""
				select count(*) from candidate where (proposed_by = 'MODEL') <> (model is not null)
				""").query(Long.class).single()).isZero();
		assertThat(this.jdbc.sql("""
				select count(*) from candidate where (proposed_by = 'PERSON') <> ('added at triage' = any(signals))
				""").query(Long.class).single()).isZero();
	}

	private boolean add(UUID document, ProposedClaim... claims) {
		return this.modelCandidates.add(document, "a-model",
				new Reading(List.of(claims), claims.length, Map.of(), 1, 0, 0));
	}

	private AuditRecord last(UUID document) {
		List<AuditRecord> acts = this.audit.of(document);
		return acts.get(acts.size() - 1);
	}

	private static ProposedClaim claim(String text, String words) {
		int start = text.indexOf(words);
		return new ProposedClaim(start, start + words.length(), words, words, Kind.EVENT, Hedge.ASSERTED,
				new Attribution(null, null, null), null, List.of());
	}

}
