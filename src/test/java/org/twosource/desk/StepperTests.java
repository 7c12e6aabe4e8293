package org.twosource.desk;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.twosource.NewsroomTest;
import org.twosource.claim.Stage;
import org.twosource.verification.Diagrams;
import org.twosource.verification.DrawnStage;

import static org.assertj.core.api.Assertions.assertThat;

/** The stepper shows what the diagram draws, and where the claim stands in it. */
@NewsroomTest
class StepperTests {

	@Autowired
	private Diagrams diagrams;

	@Autowired
	private MessageSource messages;

	@Autowired
	private Cases cases;

	@Test
	void theStagesAreThoseOfTheDiagramInTheOrderOfTheFlow() {
		List<DrawnStage> stages = this.diagrams.stages();
		assertThat(stages).extracting(DrawnStage::id)
			.containsExactly("Collection", "Corroboration", "EditorialSignOff", "PublishFinding");
		assertThat(stages).extracting(DrawnStage::stage)
			.containsExactly(Stage.COLLECTION, Stage.CORROBORATION, Stage.SIGN_OFF, Stage.PUBLISHED);
		assertThat(stages.get(0).steps()).extracting(DrawnStage.DrawnStep::id)
			.containsExactly("CollectEvidence", "RequestComment", "RecordReply");
		assertThat(stages.get(0).steps()).extracting(DrawnStage.DrawnStep::optional).containsExactly(false, true, true);
		assertThat(stages.get(1).steps()).extracting(DrawnStage.DrawnStep::id)
			.containsExactly("Corroborate", "SettleDisagreement");
		assertThat(stages.get(1).steps()).extracting(DrawnStage.DrawnStep::optional).containsExactly(false, true);
		assertThat(stages.get(2).steps()).extracting(DrawnStage.DrawnStep::id).containsExactly("SignOff");
	}

	@Test
	void everyNameInTheDiagramIsTranslated() {
		for (DrawnStage stage : this.diagrams.stages()) {
			assertTranslated(stage.id(), stage.name());
			stage.steps().forEach((step) -> assertTranslated(step.id(), step.name()));
		}
	}

	@Test
	void aClaimStandsAtTheStepItsOpenTaskIsOf() {
		String page = this.cases.page(this.cases.claim("STATISTIC"), "checker");
		assertThat(stop(page, "Collection")).contains("is-now", "aria-current=\"step\"");
		assertThat(step(page, "CollectEvidence")).contains("is-now", "Nobody holds it");
		assertThat(step(page, "RequestComment")).contains("is-ahead", "if needed");
		assertThat(stop(page, "PublishFinding")).contains("is-ahead");
	}

	@Test
	void whatIsDoneIsTickedWithWhoAndWhen() {
		String claim = this.cases.claim("STATISTIC");
		this.cases.collected(claim);
		String page = this.cases.page(claim, "checker");
		assertThat(step(page, "CollectEvidence")).contains("is-done", "<bdi>checker</bdi>", "<time");
		assertThat(step(page, "RequestComment")).contains("is-skipped", "not needed");
		assertThat(step(page, "Corroborate")).contains("is-now");
	}

	@Test
	void aReturnedClaimHasItsLaterStagesAheadOfItAgain() {
		String claim = this.cases.atSignOff();
		this.cases.decided(claim, "editor", """
				{"decision": "RETURN", "returnTo": "COLLECTION", "reason": "Ask the register itself."}""");
		String page = this.cases.page(claim, "checker");
		assertThat(stop(page, "Collection")).contains("is-now");
		assertThat(step(page, "CollectEvidence")).contains("is-now").doesNotContain("is-done");
		assertThat(step(page, "SignOff")).contains("is-ahead").doesNotContain("<time");
	}

	@Test
	void aSpikedClaimEndsWhereItWasDropped() {
		String claim = this.cases.atSignOff();
		this.cases.decided(claim, "editor", """
				{"decision": "SPIKE", "reason": "Not worth a finding."}""");
		String page = this.cases.page(claim, "checker");
		assertThat(stop(page, "Corroboration")).contains("is-done");
		assertThat(stop(page, "EditorialSignOff")).contains("is-called_off");
		assertThat(page).contains("stop is-ended")
			.containsSubsequence("stop is-ended", "Spiked", "Not worth a finding.");
	}

	@Test
	void aPublishedClaimIsDoneAndLeadsToItsFinding() {
		String claim = this.cases.published();
		String page = this.cases.page(claim, "checker");
		assertThat(stop(page, "PublishFinding")).contains("is-done", "aria-current=\"step\"");
		assertThat(page).contains("The published finding");
	}

	private void assertTranslated(String id, String name) {
		assertThat(this.messages.getMessage("step." + id, null, Locale.ENGLISH)).isEqualTo(name);
		assertThat(this.messages.getMessage("step." + id, null, Locale.forLanguageTag("ru"))).isNotEqualTo(name);
	}

	private static String stop(String page, String element) {
		return Cases.between(page, "<li class=\"stop ", "data-element=\"" + element + "\"", "<ul");
	}

	private static String step(String page, String element) {
		return Cases.between(page, "<li class=\"stop-step", "data-element=\"" + element + "\"", "</li>");
	}

}
