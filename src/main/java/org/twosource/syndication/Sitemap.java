package org.twosource.syndication;

import java.time.Instant;
import java.util.List;

import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.annotation.PublishedDocuments;
import org.twosource.publication.Newsroom;
import org.twosource.verification.RuleTables;

/**
 * The site's pages as search engines take them in (sitemaps.org). Versions are left out:
 * each names the newest as the one to be found.
 */
@Component
class Sitemap {

	private static final Namespace NAMESPACE = Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");

	private static final List<String> SECTIONS = List.of("/findings", "/corrections", "/annotated", "/methodology");

	private final Published published;

	private final PublishedDocuments documents;

	private final RuleTables rules;

	private final Newsroom newsroom;

	Sitemap(Published published, PublishedDocuments documents, RuleTables rules, Newsroom newsroom) {
		this.published = published;
		this.documents = documents;
		this.rules = rules;
		this.newsroom = newsroom;
	}

	/**
	 * All pages, or where their parts are found when there are more than that many
	 * findings.
	 */
	String whole(int partSize) {
		List<Instant> parts = this.published.parts(partSize);
		if (parts.size() <= 1) {
			return part(0, partSize);
		}
		Element index = Xml.root("sitemapindex", NAMESPACE);
		for (int part = 0; part < parts.size(); part++) {
			add(index, "sitemap", "/sitemap.xml?part=" + part, parts.get(part));
		}
		return Xml.write(index.getDocument());
	}

	/**
	 * One part of the pages; the first holds those that are not findings, too.
	 * @throws Refusal when there is no such part
	 */
	String part(int part, int partSize) {
		List<Published.Place> findings = (part < 0) ? List.of() : this.published.part(part, partSize);
		if (part != 0 && findings.isEmpty()) {
			throw Refusal.unknown("feed.page", part);
		}
		Element pages = Xml.root("urlset", NAMESPACE);
		if (part == 0) {
			SECTIONS.forEach((path) -> add(pages, "url", path, null));
			this.documents.ids().forEach((id) -> add(pages, "url", "/annotated/" + id, null));
			this.rules.policies()
				.forEach((rules) -> add(pages, "url", "/methodology/" + rules.version(), rules.since()));
		}
		findings.forEach((finding) -> add(pages, "url", "/findings/" + finding.number(), finding.at()));
		return Xml.write(pages.getDocument());
	}

	private void add(Element all, String name, String path, @Nullable Instant changed) {
		Element one = new Element(name, NAMESPACE);
		Xml.add(one, "loc", this.newsroom.url() + path);
		if (changed != null) {
			Xml.add(one, "lastmod", Moments.text(changed));
		}
		all.addContent(one);
	}

}
