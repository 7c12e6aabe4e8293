package org.twosource.source;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Text;
import org.twosource.account.Person;
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
	 * anywhere in their name, and those with a name like it. An alias is a name too.
	 * @param text what is typed so far, or blank
	 * @param link the link of what they say, or null
	 * @param viewer who types; what is hidden from them is not meant
	 */
	public List<Source> meant(String text, @Nullable WebAddress link, Person viewer) {
		String name = text.strip().replace("\0", "");
		if (name.length() > LONGEST || (name.isEmpty() && link == null)) {
			return List.of();
		}
		String pattern = Text.literally(name);
		JdbcClient.StatementSpec search = this.jdbc
			.sql("""
					with typed as (select lower(:name) as name, lower(:pattern) as pattern),
					known as (select id, lower(name) as name from source
					    union all select source_id, lower(alias) from source_alias),
					hit as (
					    select known.id, case when known.name = typed.name then 1 when known.name like typed.pattern || '%' then 2
					        when known.name like '% ' || typed.pattern || '%' then 3
					        when known.name like '%' || typed.pattern || '%' then 5 else 6 end as place,
					        word_similarity(typed.name, known.name) as likeness
					    from typed, known
					    where typed.name <> '' and (known.name like '%' || typed.pattern || '%' or typed.name <% known.name)
					    union all
					    select source_id, 4, 0 from source_domain where domain in (:domains)
					    union all
					    select id, 4, 0 from source where host in (:site, :siteAsRead)
					)
					select s.id, s.name, s.type, s.reliability, s.url from source s join (
					    select id, min(place) as place, bool_or(place = 4) as there, max(likeness) as likeness from hit group by id
					) found on found.id = s.id and s.id not in (select subject from hidden_from(:viewer))
					order by found.place, found.there desc, found.likeness desc, lower(s.name) limit :most
					""")
			.param("name", name)
			.param("pattern", pattern)
			.param("most", MOST)
			.param("viewer", viewer.username());
		return site(search, link).query(Sources::source).list();
	}

	/**
	 * The source the link's site belongs to: the one with the longest of the domains that
	 * cover it, or else the only one whose own address is there. Empty when several are;
	 * confidential sources have no site.
	 */
	public Optional<Source> ofSite(WebAddress link) {
		List<Source> there = site(
				this.jdbc
					.sql("""
							with there as (
							    select source_id as id, length(domain) as reach, true as declared from source_domain
							    where domain in (:domains)
							    union all
							    select id, length(:site), false from source where host in (:site, :siteAsRead) and not confidential
							)
							select s.id, s.name, s.type, s.reliability, s.url from there join source s on s.id = there.id
							where (there.reach, there.declared) = (select reach, declared from there order by reach desc, declared desc
							    limit 1)
							limit 2
							"""),
				link)
			.query(Sources::source)
			.list();
		return (there.size() == 1) ? Optional.of(there.get(0)) : Optional.empty();
	}

	private static JdbcClient.StatementSpec site(JdbcClient.StatementSpec search, @Nullable WebAddress link) {
		List<String> domains = (link != null) ? link.domains() : List.of();
		return search.param("domains", domains.isEmpty() ? List.of("") : domains)
			.param("site", (link != null) ? link.site() : "")
			.param("siteAsRead", (link != null) ? link.siteAsRead() : "");
	}

}
