package org.twosource.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;

/** Which claims have evidence that a source is behind. */
@Component
public class SourceUse {

	private static final String CLAIMS = """
			from claim c where c.stage in (:stages) and c.id in (
			    select claim_id from evidence where source_id = :source
			        and id not in (select subject from hidden_from(:viewer))
			    union select claim_id from evidence where derives_source = :source
			        and id not in (select subject from hidden_from(:viewer)))
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
	public Page<Claim> claims(UUID sourceId, Collection<Stage> stages, Person viewer, Page.Request page) {
		List<UUID> ids = narrowed("select c.id " + CLAIMS + """
				order by case c.harm when 'HIGH' then 1 when 'MODERATE' then 2 else 3 end, c.stage = 'PUBLISHED' desc,
				    c.number desc
				limit :size offset :offset
				""", sourceId, stages, viewer).param("size", page.size())
			.param("offset", page.offset())
			.query(UUID.class)
			.list();
		List<Claim> found = this.claims.all(ids)
			.stream()
			.sorted(Comparator.comparingInt((claim) -> ids.indexOf(claim.id())))
			.toList();
		return new Page<>(found,
				narrowed("select count(*) " + CLAIMS, sourceId, stages, viewer).query(Long.class).single());
	}

	private JdbcClient.StatementSpec narrowed(String sql, UUID sourceId, Collection<Stage> stages, Person viewer) {
		return this.jdbc.sql(sql)
			.param("viewer", viewer.username())
			.param("source", sourceId)
			.param("stages", stages.stream().map(Stage::name).toList());
	}

}
