package org.twosource.discussion;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.evidence.Stance;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class ReturnsTests {

	@Autowired
	private Returns returns;

	@Autowired
	private Casework cases;

	@Test
	void aClaimNobodyReturnedHasNoReasonToShow() {
		assertThat(this.returns.last(this.cases.atSignOff())).isEmpty();
	}

	@Test
	void aReturnToCollectionIsAnsweredByTheNoteOfTheNextCollection() {
		UUID claim = this.cases.atSignOff();
		this.cases.returned(claim, Stage.COLLECTION, "Ask the second guard too.");
		assertThat(this.returns.last(claim)).hasValueSatisfying((returned) -> {
			assertThat(returned.answered()).isFalse();
			assertThat(returned.to()).isEqualTo(Stage.COLLECTION);
			assertThat(returned.reason()).isEqualTo("Ask the second guard too.");
			assertThat(returned.by()).isEqualTo("editor");
		});
		this.cases.evidence(claim, Stance.REFUTES, "checker");
		assertThat(this.returns.last(claim))
			.hasValueSatisfying((returned) -> assertThat(returned.answered()).isFalse());
		this.cases.collected(claim, "He saw nothing.");
		assertThat(this.returns.last(claim)).hasValueSatisfying((returned) -> {
			assertThat(returned.answer()).isNotNull();
			assertThat(returned.answer().by()).isEqualTo("checker");
			assertThat(returned.answer().words()).isEqualTo("He saw nothing.");
			assertThat(returned.answer().verdict()).isNull();
		});
	}

	@Test
	void aReturnToCorroborationIsAnsweredByTheNextAssessment() {
		UUID claim = this.cases.atSignOff();
		this.cases.returned(claim, Stage.CORROBORATION, "The registers copy each other.");
		assertThat(this.returns.last(claim))
			.hasValueSatisfying((returned) -> assertThat(returned.answered()).isFalse());
		this.cases.assessed(claim, "They were made apart.", Verdict.PARTLY_CONFIRMED);
		assertThat(this.returns.last(claim)).hasValueSatisfying((returned) -> {
			assertThat(returned.answer()).isNotNull();
			assertThat(returned.answer().verdict()).isEqualTo(Verdict.PARTLY_CONFIRMED);
			assertThat(returned.answer().words()).isEqualTo("They were made apart.");
		});
	}

	@Test
	void theLastReturnCountsAndNoneOnceTheClaimIsClosed() {
		UUID claim = this.cases.atSignOff();
		this.cases.returned(claim, Stage.CORROBORATION, "First reason.");
		this.cases.assessed(claim, "Still so.", Verdict.CONFIRMED);
		this.cases.returned(claim, Stage.CORROBORATION, "Second reason.");
		assertThat(this.returns.last(claim)).hasValueSatisfying((returned) -> {
			assertThat(returned.reason()).isEqualTo("Second reason.");
			assertThat(returned.answered()).isFalse();
		});
		this.cases.assessed(claim, "Really.", Verdict.CONFIRMED);
		this.cases.spiked(claim);
		assertThat(this.returns.last(claim)).isEmpty();
	}

}
