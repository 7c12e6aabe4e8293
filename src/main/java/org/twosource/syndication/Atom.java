package org.twosource.syndication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import com.rometools.rome.io.impl.DateParser;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.springframework.stereotype.Component;
import org.twosource.publication.Newsroom;

/** Feeds as Atom (RFC 4287), in pages (RFC 5005). */
@Component
class Atom {

	private final Newsroom newsroom;

	Atom(Newsroom newsroom) {
		this.newsroom = newsroom;
	}

	/** A page of a feed as an Atom document. */
	String write(Listing listing) {
		Feed feed = new Feed("atom_1.0");
		feed.setId(listing.paging().address());
		feed.setTitleEx(text(listing.title()));
		feed.setSubtitle(text(listing.description()));
		feed.setAuthors(List.of(author()));
		feed.setIcon(this.newsroom.url() + "/assets/icon.svg");
		Instant updated = (listing.newest() != null) ? listing.newest() : Instant.EPOCH;
		feed.setUpdated(DateParser.parseW3CDateTime(Moments.text(updated), Locale.ROOT));
		feed.setAlternateLinks(List.of(link("alternate", listing.home(), "text/html")));
		List<Link> links = new ArrayList<>();
		listing.paging().links().forEach((rel, address) -> links.add(link(rel, address, "application/atom+xml")));
		feed.setOtherLinks(links);
		feed.setEntries(listing.entries().stream().map(Atom::entry).toList());
		return written(feed);
	}

	private String written(Feed feed) {
		try {
			Document document = new WireFeedOutput().outputJDom(feed);
			document.getRootElement()
				.setAttribute("lang", this.newsroom.language().toLanguageTag(), Namespace.XML_NAMESPACE);
			return Xml.write(document);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("A feed that Atom cannot hold", ex);
		}
	}

	private static Entry entry(Listing.Entry told) {
		Entry entry = new Entry();
		entry.setId(told.address());
		entry.setTitleEx(text(told.title()));
		entry.setSummary(text(told.summary()));
		entry.setContents(List.of(text(told.text())));
		entry.setAlternateLinks(List.of(link("alternate", told.address(), "text/html")));
		entry.setPublished(DateParser.parseW3CDateTime(Moments.text(told.published()), Locale.ROOT));
		entry.setUpdated(DateParser.parseW3CDateTime(Moments.text(told.updated()), Locale.ROOT));
		return entry;
	}

	private Person author() {
		Person author = new Person();
		author.setName(Xml.text(this.newsroom.name()));
		author.setUri(this.newsroom.url());
		return author;
	}

	private static Content text(String text) {
		Content content = new Content();
		content.setType("text");
		content.setValue(Xml.text(text));
		return content;
	}

	private static Link link(String rel, String address, String type) {
		Link link = new Link();
		link.setRel(rel);
		link.setHref(address);
		link.setType(type);
		return link;
	}

}
