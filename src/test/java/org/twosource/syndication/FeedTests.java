package org.twosource.syndication;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.Statements;
import org.twosource.publication.SignedClaims;
import org.twosource.site.SiteChanged;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class FeedTests {

	private static final String SITE = "http://localhost:8080";

	private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Statements statements;

	@Autowired
	private Sitemap sitemap;

	private SignedClaims claims;

	private final String statement = "</script><b>Қазақ & عربي \u202E\u0001]]></b> " + UUID.randomUUID();

	@BeforeEach
	void openTheFiles() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
	}

	@Test
	void aFeedReaderReadsTheFindings() throws Exception {
		String number = published();
		Feed feed = atom("/feeds/findings.atom");
		Entry entry = feed.getEntries().get(0);
		assertThat(entry.getId()).isEqualTo(SITE + "/findings/" + number);
		assertThat(entry.getTitle()).isEqualTo(this.statement.replace("\u0001", ""));
		assertThat(entry.getTitleEx().getType()).isEqualTo("text");
		assertThat(entry.getContents().get(0).getValue()).contains("Confirmed.",
				"High confidence. Two registers agree.");
		assertThat(entry.getUpdated()).isNotNull().isEqualTo(feed.getUpdated());
		assertThat(feed.getId()).isEqualTo(SITE + "/feeds/findings.atom");
		assertThat(feed.getAuthors()).extracting("name").containsExactly("Twosource");
		assertThat(text("/feeds/findings.atom")).contains("xml:lang=\"en\"");
	}

	@Test
	void correctionsAndRetractionsHaveAFeedOfTheirOwn() throws Exception {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		this.claims.reassess(claim, "DISPUTED", "LOW");
		this.claims.sign(claim, "Коронер насчитал семь <i>тел</i>");
		String number = this.claims.number(claim);
		assertThat(atom("/feeds/findings.atom").getEntries().get(0).getContents().get(0).getValue())
			.startsWith("Corrected.");
		this.claims.drop(claim, "The register was forged");
		Feed feed = atom("/feeds/corrections.atom");
		assertThat(feed.getEntries()).extracting(Entry::getId)
			.startsWith(SITE + "/findings/" + number + "/versions/3", SITE + "/findings/" + number + "/versions/2");
		assertThat(feed.getEntries().get(0).getContents().get(0).getValue()).contains("Retracted",
				"The register was forged");
		assertThat(feed.getEntries().get(1).getContents().get(0).getValue()).contains("to “Disputed”",
				"Коронер насчитал семь <i>тел</i>");
		assertThat(json("/feeds/corrections.json").at("/items/0/id").asString())
			.isEqualTo(feed.getEntries().get(0).getId());
		assertThat(atom("/feeds/findings.atom").getEntries().get(0).getContents().get(0).getValue())
			.startsWith("Retracted.")
			.doesNotContain("Two registers agree");
		JsonNode news = json("/findings/" + number + ".json");
		assertThat(news.at("/pubStatus").asString()).isEqualTo("canceled");
		assertThat(Schemas.problems(Schemas.NINJS, news.toString())).isEmpty();
	}

	@Test
	void theJsonFormsFitTheirSchemas() {
		String number = published();
		for (String feed : List.of("/feeds/findings.json", "/feeds/corrections.json")) {
			assertThat(Schemas.problems(Schemas.JSON_FEED, text(feed))).as(feed).isEmpty();
		}
		assertThat(Schemas.problems(Schemas.NINJS, text("/feeds/ninjs.json"))).isEmpty();
		String news = text("/findings/" + number + ".json");
		assertThat(Schemas.problems(Schemas.NINJS, news)).isEmpty();
		JsonNode item = JsonMapper.shared().readTree(news);
		assertThat(item.at("/headlines/0/value").asString()).isEqualTo(this.statement);
		assertThat(item.at("/people/0/name").asString()).isEqualTo("A clerk");
		assertThat(json("/feeds/findings.json").at("/items/0/title").asString()).isEqualTo(this.statement);
		assertThat(Schemas.problems(Schemas.NINJS, news.replace("\"uri\"", "\"address\""))).isNotEmpty();
		assertThat(Schemas.problems(Schemas.JSON_FEED, "{\"version\": \"1\", \"title\": 1, \"items\": [{}]}"))
			.isNotEmpty();
	}

	@Test
	void whoWalksThroughThePagesSeesEverythingOnce() {
		List<String> first = List.of("/feeds/findings.atom", "/feeds/findings.json", "/feeds/claimreview.json",
				"/feeds/ninjs.json");
		rolledBack(() -> {
			many(60);
			long all = this.jdbc.sql("select count(distinct claim_id) from finding_version").query(Long.class).single();
			for (String feed : first) {
				assertThat(walk(feed)).as(feed).doesNotHaveDuplicates().hasSize((int) all);
			}
			Feed page = atom("/feeds/findings.atom?page=1");
			assertThat(page.getOtherLinks()).extracting(Link::getRel).contains("self", "first", "previous", "last");
			assertThat(json("/feeds/findings.json?page=1").at("/feed_url").asString())
				.isEqualTo(SITE + "/feeds/findings.json?page=1");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feeds/findings.atom", "/feeds/findings.json", "/feeds/corrections.atom",
			"/feeds/claimreview.json", "/feeds/ninjs.json", "/sitemap.xml" })
	void aPageCostsTheSameFewStatementsAndIsNotSentTwice(String feed) {
		published();
		// The rules are read once for all.
		text("/methodology");
		rolledBack(() -> {
			// All there are are counted only when they may not be on one page.
			many(60);
			int few = this.statements.during(() -> text(feed)).size();
			many(3);
			int more = this.statements.during(() -> text(feed + "?as=new")).size();
			assertThat(more).isEqualTo(few).isBetween(1, 6);
		});
		MvcTestResult answer = this.mvc.get().uri(feed).exchange();
		String tag = answer.getResponse().getHeader(HttpHeaders.ETAG);
		String modified = answer.getResponse().getHeader(HttpHeaders.LAST_MODIFIED);
		assertThat(modified).isNotNull();
		assertThat(this.mvc.get().uri(feed).header(HttpHeaders.IF_NONE_MATCH, tag).exchange()).hasStatus(304);
		assertThat(this.mvc.get().uri(feed).header(HttpHeaders.IF_MODIFIED_SINCE, modified).exchange()).hasStatus(304);
		assertThat(this.mvc.get()
			.uri(feed)
			.header(HttpHeaders.IF_MODIFIED_SINCE, "Thu, 01 Jan 2015 00:00:00 GMT")
			.exchange()).hasStatusOk();
	}

	@Test
	void aPageThatIsNotThereIsRefused() {
		for (String feed : List.of("/feeds/findings.atom", "/feeds/corrections.json", "/feeds/ninjs.json")) {
			assertThat(this.mvc.get().uri(feed + "?page=-1").exchange()).hasStatus(400);
			assertThat(this.mvc.get().uri(feed + "?page=first").exchange()).hasStatus(400);
			assertThat(this.mvc.get().uri(feed + "?page=1000000").exchange()).hasStatus(404)
				.hasContentType("application/problem+json");
		}
		assertThat(this.mvc.get().uri("/sitemap.xml?part=-1").exchange()).hasStatus(404);
		assertThat(this.mvc.get().uri("/findings/C-0.json").exchange()).hasStatus(404);
	}

	@Test
	void aCrawlerFindsItsWay() throws Exception {
		String number = published();
		byte[] xml = text("/sitemap.xml").getBytes(StandardCharsets.UTF_8);
		SiteMap map = (SiteMap) new SiteMapParser().parseSiteMap(xml, URI.create(SITE + "/sitemap.xml").toURL());
		assertThat(map.getSiteMapUrls()).extracting((url) -> url.getUrl().getPath())
			.contains("/findings", "/methodology", "/findings/" + number)
			.anyMatch((path) -> path.startsWith("/methodology/"));
		assertThat(map.getSiteMapUrls()).filteredOn((url) -> url.getUrl().getPath().equals("/findings/" + number))
			.extracting(SiteMapURL::getLastModified)
			.doesNotContainNull();
		published();
		SiteMapIndex index = (SiteMapIndex) new SiteMapParser().parseSiteMap(
				this.sitemap.whole(1).getBytes(StandardCharsets.UTF_8), URI.create(SITE + "/sitemap.xml").toURL());
		assertThat(index.getSitemaps()).hasSizeGreaterThan(1)
			.extracting((part) -> part.getUrl().getQuery())
			.contains("part=0")
			.allMatch((query) -> query.matches("part=\\d+"));
		assertThat(index.getSitemaps()).filteredOn((part) -> !part.getUrl().getQuery().equals("part=0"))
			.allSatisfy((part) -> {
				assertThat(part.getLastModified()).isNotNull();
				int day = Integer.parseInt(part.getUrl().getQuery().substring("part=".length()));
				assertThat(this.sitemap.part(day)).contains("/findings/C-").doesNotContain("/methodology");
			});
		assertThat(this.sitemap.part(0)).contains("/methodology/").doesNotContain("/findings/C-");
	}

	@Test
	void aCrawlerIsKeptFromTheDesk() {
		MvcTestResult robots = this.mvc.get().uri("/robots.txt").exchange();
		BaseRobotRules rules = new SimpleRobotRulesParser().parseContent(SITE + "/robots.txt",
				robots.getResponse().getContentAsByteArray(), "text/plain", List.of("anybot"));
		assertThat(rules.getSitemaps()).containsExactly(SITE + "/sitemap.xml");
		assertThat(List.of("/findings", "/findings/C-1", "/corrections", "/methodology/2", "/annotated/x.html",
				"/assets/public.css", "/feeds/findings.atom"))
			.allMatch((path) -> rules.isAllowed(SITE + path));
		assertThat(List.of("/", "/board", "/claims/1", "/login", "/api/claims", "/findings/C-1/challenge"))
			.noneMatch((path) -> rules.isAllowed(SITE + path));
	}

	@Test
	void pagesNameTheirFeedsAndAFindingItsForms() {
		String number = published();
		assertThat(text("/corrections")).contains("href=\"/feeds/findings.atom\"", "href=\"/feeds/corrections.json\"")
			.doesNotContain("oembed");
		String page = text("/findings/" + number);
		assertThat(page).contains("type=\"application/json+oembed\"", "type=\"text/xml+oembed\"",
				"href=\"/feeds/claimreview/" + number + ".json\"", "href=\"/findings/" + number + ".json\"",
				"/oembed?url=http://localhost:8080/findings/" + number + "&amp;format=json");
	}

	@Test
	void nothingUnpublishedComesOut() {
		String number = this.claims.number(this.claims.confirmed(this.statement));
		published();
		String secret = this.statement.substring(this.statement.length() - 36);
		for (String form : List.of("/feeds/corrections.atom", "/sitemap.xml")) {
			assertThat(text(form)).as(form).doesNotContain(secret, "/findings/" + number + "<");
		}
		assertThat(walk("/feeds/ninjs.json")).isNotEmpty().noneMatch((one) -> one.endsWith("/" + number));
		for (String form : List.of("/findings/" + number + ".json", "/feeds/claimreview/" + number + ".json")) {
			assertThat(this.mvc.get().uri(form).exchange()).as(form).hasStatus(404);
		}
	}

	private String published() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.evidence(claim, "Реестр " + UUID.randomUUID(), "DOCUMENT", "SUPPORTS");
		this.claims.sign(claim, null);
		return this.claims.number(claim);
	}

	/** Findings like the one published last, long ago. */
	private void many(int count) {
		this.jdbc
			.sql("""
					with pattern as (select * from finding_version where version = 1 order by published_at desc limit 1),
					made as (
					    insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
					    select gen_random_uuid(), 'One of many ' || i, 'EVENT', 'ASSERTED', 'LOW', 'PUBLISHED', now(), 'checker', now()
					    from generate_series(1, :count) i returning id)
					insert into finding_version (claim_id, version, statement, verdict, confidence, content, signed_by, published_at)
					select made.id, 1, p.statement, p.verdict, p.confidence, p.content, p.signed_by, timestamptz '2020-01-01Z'
					from made cross join pattern p
					""")
			.param("count", count)
			.update();
	}

	/**
	 * Does something that leaves nothing behind, neither in the database nor in kept
	 * pages.
	 */
	private void rolledBack(Something something) {
		this.events.publishEvent(new SiteChanged());
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			try {
				something.happen();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
		this.events.publishEvent(new SiteChanged());
	}

	private List<String> walk(String first) {
		List<String> seen = new ArrayList<>();
		String next = first;
		while (next != null) {
			MvcTestResult page = this.mvc.get().uri(URI.create(next)).exchange();
			assertThat(page).hasStatusOk();
			seen.addAll(entries(page));
			Matcher link = NEXT.matcher(page.getResponse().getHeader(HttpHeaders.LINK));
			next = link.find() ? link.group(1).substring(SITE.length()) : null;
		}
		return seen;
	}

	private static List<String> entries(MvcTestResult page) {
		String text = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		if (text.startsWith("<")) {
			return feed(text).getEntries().stream().map(Entry::getId).toList();
		}
		JsonNode json = JsonMapper.shared().readTree(text);
		BiFunction<String, String, List<String>> all = (list, name) -> StreamSupport
			.stream(json.path(list).spliterator(), false)
			.map((one) -> one.path(name).asString())
			.toList();
		return json.has("items") ? all.apply("items", "id")
				: json.has("associations") ? all.apply("associations", "uri") : all.apply("dataFeedElement", "url");
	}

	private Feed atom(String uri) {
		return feed(text(uri));
	}

	private static Feed feed(String xml) {
		try {
			return (Feed) new WireFeedInput().build(new StringReader(xml));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode json(String uri) {
		return JsonMapper.shared().readTree(text(uri));
	}

	private String text(String uri) {
		MvcTestResult answer = this.mvc.get().uri(URI.create(uri)).exchange();
		assertThat(answer).as(uri).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** Something that may fail. */
	private interface Something {

		void happen() throws Exception;

	}

}
