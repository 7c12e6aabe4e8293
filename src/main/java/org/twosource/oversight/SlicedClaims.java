package org.twosource.oversight;

import java.sql.Timestamp;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The claims of a slice that somebody oversees, to be asked about. Whatever a slice
 * leaves open does not stand in the statement either, so that figures of everything never
 * look at the claims one by one.
 */
final class SlicedClaims {

	private final JdbcClient jdbc;

	private final Slice slice;

	private final UUID @Nullable [] overseen;

	/**
	 * The claims of a slice.
	 * @param overseen the desks whose claims are overseen, or null for all
	 */
	SlicedClaims(JdbcClient jdbc, Slice slice, UUID @Nullable [] overseen) {
		this.jdbc = jdbc;
		this.slice = slice;
		this.overseen = overseen;
	}

	Slice slice() {
		return this.slice;
	}

	/**
	 * A statement about them.
	 * @param sql reads {@code stage_stay s}, has {@code and sliced} where that has to be
	 * of one of them, and the parameters {@code :from} and {@code :to} for the first and
	 * the last day, or {@code :since} (inclusive) and {@code :until} (exclusive)
	 */
	JdbcClient.StatementSpec ask(String sql) {
		return this.jdbc.sql(sql.replace("and sliced", conditions()))
			.param("from", this.slice.from())
			.param("to", this.slice.to())
			.param("since", Timestamp.from(this.slice.since()))
			.param("until", Timestamp.from(this.slice.until()))
			.param("kind", (this.slice.kind() != null) ? this.slice.kind().name() : null)
			.param("document", this.slice.document())
			.param("person", this.slice.person())
			.param("desk", this.slice.desk())
			.param("overseen", this.overseen);
	}

	private String conditions() {
		StringBuilder conditions = new StringBuilder();
		if (this.slice.kind() != null) {
			conditions.append("and s.kind = :kind ");
		}
		if (this.slice.desk() != null) {
			conditions.append("and :desk = any(s.desks) ");
		}
		if (this.overseen != null) {
			conditions.append("and s.desks && :overseen::uuid[] ");
		}
		if (this.slice.document() != null) {
			conditions.append("and s.claim_id in (select claim_id from mention where document_id = :document) ");
		}
		if (this.slice.person() != null) {
			conditions.append("""
					and s.claim_id in (select claim_id from task
					    where completed_by = :person and completed_at >= :since and completed_at < :until)
					""");
		}
		return conditions.toString();
	}

}
