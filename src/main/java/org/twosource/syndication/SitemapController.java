package org.twosource.syndication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.publication.Newsroom;

/** What tells crawlers where to go. */
@RestController
class SitemapController {

	private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

	/**
	 * So many findings in one file at most; it may hold five times as many, but a smaller
	 * one is still kept ready.
	 */
	private static final int WHOLE = 10_000;

	/** What is not named is the desk's. */
	private static final String ROBOTS = """
			User-agent: *
			Disallow: /findings/*/challenge
			Allow: /findings
			Allow: /corrections
			Allow: /annotated
			Allow: /methodology
			Allow: /feeds/
			Allow: /oembed
			Allow: /assets/
			Allow: /webjars/
			Allow: /sitemap.xml
			Disallow: /

			Sitemap: %s/sitemap.xml
			""";

	private final Sitemap sitemap;

	private final Published published;

	private final Newsroom newsroom;

	SitemapController(Sitemap sitemap, Published published, Newsroom newsroom) {
		this.sitemap = sitemap;
		this.published = published;
		this.newsroom = newsroom;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap(@RequestParam(required = false) @Nullable Integer part) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(XML);
		Instant newest = this.published.newest();
		if (newest != null) {
			answer.lastModified(newest);
		}
		return answer.body((part != null) ? this.sitemap.part(part) : this.sitemap.whole(WHOLE));
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(ROBOTS.formatted(this.newsroom.url()));
	}

}
