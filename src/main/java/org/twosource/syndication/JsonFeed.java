package org.twosource.syndication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.twosource.publication.Newsroom;

/** Feeds as JSON Feed 1.1. */
@Component
class JsonFeed {

	private final Newsroom newsroom;

	JsonFeed(Newsroom newsroom) {
		this.newsroom = newsroom;
	}

	/** A page of a feed as a JSON Feed. */
	Map<String, Object> write(Listing listing) {
		Map<String, Object> feed = new LinkedHashMap<>();
		feed.put("version", "https://jsonfeed.org/version/1.1");
		feed.put("title", listing.title());
		feed.put("description", listing.description());
		feed.put("home_page_url", listing.home());
		feed.put("feed_url", listing.paging().self());
		String next = listing.paging().next();
		if (next != null) {
			feed.put("next_url", next);
		}
		feed.put("language", this.newsroom.language().toLanguageTag());
		feed.put("authors", List.of(Fields.of("name", this.newsroom.name(), "url", this.newsroom.url())));
		feed.put("items", listing.entries().stream().map(JsonFeed::item).toList());
		return feed;
	}

	private static Map<String, Object> item(Listing.Entry entry) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", entry.address());
		item.put("url", entry.address());
		item.put("title", entry.title());
		item.put("summary", entry.summary());
		item.put("content_text", entry.text());
		item.put("date_published", Moments.text(entry.published()));
		item.put("date_modified", Moments.text(entry.updated()));
		return item;
	}

}
