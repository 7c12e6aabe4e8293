package org.twosource.site;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.tika.Tika;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.publication.SignedClaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Follows every link a reader or a program can find, beginning with the site's own
 * addresses: what is not published, what is confidential and what readers wrote in are on
 * none of them.
 */
@NewsroomTest
class PublicCrawlTests {

	private static final String SITE = "http://localhost:8080";

	private static final Pattern ADDRESS = Pattern.compile(Pattern.quote(SITE) + "[^\"'<>\\s\\\\]*");

	private static final Pattern FINDING = Pattern.compile("/(?:findings|feeds/claimreview)/(C-\\d+).*");

	private static final Pattern DOCUMENT = Pattern.compile("/annotated/([0-9a-f-]{36}).*");

	private static final Pattern LATER_PAGE = Pattern.compile(".*[?&]page=(?!0)\\d+.*");

	private static final Set<String> FOR_COLLEAGUES = Set.of("/", "/login");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	private SignedClaims claims;

	private String published;

	private String unpublished;

	private UUID document;

	@BeforeEach
	void publishOneAndKeepTheRest() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		UUID claim = this.claims.confirmed("Eight people died, as published " + this.mark);
		this.claims.evidence(claim, "Open register " + this.mark, "OFFICIAL_BODY", "SUPPORTS");
		UUID hidden = this.claims.evidence(claim, "Hidden source " + this.mark, "DOCUMENT", "SUPPORTS",
				"https://hidden.example/" + this.mark);
		assertThat(Api.as("checker", this.mvc)
			.call(HttpMethod.PUT, "/api/evidence/" + hidden + "/readers", "{\"readers\": [\"editor\"]}"))
			.hasStatus(204);
		this.claims.evidence(claim, "Witness of name " + this.mark, "WITNESS", "SUPPORTS");
		this.claims.sign(claim, null);
		this.claims.reassess(claim, "DISPUTED", "LOW");
		this.claims.sign(claim, "The register was read again");
		this.published = this.claims.number(claim);
		this.document = documentOf(claim);
		this.jdbc.sql("update document set sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex') where id = :id")
			.param("id", this.document)
			.update();
		UUID open = this.claims.confirmed("Open claim " + this.mark);
		this.unpublished = this.claims.number(open);
		UUID keptBack = documentOf(open);
		this.jdbc.sql("update claim set stage = 'COLLECTION' where id = :id").param("id", open).update();
		this.jdbc.sql("""
				insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix, speaker)
				values (gen_random_uuid(), :claim, :document, 18, 28, 'that night', '', '', :speaker)
				""")
			.param("claim", open)
			.param("document", this.document)
			.param("speaker", "Speaker of " + this.mark)
			.update();
		this.jdbc.sql("update document set title = :title where id = :id")
			.param("title", "Unpublished document " + this.mark)
			.param("id", keptBack)
			.update();
		assertThat(this.mvc.post()
			.uri("/documents/" + this.document + "/publication")
			.with(user(this.people.loadUserByUsername("editor")))
			.with(csrf())
			.exchange()).hasStatus(302);
		assertThat(this.mvc.post()
			.uri("/findings/" + this.published + "/challenge")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("text", "A reader objects, in words of their own " + this.mark)
			.param("name", "Reader " + this.mark)
			.param("mail", "reader-" + this.mark + "@example.org")
			.exchange()).hasStatus(302);
	}

	@Test
	void nothingButWhatIsPublishedIsThereToBeFound() {
		Map<String, String> found = crawl();
		assertThat(found.keySet()).contains("/findings/" + this.published,
				"/findings/" + this.published + "/versions/1", "/findings/" + this.published + "/card.png?version=2",
				"/findings/" + this.published + "/challenge", "/findings/" + this.published + ".json",
				"/annotated/" + this.document, "/annotated/" + this.document + ".pdf",
				"/annotated/" + this.document + ".docx", "/annotated/" + this.document + ".jsonld", "/methodology",
				"/feeds/corrections.atom", "/corrections");
		assertThat(found.values()).anyMatch((page) -> page.contains("Eight people died, as published " + this.mark));
		assertThat(found.get("/annotated/" + this.document + ".pdf")).contains("not yet checked");
		Pattern number = Pattern.compile("\\b" + this.unpublished + "\\b");
		found.forEach((address, text) -> {
			assertThat(text).as(address)
				.doesNotContain("Open claim " + this.mark, "Speaker of " + this.mark, "Hidden source " + this.mark,
						"hidden.example/" + this.mark, "Witness of name " + this.mark,
						"Unpublished document " + this.mark, "in words of their own " + this.mark,
						"Reader " + this.mark, "reader-" + this.mark);
			assertThat(number.matcher(text).find()).as("%s in %s", this.unpublished, address).isFalse();
		});
	}

	private Map<String, String> crawl() {
		Map<String, String> found = new LinkedHashMap<>();
		Set<String> known = new LinkedHashSet<>();
		Deque<String> ahead = new ArrayDeque<>();
		Stream
			.of("/findings", "/corrections", "/annotated", "/methodology", "/sitemap.xml", "/robots.txt",
					"/feeds/claimreview.json", "/feeds/ninjs.json", "/v1alpha1/claims:search?query=" + this.mark,
					"/api/findings", "/api/findings/" + this.published, "/findings?q=" + this.mark)
			.filter(known::add)
			.forEach(ahead::add);
		while (!ahead.isEmpty()) {
			String address = ahead.remove();
			MockHttpServletResponse answer = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
			if (FOR_COLLEAGUES.contains(address)) {
				assertThat(answer.getStatus()).as(address).isIn(200, 302);
				continue;
			}
			assertThat(answer.getStatus()).as(address).isEqualTo(200);
			found.put(address, text(answer));
			links(address, answer).filter(this::ours).filter(known::add).forEach(ahead::add);
		}
		return found;
	}

	/** What other tests published is as public, and there is much of it. */
	private boolean ours(String address) {
		return Stream.of(FINDING.matcher(address), DOCUMENT.matcher(address))
			.filter((matcher) -> matcher.matches())
			.allMatch((matcher) -> List.of(this.published, this.document.toString()).contains(matcher.group(1)))
				&& !LATER_PAGE.matcher(address).matches();
	}

	private static Stream<String> links(String address, MockHttpServletResponse answer) {
		String text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
		String type = String.valueOf(answer.getContentType());
		if (!type.matches(".*(?:html|json|xml|text).*")) {
			return Stream.of();
		}
		Stream<String> links = ADDRESS.matcher(text.replace("\\/", "/").replace("&amp;", "&"))
			.results()
			.map(MatchResult::group);
		if (type.contains("html")) {
			links = Stream.concat(links,
					Jsoup.parse(text, SITE + address)
						.select("[href], [src], [action]")
						.stream()
						.flatMap((element) -> Stream.of("href", "src", "action").map(element::absUrl)));
		}
		return links.filter((link) -> link.startsWith(SITE + "/"))
			.map((link) -> link.substring(SITE.length()).replaceFirst("#.*", ""))
			.filter((link) -> !link.startsWith("/assets/") && !link.startsWith("/webjars/"))
			.map((link) -> link.replace(" ", "%20"));
	}

	private static String text(MockHttpServletResponse answer) {
		byte[] body = answer.getContentAsByteArray();
		if (!String.valueOf(answer.getContentType()).matches(".*(?:pdf|officedocument).*")) {
			return new String(body, StandardCharsets.UTF_8);
		}
		try {
			return new Tika().parseToString(new ByteArrayInputStream(body));
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	private UUID documentOf(UUID claim) {
		return this.jdbc.sql("select document_id from mention where claim_id = :claim")
			.param("claim", claim)
			.query(UUID.class)
			.single();
	}

}
