package org.twosource.audit;

import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The places of records that say something a person may not know. */
final class Hidden {

	private final Set<Long> places;

	Hidden(JdbcClient jdbc, String viewer) {
		this.places = new HashSet<>(jdbc.sql("select seq from audit_record where not (" + Audit.KNOWN_TO_VIEWER + ")")
			.param("viewer", viewer)
			.query(Long.class)
			.list());
	}

	boolean has(Entry entry) {
		return this.places.contains(entry.seq());
	}

}
