package org.twosource.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of who did what. It can be added to and read, never changed. */
@Component
public class Audit {

	/** The actor of what the process did by itself, such as a deadline passing. */
	public static final String PROCESS = "process";

	private final JdbcClient jdbc;

	Audit(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Records an act in the caller's transaction: both are there, or neither.
	 * @param actor the username, or {@link #PROCESS}
	 * @param act a past-tense phrase a person reads, such as "evidence added"
	 * @param subject the id of the claim, document or other thing acted on
	 * @param details what JSON can carry: what, before, after
	 */
	public void record(String actor, String act, UUID subject, Map<String, ?> details) {
		throw new UnsupportedOperationException();
	}

	/** Everything recorded of a subject, oldest first. */
	public List<AuditRecord> of(UUID subject) {
		throw new UnsupportedOperationException();
	}

}
