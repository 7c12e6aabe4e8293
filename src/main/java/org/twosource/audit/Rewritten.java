package org.twosource.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records whose content is no longer what was first written, against the acts of erasure
 * that say so: each names the records it rewrote and what they have come to say.
 */
final class Rewritten {

	/** The act that names them. */
	static final String ACT = "records rewritten";

	/** The detail that has a commitment for each place. */
	static final String RECORDS = "records";

	private static final JsonMapper json = JsonMapper.shared();

	private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {
	};

	private final Map<Long, String> found = new HashMap<>();

	private final Map<Long, String> named = new HashMap<>();

	/** Takes note of a record; an erasure is recorded later than what it rewrites. */
	void read(Entry entry) {
		Entry.Content content = entry.content();
		if (content == null) {
			return;
		}
		if (!entry.isAsWritten()) {
			this.found.put(entry.seq(), content.commitment());
		}
		if (entry.act().equals(ACT)) {
			name(content.details());
		}
	}

	/** In order: those that differ and that no erasure says were rewritten so. */
	List<Long> unaccounted() {
		return this.found.entrySet()
			.stream()
			.filter((one) -> !one.getValue().equals(this.named.get(one.getKey())))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	/** How many differ because of an erasure. */
	long count() {
		return this.found.size() - unaccounted().size();
	}

	private void name(String details) {
		try {
			if (json.readValue(details, DETAILS).get(RECORDS) instanceof Map<?, ?> records) {
				records.forEach((seq, commitment) -> this.named.put(Long.valueOf(String.valueOf(seq)),
						String.valueOf(commitment)));
			}
		}
		catch (JacksonException | NumberFormatException ex) {
			// Nothing is named then, and whatever differs stays unaccounted for.
			return;
		}
	}

}
