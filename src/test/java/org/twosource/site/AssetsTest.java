package org.twosource.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class AssetsTest {

	private static final Pattern STYLE = Pattern.compile("href=\"(/assets/v[0-9a-f]{12}/desk\\.css)\"");

	private static final Pattern LIBRARY = Pattern
		.compile("src=\"(/webjars/htmx\\.org/[0-9.]+/dist/htmx\\.min\\.js)\"");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void whatAPageNeedsIsAskedForOnce() {
		for (Pattern needed : new Pattern[] { STYLE, LIBRARY }) {
			assertThat(this.mvc.get().uri(found(needed, page()))).hasStatusOk()
				.doesNotContainHeader("Set-Cookie")
				.headers()
				.hasHeaderSatisfying("Cache-Control",
						(values) -> assertThat(values.get(0)).startsWith("max-age=31536000, public"))
				.doesNotContainHeaders("Pragma", "Expires");
		}
	}

	@Test
	void anAddressOfAnotherVersionGetsWhatIsHereAndIsAskedForAgain() {
		for (String address : new String[] { "/assets/v0123456789ab/desk.css", "/assets/desk.css" }) {
			assertThat(this.mvc.get().uri(address)).hasStatusOk()
				.hasHeader("Cache-Control", "no-cache")
				.bodyText()
				.isEqualTo(body(found(STYLE, page())));
		}
	}

	@Test
	void nothingIsFoundByAVersionAlone() {
		for (String address : new String[] { "/assets/v0123456789ab/nothing.css", "/assets/v0123456789ab/",
				"/assets/v0123456789ab/v0123456789ab/desk.css" }) {
			assertThat(this.mvc.get().uri(address)).as(address).hasStatus(404);
		}
	}

	private String page() {
		return body("/login");
	}

	private String body(String address) {
		return assertThat(this.mvc.get().uri(address).exchange()).hasStatusOk().bodyText().actual();
	}

	private static String found(Pattern pattern, String page) {
		Matcher matcher = pattern.matcher(page);
		assertThat(matcher.find()).as(pattern.pattern()).isTrue();
		return matcher.group(1);
	}

}
