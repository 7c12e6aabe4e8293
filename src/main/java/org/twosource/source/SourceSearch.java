package org.twosource.source;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.web.WebAddress;

/** Finds sources while somebody types a name, or by the site of a link. */
@Component
public class SourceSearch {

	private static final int MOST = 10;

	private static final int LONGEST = 200;

	private final JdbcClient jdbc;

	SourceSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The sources that may be meant, ten at most: first the one of that name, then those
	 * whose name or a word in it begins so, those of the link's site, those with the text
	 * anywhere in their name, and those with a name like it.
	 * @param text what is typed so far, or blank
	 * @param link the link of what they say, or null
	 */
	public List<Source> meant(String text, @Nullable WebAddress link) {
		String name = text.strip().replace("\0", "");
		if (name.length() > LONGEST || (name.isEmpty() && link == null)) {
			return List.of();
		}
		String pattern = name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
		return this.jdbc
			.sql("""
					select s.id, s.name, s.type, s.reliability, s.url
					from source s, (select lower(:name) as name, lower(:pattern) as pattern) typed
					where (typed.name <> '' and (lower(s.name) like '%' || typed.pattern || '%' or typed.name <% lower(s.name)))
					    or s.host in (:site, :siteAsRead)
					order by lower(s.name) = typed.name desc, lower(s.name) like typed.pattern || '%' desc,
					    lower(s.name) like '% ' || typed.pattern || '%' desc,
					    coalesce(s.host in (:site, :siteAsRead), false) desc,
					    lower(s.name) like '%' || typed.pattern || '%' desc,
					    word_similarity(typed.name, lower(s.name)) desc, lower(s.name)
					limit :most
					""")
			.param("name", name)
			.param("pattern", pattern)
			.param("site", (link != null) ? link.site() : "")
			.param("siteAsRead", (link != null) ? link.siteAsRead() : "")
			.param("most", MOST)
			.query(Sources::source)
			.list();
	}

	/**
	 * The one source whose own address is on the link's site; empty when it is none or
	 * several.
	 */
	public Optional<Source> ofSite(WebAddress link) {
		List<Source> there = this.jdbc.sql("""
				select id, name, type, reliability, url from source where host in (:site, :siteAsRead) limit 2
				""").param("site", link.site()).param("siteAsRead", link.siteAsRead()).query(Sources::source).list();
		return (there.size() == 1) ? Optional.of(there.get(0)) : Optional.empty();
	}

}
