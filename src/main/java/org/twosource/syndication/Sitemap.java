package org.twosource.syndication;

import java.time.Instant;
import java.time.LocalDate;
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

	private static final String PART = "/sitemap.xml?part=";

	private static final int SECTIONS_PART = 0;

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
	 * All pages, or where their parts are found when there are more than so many
	 * findings: those that are not findings, and the findings of each day, so that a part
	 * is as small as it was however many more there are.
	 */
	String whole(int most) {
		if (this.published.atMost(most)) {
			Element pages = pages();
			addSections(pages);
			addFindings(pages, this.published.all());
			return Xml.write(pages.getDocument());
		}
		Element index = Xml.root("sitemapindex", NAMESPACE);
		add(index, "sitemap", PART + SECTIONS_PART, null);
		this.published.days().forEach((day) -> add(index, "sitemap", PART + day.day().toEpochDay(), day.at()));
		return Xml.write(index.getDocument());
	}

	/**
	 * One part of the pages.
	 * @param part a day since 1970, or 0 for those that are not findings
	 * @throws Refusal when there is no such part
	 */
	String part(int part) {
		Element pages = pages();
		if (part == SECTIONS_PART) {
			addSections(pages);
			return Xml.write(pages.getDocument());
		}
		List<Published.Place> findings = (part < 0) ? List.of() : this.published.on(LocalDate.ofEpochDay(part));
		if (findings.isEmpty()) {
			throw Refusal.unknown("feed.page", part);
		}
		addFindings(pages, findings);
		return Xml.write(pages.getDocument());
	}

	private static Element pages() {
		return Xml.root("urlset", NAMESPACE);
	}

	private void addSections(Element pages) {
		SECTIONS.forEach((path) -> add(pages, "url", path, null));
		this.documents.ids().forEach((id) -> add(pages, "url", "/annotated/" + id, null));
		this.rules.policies().forEach((rules) -> add(pages, "url", "/methodology/" + rules.version(), rules.since()));
	}

	private void addFindings(Element pages, List<Published.Place> findings) {
		findings.forEach((finding) -> add(pages, "url", "/findings/" + finding.number(), finding.at()));
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
