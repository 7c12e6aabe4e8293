package org.twosource.annotation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.publication.SignedClaims;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class AnnotatedFormsTests {

	private static final String CHECKED = "Eight people died";

	private static final String AROUND = CHECKED + " that night, and the police stayed away";

	private static final String OPEN = "the police stayed away";

	private static final String TAKEN_BACK = "Погибли восемь человек";

	private static final String BROKEN = "(, February 8)";

	private static final String TEXT = "A night \ud83d\udd25 of fear.\r\n\r\n" + AROUND + " " + BROKEN + ".\n"
			+ TAKEN_BACK
			+ ", сказал Қайрат Әбенұлы.\n\nكانت ليلة خوف في السوق 12.\n<script>alert(1)</script> \u0007 中国 end";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private UserDetailsService people;

	private MarkedDocument document;

	private String number;

	private String takenBack;

	private final String secret = "Secret statement " + UUID.randomUUID();

	@BeforeEach
	void markADocument() {
		SignedClaims claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		this.document = new MarkedDocument(this.jdbc, "The fair: \u202E\"a night\" / <b>of</b> fear",
				TEXT + " " + UUID.randomUUID());
		UUID checked = claims.confirmed("At least eight people died at the fair");
		claims.sign(checked, null);
		this.number = claims.number(checked);
		UUID retracted = claims.confirmed("Погибли восемь");
		claims.sign(retracted, null);
		claims.drop(retracted, "The register was forged");
		this.takenBack = claims.number(retracted);
		this.document.makes(checked, CHECKED);
		this.document.makes(retracted, TAKEN_BACK);
		this.document.makes(this.document.claim(this.secret, "CORROBORATION"), AROUND);
		this.document.makes(this.document.claim(this.secret, "SPIKED"), "of fear");
		this.document.cites(BROKEN);
		assertThat(this.document.post(this.mvc, this.people, "editor", "/publication", "")).hasStatus(302);
	}

	@Test
	void thePageMarksWhatReadersMayKnowAndNothingElse() {
		MvcTestResult answer = get("/annotated/" + this.document.id());
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getHeader(HttpHeaders.LAST_MODIFIED)).isNotBlank();
		var page = Jsoup.parse(text(answer));
		assertThat(page.select(".text a.says-confirmed").first().attr("href")).isEqualTo("/findings/" + this.number);
		assertThat(page.select(".text a.says-confirmed").text()).contains(CHECKED, "✓", "Confirmed");
		assertThat(page.select(".text a.says-retracted").attr("href")).isEqualTo("/findings/" + this.takenBack);
		assertThat(page.select(".text a.says-retracted").text()).contains("⊘", "retracted");
		assertThat(page.select(".text span.says-open").text()).contains(OPEN, "○", "not yet checked");
		assertThat(page.select(".text .flaw").text()).contains(BROKEN);
		assertThat(page.select(".flaws li").text()).contains(BROKEN, "no outlet");
		assertThat(page.select(".text p")).hasSize(5)
			.allSatisfy((line) -> assertThat(line.attr("dir")).isEqualTo("auto"));
		assertThat(page.select(".text p").first().select(".said")).isEmpty();
		assertThat(page.select(".told").text()).contains("Claims checked: 1 of 3");
		assertThat(page.select(".origin-of").text()).contains("Steppe Courier", "2026-02-09",
				"https://example.org/fair");
		assertThat(page.select("script:not([src])")).isEmpty();
		assertThat(text(get("/annotated"))).contains("/annotated/" + this.document.id());
	}

	@Test
	void nothingOfAClaimThatIsNotPublishedIsInAnyForm() {
		for (String address : List.of("/annotated", address(""), address(".html"), address(".jsonld"))) {
			assertThat(text(get(address))).as(address).doesNotContain(hidden());
		}
	}

	@Test
	void whoWorksHereTakesFormsOfAnyDocumentThatShowNoMoreThanReadersSee() {
		assertThat(this.document.post(this.mvc, this.people, "editor", "/publication/end", "Not ours")).hasStatus(302);
		for (String ending : List.of("html", "jsonld", "docx")) {
			String address = "/documents/" + this.document.id() + "/annotated." + ending;
			assertThat(get(address)).hasStatus(302);
			MvcTestResult answer = this.mvc.get()
				.uri(address)
				.with(MarkedDocument.as(this.people, "checker"))
				.exchange();
			assertThat(answer).hasStatusOk();
			assertThat(text(answer)).as(ending).doesNotContain(hidden()).doesNotContain("/annotated/");
		}
		assertThat(this.mvc.get()
			.uri("/documents/" + this.document.id() + "/annotated.exe")
			.with(MarkedDocument.as(this.people, "checker"))).hasStatus(404);
	}

	@Test
	void theFileStandsForItself() throws Exception {
		MvcTestResult answer = get(address(".html"));
		assertThat(answer).headers()
			.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
					(values) -> assertThat(values.get(0)).startsWith("attachment"))
			.hasHeaderSatisfying("Content-Security-Policy",
					(values) -> assertThat(values).singleElement()
						.asString()
						.contains("default-src 'none'", "style-src 'unsafe-inline'")
						.doesNotContain("'self'"));
		var page = Jsoup.parse(text(answer));
		assertThat(page.select("link, script, img, iframe, object, [src], svg")).isEmpty();
		assertThat(page.select("style").html()).contains(".says-confirmed").doesNotContain("url(", "@import");
		assertThat(page.select(".text a.says-confirmed").attr("href"))
			.isEqualTo("http://localhost:8080/findings/" + this.number);
		assertThat(page.select(".text p").eachAttr("dir")).containsExactly("ltr", "ltr", "ltr", "rtl", "ltr");
		assertThat(page.select("h1").text()).contains("<b>of</b>");
		assertThat(page.text()).contains("<script>alert(1)</script>", "Қайрат Әбенұлы", "كانت ليلة");
	}

	@Test
	void theFileForPaperReadsTheSameAndLeadsToTheFindings() throws Exception {
		MvcTestResult answer = get(address(".pdf"));
		assertThat(pdf(answer))
			.contains(CHECKED, "Confirmed", "not yet checked", TAKEN_BACK, "retracted", "Қайрат Әбенұлы",
					"Claims checked: 1 of 3", "Steppe Courier", "<script>alert(1)</script>", "no outlet")
			.doesNotContain(hidden());
		try (PDDocument file = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
			assertThat(file.getDocumentInformation().getTitle()).contains("a night");
			assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(file.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			List<String> links = new ArrayList<>();
			for (PDPage page : file.getPages()) {
				for (PDAnnotation one : page.getAnnotations()) {
					if (one instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
						links.add(uri.getURI());
					}
				}
			}
			assertThat(links).contains("http://localhost:8080/findings/" + this.number,
					"http://localhost:8080/findings/" + this.takenBack);
		}
	}

	@Test
	void wordProcessorsReadItWithItsLinksAndNotes() throws Exception {
		MvcTestResult answer = get(address(".docx"));
		assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment")
			.contains(".docx");
		assertThat(word(answer))
			.contains(CHECKED, "[✓ Confirmed]", "[○ not yet checked]", "[⊘ retracted]", "Қайрат Әбенұлы",
					"كانت ليلة خوف", BROKEN, "no outlet")
			.doesNotContain(hidden());
		try (XWPFDocument file = document(answer)) {
			assertThat(file.getHyperlinks()).extracting(XWPFHyperlink::getURL)
				.contains("http://localhost:8080/findings/" + this.number,
						"http://localhost:8080/findings/" + this.takenBack);
			assertThat(file.getFootnotes()
				.stream()
				.flatMap((note) -> note.getParagraphs().stream())
				.map((line) -> line.getText())
				.collect(Collectors.joining())).contains(this.number + ": ✓ Confirmed", this.takenBack);
			assertThat(file.getParagraphs()).extracting((line) -> line.getStyle()).contains("Heading1", "Heading2");
			assertThat(file.getProperties().getCoreProperties().getTitle()).contains("a night");
		}
	}

	@Test
	void theAnnotationsAreThoseOfTheStandardAndSelectTheWordsExactly() throws Exception {
		MvcTestResult answer = get(address(".jsonld"));
		assertThat(answer.getResponse().getContentType())
			.isEqualTo("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");
		JsonNode collection = JsonMapper.shared().readTree(text(answer));
		JsonNode items = collection.at("/first/items");
		assertThat(collection.get("total").asInt()).isEqualTo(items.size()).isEqualTo(4);
		int[] characters = text(get(address(".txt"))).codePoints().toArray();
		for (JsonNode one : items) {
			JsonNode target = one.get("target");
			assertThat(target.get("source").asString()).isEqualTo("http://localhost:8080" + address(""));
			assertThat(target.at("/state/cached").asString()).isEqualTo("http://localhost:8080" + address(".txt"));
			int start = target.at("/selector/0/start").asInt();
			int end = target.at("/selector/0/end").asInt();
			assertThat(new String(characters, start, end - start)).isEqualTo(target.at("/selector/1/exact").asString());
			String prefix = target.at("/selector/1/prefix").asString();
			assertThat(new String(characters, 0, start)).endsWith(prefix);
		}
		assertThat(items.valueStream()
			.map((one) -> one.get("motivation").asString() + " " + one.at("/target/selector/1/exact").asString()))
			.containsExactlyInAnyOrder("assessing " + CHECKED, "assessing " + TAKEN_BACK, "questioning " + AROUND,
					"commenting " + BROKEN);
		assertThat(items.valueStream()
			.filter((one) -> one.at("/target/selector/1/exact").asString().equals(CHECKED))
			.map((one) -> one.at("/body/0/value").asString() + " " + one.at("/body/1/source").asString()))
			.containsExactly("Confirmed http://localhost:8080/findings/" + this.number);
		assertThat(items.valueStream().map((one) -> one.get("id").asString())).doesNotHaveDuplicates();
	}

	@Test
	void noTermOfTheAnnotationsIsUnknownToTheirContext() throws Exception {
		String json = text(get(address(".jsonld")));
		JsonLdOptions options = new JsonLdOptions((address, how) -> {
			if (!address.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
				throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
			}
			try (InputStream context = new ClassPathResource("annotation/anno.jsonld").getInputStream()) {
				return JsonDocument.of(context);
			}
			catch (java.io.IOException ex) {
				throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, ex);
			}
		});
		options.setBase(java.net.URI.create("urn:not-meant:"));
		Document given = JsonDocument.of(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
		String expanded = JsonLd.expand(given).options(options).get().toString();
		JsonNode tree = JsonMapper.shared().readTree(expanded);
		assertThat(expanded)
			.contains("http://www.w3.org/ns/oa#assessing", "http://www.w3.org/ns/oa#commenting",
					"http://www.w3.org/ns/oa#questioning")
			.doesNotContain("urn:not-meant");
		assertThat(keys(tree, new TreeSet<>())).allMatch((key) -> key.startsWith("@") || key.startsWith("http"));
		assertThat(values(tree)).isEqualTo(values(JsonMapper.shared().readTree(json)) - 1);
	}

	@Test
	void theWordsAreInTheReadersLanguage() {
		for (String ending : List.of("", ".html", ".jsonld")) {
			assertThat(this.mvc.get().uri(address(ending)).header(HttpHeaders.ACCEPT_LANGUAGE, "ru")).bodyText()
				.contains("Подтверждено", "ещё не проверено", "отозвано")
				.doesNotContain("??");
		}
	}

	/** What must be nowhere, of the claims that are open or were dropped. */
	private List<String> hidden() {
		List<String> hidden = new ArrayList<>(this.jdbc.sql("""
				select c.id::text from claim c where c.statement = :secret
				union all select m.id::text from mention m join claim c on c.id = m.claim_id where c.statement = :secret
				union all select 'C-' || c.number from claim c where c.statement = :secret
				""").param("secret", this.secret).query(String.class).list());
		assertThat(hidden).hasSize(6);
		hidden.addAll(List.of(this.secret, "RUMOUR", "Rumour", "CONDUCT", "Conduct", "CORROBORATION"));
		return hidden;
	}

	private String address(String ending) {
		return "/annotated/" + this.document.id() + ending;
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String pdf(MvcTestResult answer) throws Exception {
		try (PDDocument file = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(file).replaceAll("[\\s\u00a0]+", " ");
		}
	}

	private static String word(MvcTestResult answer) throws Exception {
		try (XWPFDocument file = document(answer); XWPFWordExtractor reader = new XWPFWordExtractor(file)) {
			return reader.getText();
		}
	}

	private static XWPFDocument document(MvcTestResult answer) throws Exception {
		return new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
	}

	private static TreeSet<String> keys(JsonNode node, TreeSet<String> found) {
		node.propertyNames().forEach(found::add);
		node.forEach((child) -> keys(child, found));
		return found;
	}

	/** How many values there are: a term that is not known would take its value along. */
	private static long values(JsonNode node) {
		boolean container = node.isContainer() && !node.has("@value");
		return container ? node.valueStream().mapToLong(AnnotatedFormsTests::values).sum() : 1;
	}

}
