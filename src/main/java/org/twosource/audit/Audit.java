package org.twosource.audit;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The record of who did what. It can be added to and read, never changed. */
@Component
public class Audit {

	/** The actor of what the process did by itself, such as a deadline passing. */
	public static final String PROCESS = "process";

	private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {
	};

	static final String KNOWN_TO_VIEWER = """
			subject not in (select subject from hidden_from(:viewer))
			and coalesce(details ->> 'evidenceId', '') not in (select subject::text from hidden_from(:viewer))
			""";

	private static final String ALL = " from audit_record where " + KNOWN_TO_VIEWER;

	private static final String OF_SUBJECT = " from audit_record where subject = :subject and " + KNOWN_TO_VIEWER;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Whereabouts whereabouts;

	private final SecureRandom random = new SecureRandom();

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Audit(JdbcClient jdbc, JsonMapper json, Whereabouts whereabouts, ApplicationEventPublisher events, Clock clock) {
		this.whereabouts = whereabouts;
		this.jdbc = jdbc;
		this.json = json;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Records an act in the caller's transaction, and says {@link ActRecorded}: both are
	 * there, or neither.
	 * @param actor the username, or {@link #PROCESS}
	 * @param act a past-tense phrase a person reads, such as "evidence added"
	 * @param subject the id of the claim, document or other thing acted on
	 * @param details what JSON can carry: what, before, after
	 */
	public void record(String actor, String act, UUID subject, Map<String, ?> details) {
		// The database hashes, because only it knows the form in which it keeps JSON.
		// Entry reads it back.
		this.jdbc.sql("""
				insert into audit_record (form, at, actor, act, subject, details, origin, salt, commitment, hash)
				select 2, r.at, r.actor, r.act, r.subject, r.details, r.origin, r.salt, c.commitment,
				       encode(sha256(convert_to(concat_ws(chr(10), 2,
				           (extract(epoch from r.at) * 1000000)::bigint, r.act, c.commitment), 'UTF8')), 'hex')
				from (select cast(:at as timestamptz) as at, cast(:actor as text) as actor, cast(:act as text) as act,
				             cast(:subject as uuid) as subject, cast(:details as jsonb) as details,
				             cast(:origin as jsonb) as origin, cast(:salt as text) as salt) r
				cross join lateral (
				    select audit_commitment(r.salt, r.actor, r.subject, r.details, r.origin) as commitment) c
				""")
			.param("at", Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MICROS)))
			.param("actor", actor)
			.param("act", act)
			.param("subject", subject)
			.param("details", this.json.writeValueAsString(details))
			.param("origin", this.json.writeValueAsString(this.whereabouts.of(actor)))
			.param("salt", salt())
			.update();
		this.events.publishEvent(new ActRecorded(subject, actor, act));
	}

	/** What nobody guesses: whoever knows a commitment still cannot try out contents. */
	String salt() {
		byte[] bytes = new byte[16];
		this.random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** Everything recorded of a subject, oldest first. */
	public List<AuditRecord> of(UUID subject) {
		return this.jdbc.sql("""
				select seq, at, actor, act, subject, details from audit_record where subject = :subject order by seq
				""").param("subject", subject).query(this::entry).list();
	}

	/**
	 * What a person may know of that was done to a subject, oldest first.
	 * @param viewer the username
	 */
	public List<AuditRecord> of(UUID subject, String viewer) {
		return this.jdbc
			.sql("select seq, at, actor, act, subject, details from audit_record where subject = :subject and "
					+ KNOWN_TO_VIEWER + "order by seq")
			.param("subject", subject)
			.param("viewer", viewer)
			.query(this::entry)
			.list();
	}

	/**
	 * The record as far as a person may know of it, newest first, with from where.
	 * @param subject only what was done to this, or null for everything
	 * @param viewer the username
	 */
	public Page<AuditRecord> list(@Nullable UUID subject, String viewer, Page.Request page) {
		String listed = (subject != null) ? OF_SUBJECT : ALL;
		List<AuditRecord> items = this.jdbc
			.sql("select seq, at, actor, act, subject, details, origin" + listed
					+ "order by seq desc limit :size offset :offset")
			.param("subject", subject, Types.OTHER)
			.param("viewer", viewer)
			.param("size", page.size())
			.param("offset", page.offset())
			.query((row, index) -> entry(row, index).from(origin(row.getString("origin"))))
			.list();
		return Page.ofMany(items, page,
				() -> this.jdbc
					.sql("select count(*) from (select seq" + listed + "order by seq desc limit :most) counted")
					.param("subject", subject, Types.OTHER)
					.param("viewer", viewer)
					.param("most", Page.COUNTED + 1)
					.query(Long.class)
					.single());
	}

	/**
	 * What was done to a thing, and what was done to a larger thing that names it, newest
	 * first.
	 * @param detail under which name acts on the larger thing name it
	 * @param whole the larger thing, such as the claim an item of evidence is on
	 */
	public Page<AuditRecord> naming(UUID subject, String detail, UUID whole, Page.Request page) {
		List<AuditRecord> items = this.jdbc.sql("""
				select seq, at, actor, act, subject, details from audit_record
				where subject = :subject or (subject = :whole and details ->> :detail = :named)
				order by seq desc limit :size offset :offset
				""")
			.param("subject", subject)
			.param("whole", whole)
			.param("detail", detail)
			.param("named", subject.toString())
			.param("size", page.size())
			.param("offset", page.offset())
			.query(this::entry)
			.list();
		return Page.of(items, page,
				() -> this.jdbc.sql("""
						select count(*) from audit_record
						where subject = :subject or (subject = :whole and details ->> :detail = :named)
						""")
					.param("subject", subject)
					.param("whole", whole)
					.param("detail", detail)
					.param("named", subject.toString())
					.query(Long.class)
					.single());
	}

	private AuditRecord entry(ResultSet row, int index) throws SQLException {
		return new AuditRecord(row.getLong("seq"), row.getTimestamp("at").toInstant(), row.getString("actor"),
				row.getString("act"), row.getObject("subject", UUID.class),
				this.json.readValue(row.getString("details"), DETAILS), null);
	}

	private @Nullable Map<String, Object> origin(@Nullable String origin) {
		return (origin != null) ? this.json.readValue(origin, DETAILS) : null;
	}

}
