package org.twosource.publication;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.claim.Confidence;
import org.twosource.claim.Verdict;
import org.twosource.site.SiteChanged;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class FindingPagesTests {

	private static final Pattern LINKED_DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>",
			Pattern.DOTALL);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private SignedClaims claims;

	private final String statement = "At least eight people died at the fair " + UUID.randomUUID();

	@BeforeEach
	void openTheFiles() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
	}

	@Test
	void readersSeeTheVerdictTheEvidenceAndWhoSignedWithoutSigningIn() {
		String number = published(this.statement);
		String page = page("/findings/" + number);
		assertThat(page).contains(this.statement, "Confirmed", "at least 8", "people killed", "The night of the fair",
				"Steppe Courier", "Two registers agree.", "Saule Editor, Timur Editor", "That refute it: 1.",
				"What is not known", "The most that the figure can be is not known.", "href=\"/methodology/1\"",
				"version 1 of the rules");
		assertThat(page.indexOf("finding-verdict")).isLessThan(page.indexOf("What was claimed"));
		assertThat(page).doesNotContainPattern("(?i)<script(?![^>]*(src=|application/ld\\+json))");
		assertThat(page("/findings?q=" + number)).contains(this.statement);
	}

	@Test
	void theLinkedDataIsAClaimReview() {
		String number = published(this.statement);
		JsonNode review = linkedData(page("/findings/" + number));
		assertThat(review.at("/@context").asString()).isEqualTo("https://schema.org");
		assertThat(review.at("/@type").asString()).isEqualTo("ClaimReview");
		assertThat(review.at("/url").asString()).isEqualTo("http://localhost:8080/findings/" + number);
		assertThat(review.at("/claimReviewed").asString()).isEqualTo(this.statement);
		assertThat(review.at("/author/@type").asString()).isEqualTo("Organization");
		assertThat(review.at("/itemReviewed/@type").asString()).isEqualTo("Claim");
		assertThat(review.at("/itemReviewed/author/name").asString()).isEqualTo("A clerk");
		assertThat(review.at("/itemReviewed/datePublished").asString()).isEqualTo("2026-02-09");
		assertThat(review.at("/itemReviewed/appearance/0/url").asString()).isEqualTo("https://example.org/fair");
		assertThat(review.at("/reviewRating/ratingValue").asInt()).isEqualTo(5);
		assertThat(review.at("/reviewRating/bestRating").asInt()).isEqualTo(5);
		assertThat(review.at("/reviewRating/worstRating").asInt()).isEqualTo(1);
		assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("Confirmed");
		assertThat(Api.body(this.mvc.get().uri("/api/findings/" + number).exchange(), 200).get("claimReview"))
			.isEqualTo(review);
	}

	@Test
	void hostileTextStaysText() {
		String hostile = "</script><script>alert(1)</script>\u202Eمرحبا\u2028<img src=x onerror=alert(2)> "
				+ this.statement;
		String number = published(hostile);
		String page = page("/findings/" + number);
		assertThat(page).doesNotContain("<script>alert", "<img src=x").contains("&lt;script&gt;alert(1)");
		assertThat(linkedData(page).at("/claimReviewed").asString()).isEqualTo(hostile);
		assertThat(page("/findings?q=" + number)).doesNotContain("<script>alert", "<img src=x");
		assertThat(page("/findings?q=%3Cscript%3Ealert(1)%3C/script%3E")).doesNotContain("<script>alert");
	}

	@Test
	void aCorrectedFindingSaysSoOnTopAndItsFirstVersionLeadsToTheLatest() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		this.claims.reassess(claim, "DISPUTED", "LOW");
		this.claims.sign(claim, "A coroner counted seven");
		String number = this.claims.number(claim);
		assertThat(page("/findings/" + number)).contains("Corrected", "from “Confirmed” to “Disputed”",
				"A coroner counted seven");
		String first = page("/findings/" + number + "/versions/1");
		assertThat(first).contains("no longer stands", "href=\"/findings/" + number + "\"", "Version 2 replaced it",
				"from “Confirmed” to “Disputed”", "A coroner counted seven", "The verdict was:");
		assertThat(LINKED_DATA.matcher(first).find()).isFalse();
		assertThat(page("/corrections")).contains(number, "A coroner counted seven");
		assertThat(linkedData(page("/findings/" + number)).at("/reviewRating/alternateName").asString())
			.isEqualTo("Disputed");
	}

	@Test
	void aRetractedFindingStaysReadableButIsNoLongerAClaimReview() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		this.claims.drop(claim, "The register was forged");
		String number = this.claims.number(claim);
		String page = page("/findings/" + number);
		assertThat(page).contains("Retracted", "The register was forged", this.statement,
				"content=\"Retracted: " + this.statement);
		assertThat(page("/findings/" + number + "/versions/1")).contains("Version 2 took the finding back on",
				"The register was forged", "Version 1, which no longer stands: ");
		assertThat(LINKED_DATA.matcher(page).find()).isFalse();
		JsonNode finding = Api.body(this.mvc.get().uri("/api/findings/" + number).exchange(), 200);
		assertThat(finding.get("retracted").asBoolean()).isTrue();
		assertThat(finding.get("claimReview").isNull()).isTrue();
	}

	@Test
	void nothingIsSaidOfAClaimThatIsNotPublished() {
		UUID claim = this.claims.confirmed(this.statement);
		String number = this.claims.number(claim);
		for (String address : new String[] { "/findings/" + number, "/findings/" + number + "/versions/1",
				"/findings/" + claim, "/findings/C-0", "/findings/C-99999999999999999999",
				"/api/findings/" + number }) {
			MvcTestResult answer = this.mvc.get().uri(address).exchange();
			assertThat(answer).as(address).hasStatus(404);
			assertThat(text(answer)).as(address).doesNotContain(this.statement);
		}
		assertThat(page("/findings?q=" + number)).contains("No finding speaks of that");
	}

	@Test
	void programsGetFindingsByEitherFormOfTheNumber() {
		String number = published(this.statement);
		JsonNode finding = Api.body(this.mvc.get().uri("/api/findings/" + number.substring(2)).exchange(), 200);
		assertThat(finding.get("number").asString()).isEqualTo(number);
		assertThat(finding.get("verdict").asString()).isEqualTo("CONFIRMED");
		assertThat(finding.at("/figure/low").asInt()).isEqualTo(8);
		assertThat(finding.get("signedBy").valueStream().map(JsonNode::asString)).containsExactly("Saule Editor",
				"Timur Editor");
		assertThat(finding.at("/evidence/0/stance").asString()).isEqualTo("REFUTES");
		assertThat(finding.at("/mentions/0/publisher").asString()).isEqualTo("Steppe Courier");
		assertThat(finding.at("/versions/0/version").asInt()).isEqualTo(1);
		assertThat(finding.get("unknowns").valueStream().map(JsonNode::asString))
			.contains("The most that the figure can be is not known.");
		assertThat(finding.get("tableVersion").asInt()).isEqualTo(1);
		assertThat(finding.at("/evidence/0/archived").isNull()).isTrue();
		JsonNode list = Api.body(this.mvc.get().uri("/api/findings?size=1&q=" + number).exchange(), 200);
		assertThat(list.get("total").asInt()).isEqualTo(1);
		assertThat(list.at("/items/0/number").asString()).isEqualTo(number);
		assertThat(this.mvc.get().uri("/api/findings?size=0").exchange()).hasStatus(422);
	}

	@Test
	void aFindingThatHasNotChangedIsNotSentAgain() {
		String number = published(this.statement);
		MvcTestResult first = this.mvc.get().uri("/api/findings/" + number).exchange();
		String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(tag).isNotBlank();
		assertThat(first.getResponse().getHeader(HttpHeaders.LAST_MODIFIED)).isNotBlank();
		assertThat(this.mvc.get().uri("/api/findings/" + number).header(HttpHeaders.IF_NONE_MATCH, tag).exchange())
			.hasStatus(304);
	}

	@Test
	void readersReadThePagesInTheirLanguageAndGetNoSession() {
		String number = published(this.statement);
		for (String address : new String[] { "/findings", "/findings?q=" + number, "/findings/" + number,
				"/corrections", "/findings/C-0" }) {
			MvcTestResult answer = this.mvc.get().uri(address).header(HttpHeaders.ACCEPT_LANGUAGE, "ru").exchange();
			assertThat(answer).bodyText()
				.contains("<html lang=\"ru\"", "Заключения", "Исправления")
				.doesNotContain("??", ">Findings<");
			assertThat(answer).headers().doesNotContainHeader(HttpHeaders.SET_COOKIE);
			assertThat(answer.getMvcResult().getRequest().getSession(false)).as(address).isNull();
		}
		assertThat(this.mvc.get().uri("/findings/" + number).header(HttpHeaders.ACCEPT_LANGUAGE, "ru")).bodyText()
			.contains("Подтверждено", "Высокая уверенность", "Опровергают: 1.", "B: обычно надёжен");
		assertThat(this.mvc.get().uri("/findings/C-0").header(HttpHeaders.ACCEPT_LANGUAGE, "ru")).bodyText()
			.contains("Под номером C-0 ничего не опубликовано");
	}

	@Test
	void otherSitesAreToldTheVerdictAndWhatToShow() {
		String number = published(this.statement);
		Document page = Jsoup.parse(page("/findings/" + number));
		assertThat(meta(page, "og:title")).isEqualTo("Confirmed: " + this.statement);
		assertThat(meta(page, "og:description")).isEqualTo("The evidence bears this claim out. Two registers agree.");
		assertThat(meta(page, "og:url")).isEqualTo("http://localhost:8080/findings/" + number);
		assertThat(meta(page, "og:image")).isEqualTo("http://localhost:8080/findings/" + number + "/card.png");
		assertThat(meta(page, "og:locale")).isEqualTo("en_US");
		assertThat(Instant.parse(meta(page, "article:published_time"))).isEqualTo(meta(page, "article:modified_time"));
		assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
	}

	@Test
	void thePageAndItsCardSayWhenTheyLastChanged() throws Exception {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		this.claims.sign(claim, "Looked at again");
		String number = this.claims.number(claim);
		MvcTestResult card = this.mvc.get().uri("/findings/" + number + "/card.png").exchange();
		assertThat(card).hasStatusOk().hasContentType("image/png");
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(card.getResponse().getContentAsByteArray()));
		assertThat(image.getWidth()).isEqualTo(1200);
		assertThat(image.getHeight()).isEqualTo(630);
		MvcTestResult first = this.mvc.get().uri("/findings/" + number + "/card.png?version=1").exchange();
		assertThat(first.getResponse().getContentAsByteArray())
			.isNotEqualTo(card.getResponse().getContentAsByteArray());
		for (String address : new String[] { "", "/versions/1", "/card.png" }) {
			String modified = this.mvc.get()
				.uri("/findings/" + number + address)
				.exchange()
				.getResponse()
				.getHeader(HttpHeaders.LAST_MODIFIED);
			assertThat(modified).as(address).isNotNull();
			assertThat(this.mvc.get()
				.uri("/findings/" + number + address)
				.header(HttpHeaders.IF_MODIFIED_SINCE, modified)
				.exchange()).as(address).hasStatus(304);
		}
		assertThat(this.mvc.get().uri("/findings/" + number + "/card.png?version=9").exchange()).hasStatus(404);
	}

	@Test
	void noSentenceSaysBothHowLikelyAClaimIsAndHowSureWeAre() {
		Pattern likelihood = Pattern
			.compile("(?i)likel|probab|chance|possib|true|false|confirmed|disputed|verified|bears? |refute|contradict|"
					+ "вероят|скорее|вряд ли|возможн|верно|верн|ложн|подтвержд|опроверг|оспарив|противореч");
		Pattern confidence = Pattern.compile("(?i)confiden|\\bsure\\b|certain|quality|уверенн|надёжно|качеств");
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		for (Verdict verdict : Verdict.values()) {
			for (Confidence sure : Confidence.values()) {
				another(claim, verdict, sure);
				for (String language : List.of("en", "ru")) {
					List<String> sentences = sentences(this.claims.number(claim), language);
					assertThat(sentences).anyMatch(likelihood.asPredicate()).anyMatch(confidence.asPredicate());
					assertThat(sentences).as("%s, %s, %s", verdict, sure, language)
						.noneMatch((one) -> likelihood.matcher(one).find() && confidence.matcher(one).find());
				}
			}
		}
	}

	/** Another version that comes to that conclusion. */
	private void another(UUID claim, Verdict verdict, Confidence confidence) {
		this.jdbc.sql("""
				insert into finding_version (claim_id, version, statement, verdict, confidence, content, signed_by,
				    what_changed, why, published_at)
				select claim_id, version + 1, statement, :verdict, :confidence,
				    content || jsonb_build_object('verdict', :verdict, 'confidence', :confidence), signed_by, 'Again',
				    'Again', published_at
				from finding_version where claim_id = :claim order by version desc limit 1
				""")
			.param("claim", claim)
			.param("verdict", verdict.name())
			.param("confidence", confidence.name())
			.update();
		this.events.publishEvent(new SiteChanged());
	}

	/** What the page says of the claim in words of its own. */
	private List<String> sentences(String number, String language) {
		Document page = Jsoup.parse(text(
				this.mvc.get().uri("/findings/" + number).header(HttpHeaders.ACCEPT_LANGUAGE, language).exchange()));
		return Stream
			.concat(page.select(".finding-verdict p, .alert p, .unknowns li, title").eachText().stream(),
					page.select("section:has(.rationale) :is(h2, p:not(.rationale))").eachText().stream())
			.flatMap((text) -> Stream.of(text.split("(?<=[.:!?])\\s+")))
			.toList();
	}

	private static String meta(Document page, String property) {
		return page.select("meta[property=" + property + "]").attr("content");
	}

	private String published(String statement) {
		UUID claim = this.claims.confirmed(statement);
		this.claims.evidence(claim, "Coroner " + claim, "OFFICIAL_BODY", "REFUTES");
		this.claims.sign(claim, null);
		return this.claims.number(claim);
	}

	private String page(String address) {
		MvcTestResult answer = this.mvc.get().uri(java.net.URI.create(address)).exchange();
		assertThat(answer).hasStatusOk();
		return text(answer);
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static JsonNode linkedData(String page) {
		Matcher matcher = LINKED_DATA.matcher(page);
		assertThat(matcher.find()).as("linked data on the page").isTrue();
		return JsonMapper.shared().readTree(matcher.group(1));
	}

}
