package org.twosource.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.audit.Audit;

/** Which sources belong together, and why. */
@Component
public class Ties {

	private static final int LONGEST_REASON = 2000;

	private static final String SELECT = """
			select t.*, s.name as s_name, s.type as s_type, s.reliability as s_reliability, s.url as s_url,
			    o.name as o_name, o.type as o_type, o.reliability as o_reliability, o.url as o_url
			from source_tie t join source s on s.id = t.source_id join source o on o.id = t.other_id
			""";

	private final JdbcClient jdbc;

	private final Sources sources;

	private final Audit audit;

	private final Clock clock;

	Ties(JdbcClient jdbc, Sources sources, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.sources = sources;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A source's ties that a person may know of, those in force first; each group newest
	 * first.
	 */
	public List<Tie> of(UUID sourceId, Person viewer) {
		return this.jdbc.sql(SELECT + """
				where :source in (t.source_id, t.other_id)
				and t.source_id not in (select subject from hidden_from(:viewer))
				and t.other_id not in (select subject from hidden_from(:viewer))
				order by t.ended_at is not null, t.entered_at desc, t.id
				""").param("source", sourceId).param("viewer", viewer.username()).query(Ties::tie).list();
	}

	/**
	 * Which of some sources belong together by ties in force of any kind, also through
	 * sources that are not among them.
	 * @param sourceIds the sources; ids the registry does not know are left out
	 * @return for each of them the id of its group: those that belong together have the
	 * same one, and a source without ties is a group of its own
	 */
	public Map<UUID, UUID> among(Collection<UUID> sourceIds) {
		if (sourceIds.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				with recursive reach (start, id) as (
				    select id, id from source where id in (:ids)
				    union
				    select r.start, case when t.source_id = r.id then t.other_id else t.source_id end
				    from reach r join source_tie t on r.id in (t.source_id, t.other_id)
				    where t.ended_at is null
				)
				select start, min(id::text) as together from reach group by start
				""")
			.param("ids", Set.copyOf(sourceIds))
			.query((row, index) -> Map.entry(row.getObject("start", UUID.class),
					UUID.fromString(row.getString("together"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Ties a source to another.
	 * @param reason how it is known that they belong together
	 * @return the tie as it is kept
	 * @throws Refusal when the person may not, a source is unknown or tied to itself, no
	 * reason is given, or the tie is there already
	 */
	@Transactional
	public Tie enter(UUID sourceId, @Nullable TieKind kind, @Nullable UUID otherId, @Nullable String reason,
			Person by) {
		Sources.requireMayEnter(by);
		if (kind == null) {
			throw Refusal.unacceptable("tie.needs.kind").with("field", "kind");
		}
		if (otherId == null) {
			throw Refusal.unacceptable("tie.needs.other").with("field", "other");
		}
		Source source = this.sources.get(sourceId, by);
		Source other = this.sources.get(otherId, by);
		if (source.id().equals(other.id())) {
			throw Refusal.unacceptable("tie.self").with("field", "other");
		}
		String why = Text.required(reason, "reason", LONGEST_REASON);
		boolean turned = kind == TieKind.SAME_WIRE && sourceId.toString().compareTo(otherId.toString()) > 0;
		Tie tie = new Tie(UUID.randomUUID(), turned ? other : source, kind, turned ? source : other, why, by.username(),
				this.clock.instant(), null, null);
		insert(tie);
		this.audit.record(by.username(), "tie entered", sourceId, details(tie));
		return get(tie.id(), sourceId);
	}

	/**
	 * Ends a tie: it stays on the record and counts no more.
	 * @param sourceId one of the two sources
	 * @throws Refusal when the person may not, the source has no such tie, or it has
	 * ended already
	 */
	@Transactional
	public Tie end(UUID sourceId, UUID tieId, Person by) {
		Sources.requireMayEnter(by);
		this.sources.get(sourceId, by);
		Tie before = get(tieId, sourceId);
		int ended = this.jdbc
			.sql("update source_tie set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", tieId)
			.update();
		if (ended == 0) {
			throw Refusal.conflict("tie.ended", before.source().name(), before.other().name());
		}
		this.audit.record(by.username(), "tie ended", sourceId, details(before));
		return get(tieId, sourceId);
	}

	private Tie get(UUID tieId, UUID sourceId) {
		return this.jdbc.sql(SELECT + "where t.id = :id and :source in (t.source_id, t.other_id)")
			.param("id", tieId)
			.param("source", sourceId)
			.query(Ties::tie)
			.optional()
			.orElseThrow(() -> Refusal.unknown("tie.unknown"));
	}

	private void insert(Tie tie) {
		try {
			this.jdbc.sql("""
					insert into source_tie (id, source_id, kind, other_id, reason, entered_by, entered_at)
					values (:id, :source, :kind, :other, :reason, :by, :at)
					""")
				.param("id", tie.id())
				.param("source", tie.source().id())
				.param("kind", tie.kind().name())
				.param("other", tie.other().id())
				.param("reason", tie.reason())
				.param("by", tie.enteredBy())
				.param("at", Timestamp.from(tie.enteredAt()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw Refusal.conflict("tie.known", tie.source().name(), tie.other().name()).with("field", "other");
		}
	}

	private static Map<String, Object> details(Tie tie) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("tieId", tie.id());
		details.put("source", tie.source().name());
		details.put("kind", tie.kind());
		details.put("other", tie.other().name());
		details.put("reason", tie.reason());
		return details;
	}

	private static Tie tie(ResultSet row, int index) throws SQLException {
		Timestamp ended = row.getTimestamp("ended_at");
		Instant endedAt = (ended != null) ? ended.toInstant() : null;
		return new Tie(row.getObject("id", UUID.class), source(row, "source_id", "s_"),
				TieKind.valueOf(row.getString("kind")), source(row, "other_id", "o_"), row.getString("reason"),
				row.getString("entered_by"), row.getTimestamp("entered_at").toInstant(), row.getString("ended_by"),
				endedAt);
	}

	private static Source source(ResultSet row, String id, String prefix) throws SQLException {
		return new Source(row.getObject(id, UUID.class), row.getString(prefix + "name"),
				SourceType.valueOf(row.getString(prefix + "type")),
				Reliability.valueOf(row.getString(prefix + "reliability")), row.getString(prefix + "url"));
	}

}
