package org.twosource.site;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.Statements;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class RenderedPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Statements statements;

	@BeforeEach
	void forget() {
		this.events.publishEvent(new SiteChanged());
	}

	@Test
	void aPageThatWasReadBeforeAsksTheDatabaseNothing() {
		// What other tests published is heard of for a while yet.
		assertThat(IntStream.range(0, 100)
			.anyMatch((read) -> this.statements
				.during(() -> assertThat(this.mvc.get().uri("/findings").exchange()).hasStatusOk())
				.isEmpty()))
			.isTrue();
	}

	@Test
	void aSiteThatChangedIsRenderedAnew() {
		this.mvc.get().uri("/findings").exchange();
		this.events.publishEvent(new SiteChanged());
		assertThat(this.statements.during(() -> this.mvc.get().uri("/findings").exchange())).isNotEmpty();
	}

	@Test
	void whatAReaderHasIsNotSentAgain() {
		MvcTestResult first = this.mvc.get().uri("/findings").exchange();
		String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(tag).matches("\"[0-9a-f]{32}\"");
		MvcTestResult again = this.mvc.get().uri("/findings").header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
		assertThat(again).hasStatus(304);
		assertThat(again.getResponse().getContentLength()).isZero();
		assertThat(this.mvc.get().uri("/findings").header(HttpHeaders.IF_NONE_MATCH, "\"other\"").exchange())
			.hasStatusOk();
	}

	@Test
	void eachLanguageIsAPageOfItsOwn() {
		String english = this.mvc.get().uri("/findings").exchange().getResponse().getHeader(HttpHeaders.ETAG);
		MvcTestResult russian = this.mvc.get().uri("/findings").header(HttpHeaders.ACCEPT_LANGUAGE, "ru").exchange();
		assertThat(russian).bodyText().contains("lang=\"ru\"");
		assertThat(russian.getResponse().getHeader(HttpHeaders.ETAG)).isNotEqualTo(english);
		assertThat(russian.getResponse().getHeader(HttpHeaders.VARY)).contains("Accept-Language");
	}

	@Test
	void whatIsKeptHasEveryHeaderOfSafety() {
		for (int read = 0; read < 2; read++) {
			MvcTestResult page = this.mvc.get().uri("/findings").exchange();
			assertThat(page).headers()
				.hasValue("Content-Security-Policy", page.getResponse().getHeader("Content-Security-Policy"))
				.hasValue("X-Content-Type-Options", "nosniff")
				.hasValue("X-Frame-Options", "DENY")
				.hasValue("Cache-Control", "public, no-cache");
			assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'self'",
					"frame-ancestors 'none'");
		}
	}

	@Test
	void whatIsNotThereIsNotKept() {
		assertThat(this.mvc.get().uri("/findings/C-0").exchange()).hasStatus(404);
		assertThat(this.mvc.get().uri("/findings/C-0").exchange()).hasStatus(404);
	}

	@Test
	void nothingIsChangedThroughPublicAddresses() {
		assertThat(this.mvc.post().uri("/findings").exchange()).hasStatus(405).hasHeader(HttpHeaders.ALLOW, "GET");
		assertThat(this.mvc.delete().uri("/findings/C-1").exchange()).hasStatus(405);
		assertThat(this.mvc.post().uri("/feeds/findings.atom").exchange()).hasStatus(405);
	}

	@Test
	void aHeadAnswersLikeAGetWithoutItsBody() {
		MvcTestResult head = this.mvc.head().uri("/findings").exchange();
		assertThat(head).hasStatusOk();
		assertThat(head.getResponse().getContentAsByteArray()).isEmpty();
		assertThat(head.getResponse().getHeader(HttpHeaders.ETAG))
			.isEqualTo(this.mvc.get().uri("/findings").exchange().getResponse().getHeader(HttpHeaders.ETAG));
	}

}
