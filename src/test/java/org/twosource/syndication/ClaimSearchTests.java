package org.twosource.syndication;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.jackson2.JacksonFactory;
import com.google.api.services.factchecktools.v1alpha1.FactCheckTools.Claims;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1Claim;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.publication.SignedClaims;
import org.twosource.web.Site;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Google's own client, pointed at this newsroom, at a real port. */
@NewsroomTest
class ClaimSearchTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private final Site site = new Site();

	private final String word = "слово" + Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits()), 36);

	private SignedClaims claims;

	@BeforeEach
	void open() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		this.site.serve("/", (exchange) -> {
			MvcTestResult answer = this.mvc.get().uri(exchange.getRequestURI()).exchange();
			byte[] body = answer.getResponse().getContentAsByteArray();
			exchange.getResponseHeaders().set("Content-Type", answer.getResponse().getContentType());
			exchange.sendResponseHeaders(answer.getResponse().getStatus(), body.length);
			exchange.getResponseBody().write(body);
		});
	}

	@AfterEach
	void close() {
		this.site.close();
	}

	@Test
	void anExistingClientFindsWhatIsPublished() throws IOException {
		String statement = "На ярмарке погибли восемь человек, " + this.word;
		String number = published(statement);
		var found = claims().search().setQuery("погибло на " + this.word).setKey("any").execute();
		assertThat(found.getClaims()).hasSize(1);
		var claim = found.getClaims().get(0);
		assertThat(claim.getText()).isEqualTo(statement);
		assertThat(claim.getClaimant()).isEqualTo("A clerk");
		assertThat(claim.getClaimDate()).isEqualTo("2026-02-09T00:00:00Z");
		var review = claim.getClaimReview().get(0);
		assertThat(review.getPublisher().getName()).isEqualTo("Twosource");
		assertThat(review.getPublisher().getSite()).isEqualTo("localhost");
		assertThat(review.getUrl()).isEqualTo("http://localhost:8080/findings/" + number);
		assertThat(review.getTitle()).contains(number);
		assertThat(review.getReviewDate()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
		assertThat(review.getTextualRating()).isEqualTo("Confirmed");
		assertThat(review.getLanguageCode()).isEqualTo("en");
	}

	@Test
	void pagesGoOnWithoutLossOrRepetition() throws IOException {
		List<String> published = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			String statement = "Claim " + i + " of " + this.word;
			published(statement);
			published.add(0, statement);
		}
		List<String> seen = new ArrayList<>();
		String token = null;
		do {
			var page = claims().search().setQuery(this.word).setPageSize(2).setPageToken(token).execute();
			assertThat(page.getClaims()).hasSizeLessThanOrEqualTo(2);
			seen.addAll(texts(page));
			token = page.getNextPageToken();
		}
		while (token != null);
		assertThat(seen).isEqualTo(published);
		assertThat(texts(claims().search().setQuery(this.word).setOffset(3).execute()))
			.isEqualTo(published.subList(3, 5));
	}

	@Test
	void languageSiteAndAgeNarrowIt() throws IOException {
		published("One claim of " + this.word);
		assertThat(texts(claims().search().setQuery(this.word).setLanguageCode("en-US").execute())).hasSize(1);
		assertThat(texts(claims().search().setQuery(this.word).setLanguageCode("ru").execute())).isEmpty();
		assertThat(texts(claims().search().setQuery(this.word).setReviewPublisherSiteFilter("www.localhost").execute()))
			.hasSize(1);
		assertThat(texts(claims().search().setReviewPublisherSiteFilter("localhost").execute())).isNotEmpty();
		assertThat(texts(claims().search().setReviewPublisherSiteFilter("nytimes.com").execute())).isEmpty();
		assertThat(texts(claims().search().setQuery(this.word).setMaxAgeDays(999_999_999).execute())).hasSize(1);
		assertThat(texts(claims().search().setQuery("nobody said " + this.word + "x").execute())).isEmpty();
	}

	@Test
	void onlyWhatIsPublishedAndStandsIsFound() throws IOException {
		UUID claim = this.claims.confirmed("A claim of " + this.word);
		assertThat(texts(claims().search().setQuery(this.word).execute())).isEmpty();
		this.claims.sign(claim, null);
		assertThat(texts(claims().search().setQuery(this.word).execute())).hasSize(1);
		this.claims.reassess(claim, "FALSE", "HIGH");
		this.claims.sign(claim, "Seven");
		var corrected = claims().search().setQuery(this.word).execute().getClaims();
		assertThat(corrected).hasSize(1);
		assertThat(corrected.get(0).getClaimReview().get(0).getTextualRating()).isEqualTo("False");
		this.claims.drop(claim, "Forged");
		assertThat(texts(claims().search().setQuery(this.word).execute())).isEmpty();
	}

	@Test
	void aTokenOfAnotherSearchIsRefused() throws IOException {
		published("One claim of " + this.word);
		published("Two claims of " + this.word);
		String token = claims().search().setQuery(this.word).setPageSize(1).execute().getNextPageToken();
		assertThatExceptionOfType(GoogleJsonResponseException.class)
			.isThrownBy(() -> claims().search().setQuery("other").setPageToken(token).execute())
			.satisfies((refusal) -> {
				assertThat(refusal.getDetails().getCode()).isEqualTo(400);
				assertThat(refusal.getDetails().getMessage()).contains("pageToken");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?query=%20", "?query=a&pageSize=-1", "?query=a&pageSize=ten", "?query=a&offset=1.5",
			"?query=a&maxAgeDays=x", "?query=a&languageCode=!", "?query=a&pageToken=!", "?query=a&pageToken=YWJj" })
	void whatMakesNoSenseIsRefusedInGooglesShape(String parameters) {
		JsonNode error = Api
			.body(this.mvc.get().uri(URI.create("/v1alpha1/claims:search" + parameters)).exchange(), 400)
			.get("error");
		assertThat(error.get("code").asInt()).isEqualTo(400);
		assertThat(error.get("status").asString()).isEqualTo("INVALID_ARGUMENT");
		assertThat(error.get("message").asString()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "%27)%20%7C%20!(", "%27%3B--", "%5C%5C%27%20%26%20%7C", "the", "%F0%9F%92%A5", "%E4%BA%BA" })
	void anyTextIsOnlyLookedFor(String text) {
		assertThat(this.mvc.get().uri(URI.create("/v1alpha1/claims:search?query=" + text)).exchange()).hasStatusOk();
	}

	@Test
	void whatIsNotOfferedIsUnknownInGooglesShape() {
		JsonNode error = Api.body(this.mvc.get().uri("/v1alpha1/claims:imageSearch").exchange(), 404).get("error");
		assertThat(error.get("status").asString()).isEqualTo("NOT_FOUND");
	}

	private String published(String statement) {
		UUID claim = this.claims.confirmed(statement);
		this.claims.sign(claim, null);
		return this.claims.number(claim);
	}

	private Claims claims() {
		return new com.google.api.services.factchecktools.v1alpha1.FactCheckTools.Builder(new NetHttpTransport(),
				JacksonFactory.getDefaultInstance(), (request) -> {
				})
			.setRootUrl(this.site.url("/"))
			.setApplicationName("existing client")
			.build()
			.claims();
	}

	private static List<String> texts(GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse response) {
		return (response.getClaims() == null) ? List.of()
				: response.getClaims().stream().map(GoogleFactcheckingFactchecktoolsV1alpha1Claim::getText).toList();
	}

}
