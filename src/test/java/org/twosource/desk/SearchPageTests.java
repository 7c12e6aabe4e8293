package org.twosource.desk;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.document.Imports;
import org.twosource.document.NewDocument;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class SearchPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Imports imports;

	@Autowired
	private People people;

	/** A word no other test has. */
	private final String own = "p" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "p";

	@ParameterizedTest
	@ValueSource(strings = { "checker", "editor", "manager", "admin" })
	void everybodyWhoIsSignedInSearches(String username) {
		UUID claim = this.newsroom.claim("The bridge fell " + this.own, "EVENT");
		assertThat(this.mvc.get().uri("/search?q=" + this.own).with(this.newsroom.as(username))).hasStatusOk()
			.bodyText()
			.contains("/claims/" + claim, "<mark>" + this.own + "</mark>", "Collection");
	}

	@Test
	void nobodyElseDoes() {
		assertThat(this.mvc.get().uri("/search?q=bridge").accept("text/html")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/search/box?q=bridge").header("HX-Request", "true")).hasStatus(401);
	}

	/** Nothing of it may be on its way to the reader before all of it is made. */
	@Test
	void aPageThatBeginsLongIsAPageAllTheSame() {
		assertThat(page("/search?q=" + "a%20".repeat(3000))).hasStatusOk().bodyText().contains("</html>");
	}

	@Test
	void theNumberOfAClaimLeadsStraightToIt() {
		UUID claim = this.newsroom.claim("The bridge fell " + this.own, "EVENT");
		long number = this.newsroom.number(claim);
		for (String typed : new String[] { "C-" + number, " c-" + number, "С-" + number }) {
			assertThat(this.mvc.get().uri("/search").param("q", typed).with(this.newsroom.as("checker")))
				.hasStatus3xxRedirection()
				.hasRedirectedUrl("/claims/" + claim);
		}
		assertThat(page("/search?q=" + number)).hasStatusOk().bodyText().contains("/claims/" + claim);
		assertThat(page("/search?q=C-987654321")).hasStatusOk().bodyText().contains("Nothing is found");
	}

	@Test
	void aDocumentIsShownAtThePlaceWhereTheWordsStand() {
		UUID document = this.imports
			.paste(new NewDocument("A night", "Nothing.\n\nThe crowd left, at dawn & early: " + this.own, null, null,
					null, null), this.people.find("checker").orElseThrow())
			.id();
		assertThat(this.mvc.get().uri("/search").param("q", "crowd " + this.own).with(this.newsroom.as("checker")))
			.bodyText()
			.contains("/documents/%s#:~:text=crowd%%20left%%2C%%20at%%20dawn%%20%%26%%20early%%3A%%20"
				.formatted(document));
	}

	@Test
	void markupThatIsFoundIsShownAsTyped() {
		this.newsroom.claim("<b>Bold</b> & '%s'".formatted(this.own), "EVENT");
		assertThat(page("/search?q=" + this.own)).bodyText()
			.contains("&lt;b&gt;Bold&lt;/b&gt; &amp; &#39;<mark>")
			.doesNotContain("<b>Bold");
	}

	@Test
	void theStatesWithoutResultsSayWhatToDo() {
		assertThat(page("/search")).bodyText().contains("Type in the box at the top", "market fire");
		assertThat(page("/search?q=x")).bodyText().contains("Type at least two letters");
		assertThat(page("/search?q=" + this.own)).bodyText().contains("Nothing is found");
		this.newsroom.claim("Nothing was heard from " + this.own + "gai", "EVENT");
		assertThat(page("/search?q=" + this.own + "gay")).bodyText().contains("Did you mean", this.own + "gai</a>");
	}

	@Test
	void resultsWhileTypingAreFewAndSayHowManyThereAre() {
		for (int i = 0; i < 6; i++) {
			this.newsroom.claim("Number %d of %s".formatted(i, this.own), "EVENT");
		}
		assertThat(page("/search/box?q=" + this.own.substring(0, this.own.length() - 2))).bodyText()
			.contains("Found: 6", "Claims (6)", "All results on a page")
			.doesNotContain("<html");
		assertThat(page("/search?q=" + this.own + "&section=CLAIMS")).bodyText().contains("Claims (6)");
		assertThat(page("/search?q=" + this.own + "&section=DOCUMENTS")).bodyText().contains("Nothing is found");
	}

	@Test
	void theResultsSpeakRussian() {
		this.newsroom.claim("The bridge fell " + this.own, "EVENT");
		assertThat(this.mvc.get()
			.uri("/search?q=" + this.own)
			.header("Accept-Language", "ru")
			.with(this.newsroom.as("checker"))).bodyText().contains("Утверждения (1)").doesNotContain("??", "Claims");
	}

	private MvcTestResult page(String path) {
		return this.mvc.get().uri(path).with(this.newsroom.as("checker")).exchange();
	}

}
