package org.twosource.syndication;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.publication.SignedClaims;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class OembedTests {

	private static final String SITE = "http://localhost:8080";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private SignedClaims claims;

	private final String statement = "\"><script>alert(1)</script> Восемь погибших & مرحبا\u0001 " + UUID.randomUUID();

	@BeforeEach
	void openTheFiles() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
	}

	@Test
	void aFindingIsShownAsAFrame() {
		String address = SITE + "/findings/" + published();
		MvcTestResult result = asked(address, "");
		JsonNode answer = Api.body(result, 200);
		assertThat(Schemas.problems(Schemas.OEMBED, answer.toString())).isEmpty();
		assertThat(Schemas.problems(Schemas.OEMBED, "{\"type\": \"rich\", \"version\": \"1.0\"}")).isNotEmpty();
		assertThat(Jsoup.parseBodyFragment(answer.get("html").asString()).body().children()).hasSize(1);
		Element frame = frame(answer);
		assertThat(frame.attr("src")).isEqualTo(address + "/embed");
		assertThat(frame.attr("title")).contains("Confirmed", "<script>alert(1)</script> Восемь");
		assertThat(frame.attr("sandbox")).doesNotContain("allow-scripts", "allow-same-origin", "allow-top-navigation");
		assertThat(frame.attr("width")).isEqualTo(answer.get("width").asString());
		assertThat(frame.attr("height")).isEqualTo(answer.get("height").asString());
	}

	@Test
	void itFitsTheRoomThereIs() {
		String address = SITE + "/findings/" + published() + "/versions/1";
		JsonNode small = Api.body(asked(address, "&maxwidth=360&maxheight=200"), 200);
		assertThat(small.has("thumbnail_url")).isFalse();
		assertThat(small.get("width").asInt()).isEqualTo(360);
		assertThat(small.get("height").asInt()).isEqualTo(200);
		JsonNode large = Api.body(asked(address, "&maxwidth=5000&maxheight=5000"), 200);
		assertThat(large.get("thumbnail_url").asString()).endsWith("/card.png");
		assertThat(large.get("width").asInt()).isEqualTo(600);
		assertThat(large.get("height").asInt()).isLessThan(400);
	}

	@Test
	void itIsToldAsXmlToo() throws Exception {
		String number = published();
		MvcTestResult answer = asked(SITE + "/findings/" + number, "&format=xml");
		assertThat(answer).hasStatusOk().hasContentType("text/xml;charset=UTF-8");
		Document xml = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		assertThat(xml.getDocumentElement().getTagName()).isEqualTo("oembed");
		assertThat(xml.getElementsByTagName("type").item(0).getTextContent()).isEqualTo("rich");
		assertThat(xml.getElementsByTagName("title").item(0).getTextContent()).contains("<script>", "مرحبا");
		assertThat(xml.getElementsByTagName("html").item(0).getTextContent()).contains(number + "/embed");
	}

	@ParameterizedTest
	@CsvSource({ "https://elsewhere.example/findings/C-1,,404", "http://localhost:8080/findings/C-0,,404",
			"http://localhost:8080/claims/C-1,,404", "http://localhost:9090/findings/C-1,,404", "nonsense,,404",
			"'',,400", "http://localhost:8080/findings/C-0,&format=yaml,501",
			"http://localhost:8080/findings/C-0,&maxwidth=0,400",
			"http://localhost:8080/findings/C-0,&maxheight=x,400" })
	void whatCannotBeShownIsRefusedAsTheSpecificationSays(String address, String more, int status) {
		assertThat(asked(address, (more != null) ? more : "")).hasStatus(status);
	}

	@Test
	void aClaimThatIsNotPublishedHasNoCard() {
		String number = this.claims.number(this.claims.confirmed(this.statement));
		assertThat(asked(SITE + "/findings/" + number, "")).hasStatus(404);
		MvcTestResult card = this.mvc.get().uri("/findings/" + number + "/embed").exchange();
		assertThat(card).hasStatus(404).bodyText().doesNotContain(this.statement.substring(30));
	}

	@Test
	void theCardSaysWhatWasFoundByWhomAndWhen() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		String path = "/findings/" + this.claims.number(claim) + "/embed";
		MvcTestResult answer = this.mvc.get().uri(path).exchange();
		assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("frame-ancestors *",
				"default-src 'self'");
		assertThat(answer.getResponse().getHeader("X-Frame-Options")).isNull();
		org.jsoup.nodes.Document card = card(path);
		assertThat(card.text()).contains("Confirmed", this.statement.substring(0, 40), "High confidence",
				"Checked by Twosource", "Read the finding");
		assertThat(card.select("script")).isEmpty();
		Element link = card.selectFirst("a");
		assertThat(link.attr("href")).isEqualTo(SITE + "/findings/" + this.claims.number(claim));
		assertThat(link.attr("target")).isEqualTo("_blank");
		this.claims.reassess(claim, "FALSE", "LOW");
		this.claims.sign(claim, "A coroner counted seven");
		assertThat(card(path).text()).contains("False", "Corrected");
		this.claims.drop(claim, "The register was forged");
		assertThat(card(path).text()).contains("Retracted", "The register was forged")
			.doesNotContain("False", "confidence");
	}

	private String published() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		return this.claims.number(claim);
	}

	private MvcTestResult asked(String address, String more) {
		String encoded = URLEncoder.encode(address, StandardCharsets.UTF_8);
		return this.mvc.get().uri(URI.create("/oembed?url=" + encoded + more)).exchange();
	}

	private static Element frame(JsonNode answer) {
		return Jsoup.parseBodyFragment(answer.get("html").asString()).selectFirst("iframe");
	}

	private org.jsoup.nodes.Document card(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
