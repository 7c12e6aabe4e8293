package org.twosource.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebAddressTest {

	@ParameterizedTest
	@CsvSource({ "HTTPS://Example.org/a, https://example.org/a", "https://example.org:443/a, https://example.org/a",
			"http://example.org:80/a, https://example.org/a", "https://example.org/a/, https://example.org/a",
			"https://example.org/a#top, https://example.org/a", "https://www.example.org/a, https://example.org/a",
			"https://example.org, https://example.org/",
			"https://example.org/a?utm_source=x&b=1&fbclid=2&utm_medium, https://example.org/a?b=1",
			"https://example.org/a?gclid=1, https://example.org/a", "https://example.org/a?, https://example.org/a",
			"https://example.org/x/../a, https://example.org/a", "https://example.org/%7Ea, https://example.org/~a",
			"https://example.org/мост, https://example.org/%d0%bc%d0%be%d1%81%d1%82",
			"https://тест.рф/путь, https://xn--e1aybc.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C",
			"https://me:secret@example.org/a, https://example.org/a" })
	void addressesOfOnePageHaveOneNormalForm(String one, String other) {
		assertThat(normal(one)).isEqualTo(normal(other));
	}

	@ParameterizedTest
	@CsvSource({ "https://example.org/a, https://example.org/A", "https://example.org/a, https://example.org/b",
			"https://example.org/?id=1, https://example.org/?id=2", "https://example.org:8443/a, https://example.org/a",
			"https://m.example.org/a, https://example.org/a", "https://example.org/a%2Fb, https://example.org/a/b",
			"https://www./a, https://a/" })
	void addressesOfTwoPagesDoNot(String one, String other) {
		assertThat(normal(one)).isNotEqualTo(normal(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://example.org/a", "example.org/a", "https://", "http:///a",
			"https://exa mple.org", "//example.org/a", "http://[::1", "https://example.org/%zz", "file:///etc/passwd",
			"https://a..b..", "" })
	void whatIsNoAddressOfTheWebHasNone(String text) {
		assertThat(WebAddress.of(text)).isEmpty();
	}

	@Test
	void aSiteIsKnownInAsciiAndInItsOwnScript() {
		WebAddress address = WebAddress.of("https://www.Тест.рф:8443/a?b#c").orElseThrow();
		assertThat(address.site()).isEqualTo("xn--e1aybc.xn--p1ai");
		assertThat(address.siteAsRead()).isEqualTo("тест.рф");
		assertThat(address.uri()).hasToString("https://www.xn--e1aybc.xn--p1ai:8443/a?b");
	}

	@Test
	void aSiteLiesUnderItsDomainsTheLongestFirst() {
		assertThat(WebAddress.of("https://www.kz.news.example.org/a").orElseThrow().domains())
			.containsExactly("kz.news.example.org", "news.example.org", "example.org");
		assertThat(WebAddress.of("http://localhost:8080/").orElseThrow().domains()).isEmpty();
	}

	@Test
	void aDomainBelowWhichAnybodyHasASiteIsOfNobody() {
		assertThat(WebAddress.of("https://co.uk").orElseThrow().isOfNobody()).isTrue();
		assertThat(WebAddress.of("https://github.io").orElseThrow().isOfNobody()).isTrue();
		assertThat(WebAddress.of("https://bbc.co.uk").orElseThrow().isOfNobody()).isFalse();
		assertThat(WebAddress.of("https://тест.рф").orElseThrow().isOfNobody()).isFalse();
	}

	@Test
	void credentialsAreLeftBehind() {
		assertThat(WebAddress.of("https://me:secret@example.org/a").orElseThrow().uri())
			.hasToString("https://example.org/a");
	}

	private static String normal(String text) {
		return WebAddress.of(text).orElseThrow().normal();
	}

}
