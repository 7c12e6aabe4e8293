package org.twosource.claim;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.matching.Relation;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class MatchesTest {

	@Autowired
	private Casebook casebook;

	@Autowired
	private Candidates candidates;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Eight people died at the Grenmark quarry | Eleven people died at the Grenmark quarry | UPDATE
			Guards stayed away from the Velmora depot | Guards intervened at the Velmora depot | CONTRADICTION
			The Sarnholm viaduct collapsed at noon | The viaduct at Sarnholm collapsed around noon | SAME
			На шахте «Прибрежная» погибли восемь горняков | На шахте «Прибрежная» погибли 11 горняков | UPDATE
			Жителей Ольховки предупредили о паводке | Жителей Ольховки не предупредили о паводке | CONTRADICTION
			""")
	void aMatchSaysWhatTheCandidateIsToTheKnownClaim(String known, String read, Relation relation) {
		Claim claim = this.casebook.claim(known, Kind.EVENT);
		assertThat(matches(read)).first().satisfies((match) -> {
			assertThat(match.claimId()).isEqualTo(claim.id());
			assertThat(match.relation()).isEqualTo(relation);
			assertThat(match.score()).isBetween(0.25, 1.0);
		});
	}

	@Test
	void claimsThatShareOnlyCommonWordsAreNotOffered() {
		for (int i = 0; i < 5; i++) {
			this.casebook.claim("The committee of Rundale number %d met on Friday in the hall".formatted(i),
					Kind.EVENT);
		}
		assertThat(matches("Harvesters on Friday found a Roman coin near Tollgarth"))
			.extracting(Candidate.Match::statement)
			.noneMatch((statement) -> statement.contains("Rundale"));
	}

	private List<Candidate.Match> matches(String read) {
		UUID document = this.casebook.open(read);
		UUID candidate = this.casebook.candidate(document, read, Kind.EVENT, Hedge.ASSERTED);
		List<Candidate.Match> matches = this.candidates.get(document, candidate).matches();
		assertThat(this.candidates.of(document).get(0).matches()).isEqualTo(matches);
		return matches;
	}

}
