package org.twosource.desk;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class ClaimPageTests {

	private static final String HOSTILE = "<script>alert('x')</script>";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Test
	void aClaimsPageShowsWhatItNeedsAndWhatIsToBeDone() {
		UUID claim = this.newsroom.claim("The river port closed at noon", "STATISTIC");
		assertThat(this.mvc.get().uri("/claims/{id}", claim).with(this.newsroom.as("checker"))).hasStatusOk()
			.bodyText()
			.contains("The river port closed at noon", "What this claim needs", "Collect evidence",
					"No evidence has been added yet", "History")
			.doesNotContain("Withdraw the claim");
		assertThat(this.mvc.get().uri("/claims/{id}", claim).with(this.newsroom.as("editor"))).bodyText()
			.contains("Withdraw the claim");
	}

	@Test
	void hostileTextIsShownAsText() {
		UUID claim = this.newsroom.claim(HOSTILE, "EVENT");
		assertThat(addEvidence(claim, "Eve " + HOSTILE)).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/claims/{id}", claim).with(this.newsroom.as("checker"))).hasStatusOk()
			.bodyText()
			.contains("&lt;script&gt;")
			.doesNotContain(HOSTILE);
	}

	@Test
	void anAddedItemOfEvidenceShowsOnThePage() {
		UUID claim = this.newsroom.claim("The mill burned down", "EVENT");
		assertThat(addEvidence(claim, "Fire service").getResponse().getRedirectedUrl())
			.startsWith("/claims/" + claim + "#evidence-");
		assertThat(this.mvc.get().uri("/claims/{id}", claim).with(this.newsroom.as("checker"))).bodyText()
			.contains("Fire service", "Supporting (1)", "Source B: usually reliable", "Item 2: probably true");
	}

	@Test
	void aProblemWithEvidenceStandsBesideItsFieldAndTheInputIsKept() {
		UUID claim = this.newsroom.claim("The mill burned down again", "EVENT");
		assertThat(this.mvc.post()
			.uri("/claims/{id}/evidence", claim)
			.param("quote", "What I typed at length")
			.param("figure.low", "many")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus(422)
			.bodyText()
			.contains("Name the source", "id=\"sourceName-problem\"", "What I typed at length",
					"Give a number, such as 8 or 12.5");
	}

	@Test
	void aShortNumberLeadsToItsClaim() {
		assertThat(this.mvc.get().uri("/claims/C-999999999").with(this.newsroom.as("editor"))).hasStatus(404)
			.bodyText()
			.contains("To the inbox");
		assertThat(this.mvc.get().uri("/claims/nonsense").with(this.newsroom.as("editor"))).hasStatus(404);
	}

	@Test
	void claimsAreFoundByWords() {
		this.newsroom.claim("The quixotic ferry sank", "EVENT");
		assertThat(this.mvc.get().uri("/claims?q=quixotic&stage=COLLECTION").with(this.newsroom.as("manager")))
			.hasStatusOk()
			.bodyText()
			.contains("The quixotic ferry sank");
		assertThat(this.mvc.get().uri("/claims?q=zzzzqqqq").with(this.newsroom.as("manager"))).bodyText()
			.contains("No claim matches");
	}

	@Test
	void withdrawingNeedsAReason() {
		UUID claim = this.newsroom.claim("The bridge was closed", "EVENT");
		assertThat(this.mvc.post()
			.uri("/claims/{id}/withdrawal", claim)
			.param("withdrawal", " ")
			.with(this.newsroom.as("editor"))
			.with(csrf())).hasStatus(422).bodyText().contains("role=\"alert\"");
		assertThat(this.mvc.post()
			.uri("/claims/{id}/withdrawal", claim)
			.param("withdrawal", "It was a misreading")
			.with(this.newsroom.as("editor"))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/claims/{id}", claim).with(this.newsroom.as("editor"))).bodyText()
			.contains("Withdrawn", "It was a misreading");
	}

	private MvcTestResult addEvidence(UUID claim, String source) {
		return this.mvc.post()
			.uri("/claims/{id}/evidence", claim)
			.param("sourceName", source)
			.param("sourceType", "OFFICIAL_BODY")
			.param("reliability", "B")
			.param("stance", "SUPPORTS")
			.param("credibility", "2")
			.param("quote", "It says so " + HOSTILE)
			.param("back", "/claims/" + claim)
			.with(this.newsroom.as("checker"))
			.with(csrf())
			.exchange();
	}

}
