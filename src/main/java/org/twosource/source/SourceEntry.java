package org.twosource.source;

import java.net.IDN;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Everything the registry says of a source, but for its ratings and ties.
 *
 * @param source what everybody needs of it
 * @param country where it is at home, as an ISO 3166 code of two letters, or null
 * @param languages the languages it speaks, as BCP 47 tags
 * @param note what else is to be known, or null
 * @param aliases what else it is called
 * @param domains the domains of its sites, lower-case ASCII without {@code www}
 * @param enteredBy the username of who entered it
 * @param enteredAt when
 * @param version counts its changes
 */
public record SourceEntry(Source source, @Nullable String country, List<String> languages, @Nullable String note,
		List<String> aliases, List<String> domains, String enteredBy, Instant enteredAt, int version) {

	/** Its domains in the scripts their readers know them in. */
	public List<String> domainsAsRead() {
		return this.domains.stream().map(IDN::toUnicode).toList();
	}

	/** What was said of it, as it goes on record. */
	Map<String, @Nullable Object> onRecord() {
		Map<String, @Nullable Object> record = new LinkedHashMap<>();
		record.put("name", this.source.name());
		record.put("type", this.source.type());
		record.put("url", this.source.url());
		record.put("country", this.country);
		record.put("languages", this.languages);
		record.put("note", this.note);
		record.put("aliases", this.aliases);
		record.put("domains", this.domains);
		return record;
	}

}
