package org.twosource.web;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageDetailsTest {

	@Test
	void openGraphAndMetaElementsAreRead() {
		PageDetails details = read("""
				<html lang=ru><head><title>Мост закрыт — Вестник</title>
				<meta property="og:title" content="Мост закрыт ночью">
				<meta property="og:site_name" content="Степной вестник">
				<meta name="author" content="А. Ахметова">
				<meta property="article:published_time" content="2020-02-08T01:30:00+06:00">
				<meta name="Description" content="Что известно о ночи  8 февраля">""");
		assertThat(details).isEqualTo(new PageDetails("Мост закрыт ночью", "Степной вестник", "А. Ахметова",
				LocalDate.of(2020, 2, 8), "ru", "Что известно о ночи 8 февраля"));
	}

	@Test
	void linkedDataIsReadWhereverItLies() {
		PageDetails details = read("""
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
		PageDetails details = read("""
				<title> The bridge
				</title><article><time datetime="2020-02-10">Monday</time></article>""");
		assertThat(details.title()).isEqualTo("The bridge");
		assertThat(details.publishedOn()).isEqualTo(LocalDate.of(2020, 2, 10));
		assertThat(details.site()).isNull();
	}

	@Test
	void aPageThatSaysNothingGivesNothing() {
		assertThat(read("")).isEqualTo(new PageDetails(null, null, null, null, null, null));
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
		assertThat(title(named, "no-such-encoding")).isNotNull();
	}

	@Test
	void anEncodingThatNobodyNamesIsGuessedWhereItIsNotUnicode() {
		String sentence = "Мост через реку закрыли ночью, сообщили местные жители и врачи";
		String chinese = "昨夜大桥关闭，当地居民和医生说，至少有八人在事故中丧生";
		assertThat(title(("<title>" + sentence + "</title>").getBytes(Charset.forName("windows-1251")), null))
			.isEqualTo(sentence);
		assertThat(title(("<title>" + chinese + "</title>").getBytes(Charset.forName("gb18030")), null))
			.isEqualTo(chinese);
	}

	@Test
	void anEndlessTitleIsCutAndControlCharactersAreGone() {
		String title = read("<title>" + "😀a\u0007".repeat(400) + "</title>").title();
		assertThat(title.length()).isLessThan(600);
		assertThat(title).doesNotContain("\u0007").endsWith("…");
	}

	private static PageDetails read(String html) {
		return PageDetails.of(Jsoup.parse(html));
	}

	private static String title(byte[] content, String charset) {
		return PageDetails.of(new WebPage(URI.create("https://example.org/"), content, charset).html()).title();
	}

}
