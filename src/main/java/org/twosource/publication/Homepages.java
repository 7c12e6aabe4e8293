package org.twosource.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where outlets that made a claim are found themselves, as far as the open registry of
 * sources knows.
 */
@Component
class Homepages {

	private final JdbcClient jdbc;

	Homepages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The addresses of those that have one, by the name given. */
	Map<String, String> of(Collection<String> names) {
		Map<String, String> found = new HashMap<>();
		if (names.isEmpty()) {
			return found;
		}
		this.jdbc.sql("""
				select given.name, s.url
				from unnest(:names::text[]) given (name)
				join source s on lower(s.name) = lower(given.name) and not s.confidential
				where s.type in ('OUTLET', 'AGENCY', 'OFFICIAL_BODY') and s.url is not null
				""").param("names", names.toArray(String[]::new)).query((row) -> {
			String address = Claimed.address(row.getString("url"));
			if (address != null) {
				found.put(row.getString("name"), address);
			}
		});
		return found;
	}

}
