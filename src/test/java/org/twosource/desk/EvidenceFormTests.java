package org.twosource.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;
import org.twosource.source.Sources;
import org.twosource.web.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class EvidenceFormTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Evidence evidence;

	@Autowired
	private Sources sources;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private UUID claim;

	private final String mark = UUID.randomUUID().toString();

	private final String link = "https://example.org/" + this.mark;

	@BeforeEach
	void openAClaim() {
		this.claim = this.newsroom.claim("At least eight people died at the Sarybulak market", "CASUALTY");
	}

	@Test
	void theFormHoldsNoListOfSources() {
		source("Known to all " + this.mark, null);
		assertThat(page()).hasStatusOk()
			.bodyText()
			.contains("data-draft=\"evidence-" + this.claim + "\"", "data-draft=\"search-" + this.claim + "\"")
			.doesNotContain(this.mark);
	}

	@Test
	void whoMayAddNoEvidenceSeesNoForm() {
		assertThat(this.mvc.get().uri("/claims/{id}", this.claim).with(this.newsroom.as("manager"))).hasStatusOk()
			.bodyText()
			.doesNotContain("id=\"add-evidence\"");
	}

	@Test
	void addedEvidenceIsWhereOneIsTakenAndItsDraftIsDone() {
		MvcTestResult added = add("sourceName", "Courier " + this.mark, "back", "/claims/" + this.claim);
		UUID item = this.evidence.open(this.claim).get(0).id();
		assertThat(added).hasRedirectedUrl("/claims/" + this.claim + "#evidence-" + item);
		assertThat(added.getMvcResult().getFlashMap().get("draftDone")).isEqualTo("evidence-" + this.claim);
	}

	@Test
	void aNewSourceIsEnteredWithItsSite() {
		add("sourceName", "Courier " + this.mark, "sourceType", "AGENCY", "reliability", "B", "sourceUrl",
				"https://courier-" + this.mark + ".example/");
		assertThat(this.evidence.open(this.claim)).singleElement().satisfies((item) -> {
			assertThat(item.source().type()).isEqualTo(SourceType.AGENCY);
			assertThat(item.source().reliability()).isEqualTo(Reliability.B);
			assertThat(item.source().url()).isEqualTo("https://courier-" + this.mark + ".example/");
		});
		assertThat(add("sourceName", "Other " + this.mark, "sourceUrl", "courier")).hasStatus(422)
			.bodyText()
			.contains("id=\"sourceUrl-problem\"", "value=\"courier\"");
	}

	@Test
	void aLinkThatIsHereAlreadyComesBackAsAQuestion() {
		add("sourceName", "Courier " + this.mark, "url", this.link);
		assertThat(add("sourceName", "Post " + this.mark, "url", this.link + "?utm_source=x", "quote", "Kept words"))
			.hasStatus(409)
			.bodyText()
			.contains("this link or file is evidence on this claim already", "Already evidence on this claim:",
					"name=\"addAgain\"", "Kept words", "#evidence-" + this.evidence.open(this.claim).get(0).id());
		assertThat(this.evidence.open(this.claim)).hasSize(1);
		assertThat(add("sourceName", "Post " + this.mark, "url", this.link, "addAgain", "true"))
			.hasStatus3xxRedirection();
		assertThat(this.evidence.open(this.claim)).hasSize(2);
	}

	@Test
	void aFileThatIsHereAlreadyComesBackAsAQuestionAndNeedNotBeSentAgain() {
		MockMultipartFile file = new MockMultipartFile("file", "запись.txt", "text/plain", this.mark.getBytes());
		assertThat(upload(file)).hasStatus3xxRedirection();
		MvcTestResult asked = upload(file);
		assertThat(asked).hasStatus(409)
			.bodyText()
			.contains("Already evidence on this claim:", "запись.txt</bdi> is here already");
		Matcher upload = Pattern.compile("name=\"upload\" value=\"([^\"]+)\"")
			.matcher(new String(asked.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
		assertThat(upload.find()).isTrue();
		assertThat(add("sourceName", "Post " + this.mark, "upload", upload.group(1), "addAgain", "true"))
			.hasStatus3xxRedirection();
		assertThat(this.evidence.open(this.claim)).extracting(EvidenceItem::fileName)
			.containsExactly("запись.txt", "запись.txt");
	}

	@Test
	void whatItRepeatsIsWhatIsChosen() {
		add("sourceName", "Courier " + this.mark);
		String first = this.evidence.open(this.claim).get(0).id().toString();
		add("sourceName", "Post " + this.mark, "derives", "ITEM", "derivesFromEvidence", first, "derivesFromSource",
				"Left over");
		add("sourceName", "Mail " + this.mark, "derives", "SOURCE", "derivesFromEvidence", first, "derivesFromSource",
				"Wire " + this.mark);
		add("sourceName", "Sun " + this.mark, "derives", "NONE", "derivesFromEvidence", first);
		assertThat(this.evidence.open(this.claim))
			.extracting((item) -> String.valueOf(item.derivesFromEvidence()),
					(item) -> (item.derivesFromSource() != null) ? item.derivesFromSource().name() : "")
			.containsExactly(tuple("null", ""), tuple(first, ""), tuple("null", "Wire " + this.mark),
					tuple("null", ""));
		assertThat(add("sourceName", "Star " + this.mark, "derives", "ITEM")).hasStatus(422)
			.bodyText()
			.contains("id=\"derivesFromEvidence-problem\"");
	}

	@Test
	void repeatsAreToldWhileFillingIn() {
		add("sourceName", "Courier " + this.mark, "url", this.link);
		UUID other = this.newsroom.claim("Another claim " + this.mark, "EVENT");
		assertThat(repeats(this.claim, this.link + "/")).bodyText()
			.contains("Already evidence on this claim:", "name=\"addAgain\"", "Courier " + this.mark);
		assertThat(repeats(other, this.link)).bodyText()
			.contains("Already evidence on another claim:", "At least eight people died")
			.doesNotContain("addAgain");
		assertThat(repeats(other, this.link + "/more")).bodyText().doesNotContain("Already");
	}

	@Test
	void whatCanBeReadFromAPageIsShown() {
		this.jdbc.sql("update source set url = null where host = '127.0.0.1'").update();
		try (Site site = new Site()) {
			site.page("/news", """
					<html lang=ru><title>Ночь</title><meta property="og:site_name" content="Вестник <b>">
					<meta property="article:published_time" content="2020-02-08T01:00:00+06:00">
					<p>At least 8 people died at the Sarybulak market, doctors said.""");
			assertThat(reading("checker", site.url("/news"))).hasStatusOk()
				.bodyText()
				.contains("data-source-name=\"Вестник &lt;b&gt;\"", "data-published-on=\"2020-02-08\"",
						"data-source-url=\"" + site.url("/") + "\"", "Russian", "Ночь",
						"At least 8 people died at the Sarybulak market, doctors said.");
			source("Town paper " + this.mark, "http://127.0.0.1/");
			assertThat(reading("editor", site.url("/news"))).bodyText()
				.contains("data-source-name=\"Town paper " + this.mark + "\"");
		}
	}

	@Test
	void aPageThatCannotBeReadIsSaidWhy() {
		assertThat(reading("checker", "http://127.0.0.2/")).hasStatusOk()
			.bodyText()
			.contains("The page could not be read: This address is not one of the public web")
			.doesNotContain("data-source-name=");
		assertThat(reading("manager", "https://example.org/")).hasStatus(403);
		assertThat(this.mvc.post().uri("/claims/{id}/evidence/reading", this.claim).param("url", "x").with(csrf()))
			.hasStatus3xxRedirection();
	}

	@Test
	void sourcesAreOfferedWithTheirTypeAndRatingInWords() {
		source("Courier " + this.mark, null);
		assertThat(this.mvc.get()
			.uri("/sources/suggestions?sourceName={name}", "COURIER " + this.mark)
			.with(this.newsroom.as("checker"))).hasStatusOk()
			.bodyText()
			.contains("data-name=\"Courier " + this.mark + "\"", "In the registry: News agency, B: usually reliable");
		assertThat(this.mvc.get()
			.uri("/sources/suggestions?derivesFromSource={name}", this.mark)
			.locale(Locale.forLanguageTag("ru"))
			.with(this.newsroom.as("checker"))).bodyText().contains("Есть в реестре:");
	}

	private void source(String name, String url) {
		this.sources.named(name, SourceType.AGENCY, Reliability.B, url, this.people.find("checker").orElseThrow());
	}

	private MvcTestResult page() {
		return this.mvc.get().uri("/claims/{id}", this.claim).with(this.newsroom.as("checker")).exchange();
	}

	private MvcTestResult repeats(UUID claimId, String url) {
		return this.mvc.get()
			.uri("/claims/{id}/evidence/repeats?url={url}", claimId, url)
			.with(this.newsroom.as("checker"))
			.exchange();
	}

	private MvcTestResult reading(String username, String url) {
		return this.mvc.post()
			.uri("/claims/{id}/evidence/reading", this.claim)
			.param("url", url)
			.with(this.newsroom.as(username))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult upload(MockMultipartFile file) {
		return this.mvc.post()
			.uri("/claims/{id}/evidence", this.claim)
			.multipart()
			.file(file)
			.param("sourceName", "Courier " + this.mark)
			.param("sourceType", "OUTLET")
			.param("reliability", "C")
			.param("stance", "SUPPORTS")
			.param("credibility", "2")
			.with(this.newsroom.as("checker"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult add(String... fields) {
		var request = this.mvc.post()
			.uri("/claims/{id}/evidence", this.claim)
			.param("stance", "SUPPORTS")
			.param("credibility", "2")
			.with(this.newsroom.as("checker"))
			.with(csrf());
		Map<String, String> form = new LinkedHashMap<>(
				Map.of("sourceType", "OUTLET", "reliability", "C", "quote", "As it says"));
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		form.forEach(request::param);
		return request.exchange();
	}

}
