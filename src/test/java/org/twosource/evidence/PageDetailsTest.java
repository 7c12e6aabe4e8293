package org.twosource.evidence;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.web.WebPage;

import static org.assertj.core.api.Assertions.assertThat;

class PageDetailsTest {

	@Test
	void openGraphAndMetaElementsAreRead() {
		PageReading.Details details = read("""
				<html lang=ru><head><title>Мост закрыт — Вестник</title>
				<meta property="og:title" content="Мост закрыт ночью">
				<meta property="og:site_name" content="Степной вестник">
				<meta name="author" content="А. Ахметова">
				<meta property="article:published_time" content="2020-02-08T01:30:00+06:00">
				<meta name="Description" content="Что известно о ночи  8 февраля">""");
		assertThat(details).isEqualTo(new PageReading.Details("Мост закрыт ночью", "Степной вестник", "А. Ахметова",
				LocalDate.of(2020, 2, 8), "ru", "Что известно о ночи 8 февраля"));
	}

	@Test
	void linkedDataIsReadWhereverItLies() {
		PageReading.Details details = read("""
				<script type="application/ld+json">{ this is none }</script>
				<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
				 {"@type": "WebSite", "name": "Site"},
				 {"@type": ["NewsArticle"], "headline": "The bridge was closed", "inLanguage": "en",
				  "datePublished": "2020-02-09T10:00:00Z", "author": [{"@type": "Person", "name": "A. Akhmetova"}],
				  "publisher": {"@type": "Organization", "name": "Steppe Courier"}}]}</script>""");
		assertThat(details.title()).isEqualTo("The bridge was closed");
		assertThat(details.site()).isEqualTo("Steppe Courier");
		assertThat(details.author()).isEqualTo("A. Akhmetova");
		assertThat(details.publishedOn()).isEqualTo(LocalDate.of(2020, 2, 9));
		assertThat(details.language()).isEqualTo("en");
	}

	@Test
	void aPlainPageHasItsTitleAndItsTimes() {
		PageReading.Details details = read("""
				<title> The bridge
				</title><article><time datetime="2020-02-10">Monday</time></article>""");
		assertThat(details.title()).isEqualTo("The bridge");
		assertThat(details.publishedOn()).isEqualTo(LocalDate.of(2020, 2, 10));
		assertThat(details.site()).isNull();
	}

	@Test
	void aPageThatSaysNothingGivesNothing() {
		assertThat(read("")).isEqualTo(new PageReading.Details(null, null, null, null, null, null));
	}

	@ParameterizedTest
	@CsvSource({ "2020-02-08T23:59:00-08:00, 2020-02-08", "2020-02-08 10:00, 2020-02-08", "2020/02/08, 2020-02-08",
			"20200208T1000Z, 2020-02-08", "08.02.2020 10:30, 2020-02-08",
			"'Sat, 08 Feb 2020 10:00:00 +0600', 2020-02-08" })
	void aDayIsReadInManyForms(String written, LocalDate day) {
		assertThat(read("<meta name=date content=\"" + written + "\">").publishedOn()).isEqualTo(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020-13-45", "yesterday", "99.99.2020", "2020-02-0812", "" })
	void whatIsNoDayIsNone(String written) {
		assertThat(read("<meta name=date content=\"" + written + "\">").publishedOn()).isNull();
	}

	@Test
	void cyrillicIsReadInTheEncodingThatTheSiteOrThePageNames() {
		byte[] named = "<title>Мост</title>".getBytes(Charset.forName("windows-1251"));
		byte[] inside = "<meta charset=windows-1251><title>Мост</title>".getBytes(Charset.forName("windows-1251"));
		byte[] neither = "<title>Мост</title>".getBytes(StandardCharsets.UTF_8);
		assertThat(title(named, "windows-1251")).isEqualTo("Мост");
		assertThat(title(inside, null)).isEqualTo("Мост");
		assertThat(title(neither, null)).isEqualTo("Мост");
	}

	@Test
	void anEndlessTitleIsCutAndControlCharactersAreGone() {
		String title = read("<title>" + "😀a\u0007".repeat(400) + "</title>").title();
		assertThat(title.length()).isLessThan(600);
		assertThat(title).doesNotContain("\u0007").endsWith("…");
	}

	@Test
	void passagesShareWordsWithTheClaimAndFiguresComeFirst() {
		String page = """
				<p>The market on Sarybulak road burned down that night. Weather was mild. At least 8 people died at the \
				Sarybulak market, doctors said.</p><p>Subscribe to our letters about the market.</p>""";
		assertThat(Passages.of(Jsoup.parse(page), "At least eight people died at the Sarybulak market", true))
			.containsExactly("At least 8 people died at the Sarybulak market, doctors said.",
					"The market on Sarybulak road burned down that night.");
		assertThat(Passages.of(Jsoup.parse(page), "Rain fell in Lisbon", true)).isEmpty();
	}

	@Test
	void passagesAreFoundInLanguagesThatBendTheirEndings() {
		assertThat(Passages.of(Jsoup.parse("<p>По словам врачей, на рынке погибли 8 человек.</p>"),
				"На рынках погибло не менее восьми человек", true))
			.isEqualTo(List.of("По словам врачей, на рынке погибли 8 человек."));
	}

	private static PageReading.Details read(String html) {
		return PageDetails.of(Jsoup.parse(html));
	}

	private static String title(byte[] content, String charset) {
		return PageDetails.of(PageReader.parsed(new WebPage(URI.create("https://example.org/"), content, charset)))
			.title();
	}

}
