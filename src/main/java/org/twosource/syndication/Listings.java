package org.twosource.syndication;

import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.Sentence;
import org.twosource.publication.Finding;
import org.twosource.publication.Findings;
import org.twosource.publication.Newsroom;
import org.twosource.publication.Revision;

/** What the feeds tell, in the newsroom's language. */
@Component
class Listings {

	private final Findings findings;

	private final Published published;

	private final Newsroom newsroom;

	private final Telling telling;

	Listings(Findings findings, Published published, Newsroom newsroom, Telling telling) {
		this.findings = findings;
		this.published = published;
		this.newsroom = newsroom;
		this.telling = telling;
	}

	/**
	 * The findings as they stand, those published last on top.
	 * @param path where the feed is found
	 * @throws org.twosource.Refusal when there is no such page
	 */
	Listing findings(String path, int page) {
		return listing("findings", path, page, this.findings.list(null, Paging.request(page)), this::entry);
	}

	/**
	 * The corrections and retractions, newest on top.
	 * @param path where the feed is found
	 * @throws org.twosource.Refusal when there is no such page
	 */
	Listing corrections(String path, int page) {
		return listing("corrections", path, page, this.findings.corrections(Paging.request(page)), this::entry);
	}

	/**
	 * The findings for a form that writes them itself: a page without entries.
	 * @throws org.twosource.Refusal when there is no such page
	 */
	Listing findings(String path, int page, long total) {
		return listing("findings", path, page, new Page<Finding>(List.of(), total), this::entry);
	}

	private <T> Listing listing(String what, String path, int page, Page<T> found, Function<T, Listing.Entry> entry) {
		Paging paging = Paging.of(this.newsroom.url() + path, page, found.total());
		List<Listing.Entry> entries = found.items().stream().map(entry).toList();
		return new Listing(say("syndication.title." + what, this.newsroom.name()), say("syndication.what." + what),
				this.newsroom.url() + "/" + what, paging, this.published.newest(), entries);
	}

	private Listing.Entry entry(Finding finding) {
		return new Listing.Entry(this.newsroom.url(finding), finding.content().statement(),
				this.telling.outcome(finding), this.telling.text(finding), finding.firstPublishedAt(),
				finding.publishedAt());
	}

	private Listing.Entry entry(Revision revision) {
		String address = this.newsroom.url() + "/findings/" + revision.number() + "/versions/" + revision.version();
		return new Listing.Entry(address, revision.number() + ": " + revision.statement(),
				this.telling.change(revision.retracted()), this.telling.correction(revision), revision.publishedAt(),
				revision.publishedAt());
	}

	private String say(String key, Object... arguments) {
		return Sentence.of("syndication", key, arguments).in(this.newsroom.language());
	}

}
