package org.twosource.source;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.web.WebAddress;

/** What sources are recognised by: no name, alias or domain means two of them. */
@Component
class Names {

	private final JdbcClient jdbc;

	Names(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Refuses what another source is recognised by already. */
	void requireFree(SourceDetails details, UUID id) {
		requireFreeName(List.of(details.name()), id, "name");
		requireFreeName(details.aliases(), id, "aliases");
		if (!details.domains().isEmpty()) {
			refuse("source.domain.taken", "domains", this.jdbc.sql("""
					select d.domain as taken, s.name from source_domain d join source s on s.id = d.source_id
					where d.domain in (:domains) and d.source_id <> :id and not s.confidential order by d.domain limit 1
					""").param("domains", details.domains()).param("id", id));
		}
	}

	/** Keeps a source's aliases and domains, and forgets those it had. */
	void write(UUID id, SourceDetails details) {
		try {
			this.jdbc.sql("delete from source_alias where source_id = :id").param("id", id).update();
			this.jdbc.sql("delete from source_domain where source_id = :id").param("id", id).update();
			this.jdbc.sql("insert into source_alias (source_id, alias) select :id, unnest(:aliases)")
				.param("id", id)
				.param("aliases", details.aliases().toArray(String[]::new))
				.update();
			this.jdbc.sql("insert into source_domain (source_id, domain) select :id, unnest(:domains)")
				.param("id", id)
				.param("domains", details.domains().toArray(String[]::new))
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Somebody else took one of them at the same moment.
			throw Refusal.conflict("source.entered");
		}
	}

	/** The domain somebody may mean, in ASCII; the text itself when it is none. */
	static String domain(String text) {
		return WebAddress.of(text.contains("://") ? text : "https://" + text).map(WebAddress::site).orElse(text);
	}

	private void requireFreeName(List<String> names, UUID id, String field) {
		if (!names.isEmpty()) {
			refuse("source.name.taken", field,
					this.jdbc
						.sql("""
								select known.called as taken, s.name
								from (select id, name as called from source union all select source_id, alias from source_alias) known
								join source s on s.id = known.id
								where lower(known.called) in (select lower(given) from unnest(:names) given) and known.id <> :id and not s.confidential
								order by lower(known.called) limit 1
								""")
						.param("names", names.toArray(String[]::new))
						.param("id", id));
		}
	}

	private static void refuse(String key, String field, JdbcClient.StatementSpec taken) {
		Map<String, @Nullable Object> row = taken.query().listOfRows().stream().findFirst().orElse(Map.of());
		if (!row.isEmpty()) {
			throw Refusal.conflict(key, String.valueOf(row.get("taken")), String.valueOf(row.get("name")))
				.with("field", field);
		}
	}

}
