package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts as they are replayed on claims, and what came of it. */
@Component
class Replays {

	/** What is meant by the last quarter: the months before a draft was kept. */
	private static final Duration QUARTER = Duration.ofDays(92);

	private static final List<String> OPEN = List.of("COLLECTION", "CORROBORATION", "SIGN_OFF");

	private final JdbcClient jdbc;

	Replays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A file that is to be replayed.
	 *
	 * @param id of the draft
	 * @param file what it would replace
	 * @param content what it says
	 * @param at when it was kept
	 */
	record Draft(UUID id, String file, byte[] content, Instant at) {

	}

	/**
	 * What it would change for one claim, or one running process.
	 *
	 * @param subject the claim, or whatever the process is about
	 * @param effect whether it needs more, less or the same, or can be moved or not
	 * @param changes what changes for it
	 */
	record Result(UUID subject, String effect, List<String> changes) {

	}

	Draft draft(UUID id) {
		return this.jdbc.sql("select * from rules_draft where id = :id")
			.param("id", id)
			.query((row, index) -> new Draft(id, row.getString("file"), row.getBytes("content"),
					row.getTimestamp("kept_at").toInstant()))
			.single();
	}

	/**
	 * Open claims, those of the lowest ids first.
	 * @param after where to go on, or null
	 * @param weighedOnly whether only those whose evidence is being or has been weighed
	 */
	List<UUID> open(@Nullable UUID after, boolean weighedOnly, int few) {
		return this.jdbc.sql("""
				select c.id from claim c
				where c.stage in (:stages) and (:after::uuid is null or c.id > :after::uuid)
				    and exists (select from policy p where p.claim_id = c.id)
				order by c.id limit :few
				""")
			.param("stages", weighedOnly ? OPEN.subList(1, 3) : OPEN)
			.param("after", after)
			.param("few", few)
			.query(UUID.class)
			.list();
	}

	/** Claims that were published or spiked in the last quarter and still are decided. */
	List<UUID> decided(Draft draft, @Nullable UUID after, int few) {
		return this.jdbc.sql("""
				select c.id from claim c
				where c.stage not in (:open) and (:after::uuid is null or c.id > :after::uuid)
				    and exists (select from policy p where p.claim_id = c.id)
				    and exists (select from stage_stay s where s.claim_id = c.id
				        and s.stage in ('PUBLISHED', 'SPIKED') and s.entered_at >= :since)
				order by c.id limit :few
				""")
			.param("open", OPEN)
			.param("after", after)
			.param("since", Timestamp.from(draft.at().minus(QUARTER)))
			.param("few", few)
			.query(UUID.class)
			.list();
	}

	/** Notes how many there are to look at. */
	void total(UUID draft, int total) {
		this.jdbc.sql("update rules_draft set total = :total where id = :id")
			.param("total", total)
			.param("id", draft)
			.update();
	}

	/** Notes that everything was looked at. */
	void ready(UUID draft) {
		this.jdbc.sql("""
				update rules_draft set state = 'READY',
				    total = (select count(*) from rules_replay where draft_id = :id)
				where id = :id and state = 'REPLAYING'
				""").param("id", draft).update();
	}

	void keep(UUID draft, String population, List<Result> results) {
		for (Result one : results) {
			this.jdbc.sql("""
					insert into rules_replay (draft_id, population, subject, effect, changes)
					values (:draft, :population, :subject, :effect, :changes) on conflict do nothing
					""")
				.param("draft", draft)
				.param("population", population)
				.param("subject", one.subject())
				.param("effect", one.effect())
				.param("changes", one.changes().toArray(String[]::new))
				.update();
		}
	}

}
