package org.twosource.syndication;

import java.util.List;

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
		Page<Finding> found = this.findings.list(null, Paging.request(page));
		return listing("findings", paging(path, page, found), found.items().stream().map(this::entry).toList());
	}

	/**
	 * The corrections and retractions, newest on top.
	 * @param path where the feed is found
	 * @throws org.twosource.Refusal when there is no such page
	 */
	Listing corrections(String path, int page) {
		Page<Revision> found = this.findings.corrections(Paging.request(page));
		return listing("corrections", paging(path, page, found), found.items().stream().map(this::entry).toList());
	}

	/**
	 * The findings for a form that writes them itself: a page without entries.
	 * @param found what is on the page
	 * @throws org.twosource.Refusal when there is no such page
	 */
	Listing findings(String path, int page, Page<Finding> found) {
		return listing("findings", paging(path, page, found), List.of());
	}

	private Paging paging(String path, int page, Page<?> found) {
		return Paging.of(this.newsroom.url() + path, page, found);
	}

	private Listing listing(String what, Paging paging, List<Listing.Entry> entries) {
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
