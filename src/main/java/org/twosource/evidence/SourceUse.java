package org.twosource.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;

/** Which claims have evidence that a source is behind. */
@Component
public class SourceUse {

	/** A source behind more items than this is found as claims are gone through. */
	private static final int OFTEN = 5_000;

	/** Among so many items of such a source its claims are counted. */
	private static final int COUNTED = 1_500;

	private static final String CLAIMS = """
			from claim c where c.stage = any(:stages) and c.id in (
			    select claim_id from evidence where (source_id = :source or derives_source = :source)
			        and id not in (select subject from hidden_from(:viewer)))
			""";

	private static final String CLAIMS_OF_OFTEN = """
			from claim c where c.stage = any(:stages) and (
			    select true from evidence e where e.claim_id = c.id and (e.source_id = :source or e.derives_source = :source)
			        and e.id not in (select subject from hidden_from(:viewer)) limit 1)
			""";

	private static final String IN_ORDER = """
			order by case c.harm when 'HIGH' then 1 when 'MODERATE' then 2 else 3 end, (c.stage = 'PUBLISHED') desc,
			    c.number desc
			limit :size offset :offset
			""";

	private final JdbcClient jdbc;

	private final Claims claims;

	SourceUse(JdbcClient jdbc, Claims claims) {
		this.claims = claims;
		this.jdbc = jdbc;
	}

	/**
	 * The claims at some stages with an item that is from the source or repeats it: the
	 * most harmful first, among those the published ones, then the newest.
	 * @param viewer who asks; items hidden from them do not tell
	 */
	@Transactional(readOnly = true)
	public Page<Claim> claims(UUID sourceId, Collection<Stage> stages, Person viewer, Page.Request page) {
		boolean often = isOften(sourceId);
		List<UUID> ids = narrowed("select c.id " + (often ? CLAIMS_OF_OFTEN : CLAIMS) + IN_ORDER, sourceId, stages,
				viewer)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(UUID.class)
			.list();
		List<Claim> found = this.claims.all(ids)
			.stream()
			.sorted(Comparator.comparingInt((claim) -> ids.indexOf(claim.id())))
			.toList();
		return Page.ofMany(found, page, () -> counted(often, sourceId, stages, viewer));
	}

	private long counted(boolean often, UUID sourceId, Collection<Stage> stages, Person viewer) {
		long some = often ? some(sourceId, stages, viewer) : 0;
		return (some > Page.COUNTED) ? some : all(sourceId, stages, viewer);
	}

	private boolean isOften(UUID sourceId) {
		return this.jdbc
			.sql("select count(*) from (select from evidence where source_id = :source limit :most) counted")
			.param("source", sourceId)
			.param("most", OFTEN + 1)
			.query(Long.class)
			.single() > OFTEN;
	}

	private long all(UUID sourceId, Collection<Stage> stages, Person viewer) {
		return narrowed("select count(*) from (select " + CLAIMS + "limit :most) counted", sourceId, stages, viewer)
			.param("most", Page.COUNTED + 1)
			.query(Long.class)
			.single();
	}

	private long some(UUID sourceId, Collection<Stage> stages, Person viewer) {
		return narrowed(
				"""
						select count(distinct c.id) from (select id, claim_id from evidence where source_id = :source limit :some) e
						join claim c on c.id = e.claim_id
						where c.stage = any(:stages) and e.id not in (select subject from hidden_from(:viewer))
						""",
				sourceId, stages, viewer)
			.param("some", COUNTED)
			.query(Long.class)
			.single();
	}

	private JdbcClient.StatementSpec narrowed(String sql, UUID sourceId, Collection<Stage> stages, Person viewer) {
		return this.jdbc.sql(sql)
			.param("viewer", viewer.username())
			.param("source", sourceId)
			.param("stages", stages.stream().map(Stage::name).toArray(String[]::new));
	}

}
