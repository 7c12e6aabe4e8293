package org.twosource.rules;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.account.Desks;
import org.twosource.account.Person;
import org.twosource.claim.Stage;

/** What came of replaying drafts on claims. */
@Component("replaysToRead")
public class Replays {

	private final JdbcClient jdbc;

	private final Desks desks;

	Replays(JdbcClient jdbc, Desks desks) {
		this.jdbc = jdbc;
		this.desks = desks;
	}

	/** The figures of a draft, as far as it has been replayed. */
	@Transactional(readOnly = true)
	public Replay of(UUID draft) {
		return new Replay(
				this.jdbc.sql("""
						select population, effect, count(*) as count from rules_replay where draft_id = :draft
						group by population, effect order by population, effect
						""")
					.param("draft", draft)
					.query((row, index) -> new Replay.Count(Replay.Population.valueOf(row.getString("population")),
							Replay.Effect.valueOf(row.getString("effect")), row.getInt("count")))
					.list(),
				this.jdbc.sql("""
						select population, change, count(*) as count
						from rules_replay, unnest(changes) as change where draft_id = :draft
						group by population, change order by population, count(*) desc, change
						""")
					.param("draft", draft)
					.query((row, index) -> new Replay.Requirement(
							Replay.Population.valueOf(row.getString("population")), row.getString("change"),
							row.getInt("count")))
					.list());
	}

	/**
	 * What changes for each, claims of the lowest numbers first; those of other desks are
	 * not listed.
	 * @param effect those to which this happens, or null for all
	 */
	@Transactional(readOnly = true)
	public Page<Replay.Line> lines(UUID draft, Replay.Population population, Replay.@Nullable Effect effect,
			Page.Request page, Person viewer) {
		String rows = """
				from rules_replay r left join claim c on c.id = r.subject
				where r.draft_id = :draft and r.population = :population and (:effect::text is null or r.effect = :effect)
				    and (:desks::uuid[] is null or c.id is null or c.desks && :desks::uuid[])
				""";
		List<Replay.Line> lines = bound("select r.*, c.number, c.statement, c.stage " + rows
				+ " order by c.number, r.subject limit :size offset :offset", draft, population, effect, viewer)
			.param("size", page.size())
			.param("offset", page.offset())
			.query((row, index) -> new Replay.Line(row.getObject("subject", UUID.class), (Long) row.getObject("number"),
					row.getString("statement"),
					(row.getString("stage") != null) ? Stage.valueOf(row.getString("stage")) : null,
					Replay.Effect.valueOf(row.getString("effect")),
					List.of((String[]) row.getArray("changes").getArray())))
			.list();
		return new Page<>(lines,
				bound("select count(*) " + rows, draft, population, effect, viewer).query(Long.class).single());
	}

	private JdbcClient.StatementSpec bound(String sql, UUID draft, Replay.Population population,
			Replay.@Nullable Effect effect, Person viewer) {
		return this.jdbc.sql(sql)
			.param("draft", draft)
			.param("population", population.name())
			.param("effect", (effect != null) ? effect.name() : null)
			.param("desks", this.desks.overseenBy(viewer));
	}

}
