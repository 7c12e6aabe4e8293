package org.twosource.syndication;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.publication.SignedClaims;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class ClaimReviewTests {

	/**
	 * The properties of Google's documentation «Fact check (ClaimReview) structured
	 * data», required ones and recommended ones alike
	 * (developers.google.com/search/docs/appearance/structured-data/factcheck).
	 */
	private static final List<String> PROPERTIES = List.of(
			// ClaimReview: required
			"/claimReviewed", "/reviewRating", "/url",
			// ClaimReview: recommended
			"/author", "/author/name", "/author/url", "/datePublished", "/itemReviewed",
			// Claim: recommended
			"/itemReviewed/appearance", "/itemReviewed/appearance/0/url", "/itemReviewed/author",
			"/itemReviewed/author/name", "/itemReviewed/author/sameAs", "/itemReviewed/datePublished",
			"/itemReviewed/firstAppearance", "/itemReviewed/firstAppearance/url",
			// Rating: required
			"/reviewRating/alternateName",
			// Rating: recommended
			"/reviewRating/bestRating", "/reviewRating/name", "/reviewRating/ratingValue", "/reviewRating/worstRating");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private SignedClaims claims;

	private final String statement = "На ярмарке погибли восемь человек — مرحبا " + UUID.randomUUID();

	@BeforeEach
	void openTheFiles() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
	}

	@Test
	void everythingGoogleRequiresOrRecommendsIsThere() {
		JsonNode review = review(published());
		List<String> missing = new ArrayList<>();
		for (String property : PROPERTIES) {
			JsonNode value = review.at(property);
			if (value.isMissingNode() || value.isNull() || value.isEmpty() && value.asString("x").isBlank()) {
				missing.add(property);
			}
		}
		assertThat(missing).isEmpty();
		assertThat(URI.create(review.at("/url").asString()).getHost()).as("the site's own host").isEqualTo("localhost");
		assertThat(review.at("/reviewRating/ratingValue").asInt())
			.isBetween(review.at("/reviewRating/worstRating").asInt(), review.at("/reviewRating/bestRating").asInt());
		assertThat(review.at("/itemReviewed/author/@type").asString()).isEqualTo("Organization");
		assertThat(review.at("/itemReviewed/author/sameAs").asString()).isEqualTo("https://valley.example/");
	}

	@Test
	void everyPropertyIsUsedAsSchemaOrgDefinesIt() {
		UUID claim = published();
		this.claims.reassess(claim, "DISPUTED", "LOW");
		this.claims.sign(claim, "A coroner counted seven");
		JsonNode review = review(claim);
		assertThat(SchemaOrg.problems(review)).isEmpty();
		assertThat(review.at("/correction/text").asString()).contains("A coroner counted seven");
		assertThat(review.at("/citation/0/url").asString()).isEqualTo("https://example.org/register");
		assertThat(review.at("/claimReviewed").asString()).isEqualTo(this.statement);
		assertThat(SchemaOrg.problems(json("/feeds/claimreview.json"))).isEmpty();
	}

	@Test
	void whatSchemaOrgDoesNotDefineIsNoticed() {
		JsonMapper json = JsonMapper.shared();
		assertThat(SchemaOrg.problems(json.readTree("""
				{"@type": "Rating", "claimReviewed": "x", "alternateName": 5}"""))).hasSize(2);
		assertThat(SchemaOrg.problems(json.readTree("""
				{"@type": "ClaimReview", "url": "/findings/C-1", "datePublished": "yesterday", "author": "me"}""")))
			.hasSize(3);
		assertThat(SchemaOrg.problems(json.readTree("{\"@type\": \"Verdict\"}"))).hasSize(1);
	}

	@Test
	void theEarliestDocumentTellsWhoClaimedItFirst() {
		UUID claim = this.claims.confirmed(this.statement);
		this.jdbc
			.sql("""
					with earlier as (
					    insert into document (id, title, text, sha256, status, publisher, url, published_on, language, media_type,
					        imported_by, imported_at)
					    select gen_random_uuid(), 'A leaflet', text || 'again', sha256 || 'again', status, 'The Herald',
					        'javascript:alert(1)', date '2026-02-01', language, media_type, imported_by, imported_at + interval '1 day'
					    from document where id = (select document_id from mention where claim_id = :claim)
					    returning id)
					insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
					select gen_random_uuid(), :claim, id, 0, 5, 'Eight', '', '' from earlier
					""")
			.param("claim", claim)
			.update();
		this.claims.sign(claim, null);
		JsonNode review = review(claim);
		assertThat(review.at("/itemReviewed/author/name").asString()).isEqualTo("The Herald");
		assertThat(review.at("/itemReviewed/datePublished").asString()).isEqualTo("2026-02-01");
		assertThat(review.at("/itemReviewed/appearance")).hasSize(2);
		assertThat(review.at("/itemReviewed/firstAppearance").isMissingNode()).as("it has no address").isTrue();
		assertThat(review.toString()).doesNotContain("javascript:");
	}

	@Test
	void aFindingTakenBackIsToldAsDeletedAndHasNoReview() {
		UUID claim = published();
		this.claims.drop(claim, "The register was forged");
		assertThat(this.mvc.get().uri("/feeds/claimreview/" + this.claims.number(claim) + ".json").exchange())
			.hasStatus(404);
		JsonNode element = json("/feeds/claimreview.json").at("/dataFeedElement/0");
		assertThat(element.at("/url").asString()).endsWith("/findings/" + this.claims.number(claim));
		assertThat(element.has("dateDeleted")).isTrue();
		assertThat(element.has("item")).isFalse();
	}

	private UUID published() {
		String outlet = "Valley Wire " + UUID.randomUUID();
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.evidence(claim, "Register " + UUID.randomUUID(), "DOCUMENT", "SUPPORTS");
		this.jdbc.sql("update mention set speaker = null, outlet = :outlet where claim_id = :claim")
			.param("outlet", outlet)
			.param("claim", claim)
			.update();
		this.jdbc.sql("""
				insert into source (id, name, type, reliability, url, created_by, created_at)
				values (gen_random_uuid(), :name, 'OUTLET', 'B', 'https://valley.example/', 'checker', now())
				""").param("name", outlet).update();
		this.claims.sign(claim, null);
		return claim;
	}

	private JsonNode review(UUID claim) {
		return json("/feeds/claimreview/" + this.claims.number(claim) + ".json");
	}

	private JsonNode json(String uri) {
		return Api.body(this.mvc.get().uri(uri).exchange(), 200);
	}

}
