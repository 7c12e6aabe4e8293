package org.twosource.syndication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.twosource.Sentence;
import org.twosource.publication.Claimed;
import org.twosource.publication.Finding;
import org.twosource.publication.FindingContent;
import org.twosource.publication.Newsroom;

/** Findings as IPTC ninjs 3.2, which news systems take in. */
@Component
class Ninjs {

	private static final Map<String, Object> STANDARD = Fields.of("name", "ninjs", "version", "3.2", "schema",
			"http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#");

	private static final String PLAIN = "text/plain";

	private final Newsroom newsroom;

	private final Telling telling;

	Ninjs(Newsroom newsroom, Telling telling) {
		this.newsroom = newsroom;
		this.telling = telling;
	}

	/** A finding as a news object; one that was taken back is cancelled. */
	Map<String, Object> item(Finding finding) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("standard", STANDARD);
		item.putAll(object(finding));
		return item;
	}

	/** A page of findings as one news object that holds them. */
	Map<String, Object> list(Listing listing, List<Finding> findings) {
		Map<String, Object> list = new LinkedHashMap<>();
		list.put("standard", STANDARD);
		list.put("uri", listing.paging().self());
		list.put("type", "composite");
		list.put("representationType", "full");
		if (listing.newest() != null) {
			list.put("versionCreated", Moments.text(listing.newest()));
		}
		list.put("language", this.newsroom.language().toLanguageTag());
		list.put("title", listing.title());
		list.put("associations", findings.stream().map(this::association).toList());
		return list;
	}

	private Map<String, Object> association(Finding finding) {
		Map<String, Object> association = new LinkedHashMap<>();
		association.put("name", finding.number());
		association.put("rel", "finding");
		association.putAll(object(finding));
		return association;
	}

	private Map<String, Object> object(Finding finding) {
		FindingContent content = finding.content();
		String text = this.telling.text(finding);
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("uri", this.newsroom.url(finding));
		item.put("type", "text");
		item.put("representationType", "full");
		item.put("version", Integer.toString(finding.version()));
		item.put("firstCreated", Moments.text(finding.firstPublishedAt()));
		item.put("versionCreated", Moments.text(finding.publishedAt()));
		item.put("pubStatus", finding.retracted() ? "canceled" : "usable");
		item.put("language", this.newsroom.language().toLanguageTag());
		item.put("title", finding.number());
		item.put("slugline", finding.number());
		item.put("by", this.newsroom.name());
		item.put("headlines", List.of(Fields.of("role", "main", "value", content.statement())));
		item.put("descriptions",
				List.of(Fields.of("role", "verdict", "contentType", PLAIN, "value", this.telling.outcome(finding))));
		item.put("bodies", List.of(Fields.of("role", "main", "contentType", PLAIN, "charCount",
				text.codePointCount(0, text.length()), "wordCount", text.strip().split("\\s+").length, "value", text)));
		String note = this.telling.note(finding);
		if (note != null) {
			item.put("edNote", note);
		}
		item.put("genres", List.of(Fields.of("name", "Fact check", "literal", "fact-check")));
		item.put("altIds", List.of(Fields.of("role", "number", "value", finding.number())));
		party(content, item);
		item.put("infoSources",
				content.origins()
					.stream()
					.map((origin) -> Fields.of("name", origin.source(), "role", "evidence"))
					.distinct()
					.toList());
		item.put("trustIndicators", List.of(page("methodology"), page("corrections")));
		item.put("renditions", List.of(rendition(finding, "page", ""), rendition(finding, "card", "/embed")));
		return item;
	}

	private static void party(FindingContent content, Map<String, Object> item) {
		Claimed claimed = Claimed.in(content);
		String by = claimed.by();
		if (by != null) {
			item.put(claimed.byPerson() ? "people" : "organisations",
					List.of(Fields.of("name", by, "rel", "claimant")));
		}
	}

	private Map<String, Object> page(String name) {
		return Fields.of("title", Sentence.of("public", "public." + name).in(this.newsroom.language()), "href",
				this.newsroom.url() + "/" + name);
	}

	private Map<String, Object> rendition(Finding finding, String name, String path) {
		return Fields.of("name", name, "href", this.newsroom.url(finding) + path, "contentType", "text/html");
	}

}
