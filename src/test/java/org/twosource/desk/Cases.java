package org.twosource.desk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Api;

/** Claims that are worked on through the REST interface, and their pages. */
@TestComponent
class Cases {

	private final MockMvcTester mvc;

	private final Newsroom newsroom;

	Cases(MockMvcTester mvc, Newsroom newsroom) {
		this.mvc = mvc;
		this.newsroom = newsroom;
	}

	/** The REST interface as somebody sees it. */
	Api as(String username) {
		return Api.as(username, this.mvc);
	}

	/** A claim of that kind that stands at collection. */
	String claim(String kind) {
		return this.newsroom.claim("The guards left early " + UUID.randomUUID(), kind).toString();
	}

	/**
	 * Adds an item of evidence.
	 * @param more further fields as JSON, each with a comma before it
	 */
	String evidence(String claim, String source, String stance, String more) {
		return evidence(claim, source, "A", stance, more);
	}

	String evidence(String claim, String source, String reliability, String stance, String more) {
		return as("checker").post("/api/claims/" + claim + "/evidence", """
				{"source": {"name": "%s", "type": "OFFICIAL_BODY", "reliability": "%s"}, "quote": "As recorded.",
				 "stance": "%s", "credibility": 2%s}""".formatted(source, reliability, stance, more), 201)
			.get("id")
			.asString();
	}

	void collected(String claim) {
		complete(claim, "checker", "{}");
	}

	void corroborated(String claim, String verdict) {
		complete(claim, "checker2", """
				{"verdict": "%s", "confidence": "HIGH", "rationale": "The register says so.", "outcome": "CONCLUDED"}"""
			.formatted(verdict));
	}

	void decided(String claim, String editor, String body) {
		complete(claim, editor, body);
	}

	/** Completes the claim's first open task. */
	void complete(String claim, String username, String body) {
		UUID task = this.newsroom.task(UUID.fromString(claim));
		as(username).post("/api/tasks/" + task + "/completion", body, 200);
		this.newsroom.runJobs();
	}

	/** A statistic with one primary source, about to be signed off. */
	String atSignOff() {
		String claim = claim("STATISTIC");
		evidence(claim, "Registry " + claim, "SUPPORTS", "");
		collected(claim);
		corroborated(claim, "CONFIRMED");
		return claim;
	}

	String published() {
		String claim = atSignOff();
		decided(claim, "editor", "{\"decision\": \"APPROVE\"}");
		return claim;
	}

	/** The claim's page as somebody sees it, in English. */
	String page(String claim, String username) {
		return page(claim, username, "en");
	}

	String page(String claim, String username, String language) {
		return get("/claims/" + claim, username, language);
	}

	String get(String path, String username, String language) {
		var answer = this.mvc.get()
			.uri(path)
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.with(this.newsroom.as(username))
			.exchange();
		if (answer.getResponse().getStatus() != 200) {
			throw new AssertionError(path + " answered " + answer.getResponse().getStatus());
		}
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/**
	 * The piece of a page that begins with the last such start before a mark and ends at
	 * the first such end after it.
	 */
	static String between(String page, String start, String mark, String end) {
		int at = page.indexOf(mark);
		if (at < 0) {
			throw new AssertionError("The page has no " + mark);
		}
		int from = page.lastIndexOf(start, at);
		int to = page.indexOf(end, at);
		return page.substring(from, (to < 0) ? page.length() : to);
	}

}
