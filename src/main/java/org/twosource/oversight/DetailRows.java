package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.claim.Stage;

/** How one document came along, and what is left of it, from the tables. */
@Component
class DetailRows {

	private final JdbcClient jdbc;

	DetailRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Step(LocalDate day, int accepted, int settled) {

	}

	/** What happened to a claim before the document came in counts as of then. */
	List<DocumentDetail.BurnUp> burnUp(UUID document) {
		List<Step> steps = this.jdbc.sql("""
				with made as (
				    select distinct c.id, c.accepted_at, d.imported_at
				    from mention m join claim c on c.id = m.claim_id join document d on d.id = m.document_id
				    where m.document_id = :document),
				steps as (
				    select greatest(accepted_at, imported_at) as at, 1 as accepted, 0 as settled from made
				    union all
				    select greatest(s.at, imported_at), 0, 1 from made join claim_settled s on s.claim_id = made.id
				    union all
				    select greatest(s.left_at, imported_at), 0, -1 from made join stage_stay s on s.claim_id = made.id
				    where s.stage in ('PUBLISHED', 'SPIKED', 'WITHDRAWN')
				        and s.left_for in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF'))
				select (at at time zone 'UTC')::date as day, sum(accepted) as accepted, sum(settled) as settled
				from steps group by 1 order by 1
				""")
			.param("document", document)
			.query((row, index) -> new Step(row.getObject("day", LocalDate.class), row.getInt("accepted"),
					row.getInt("settled")))
			.list();
		List<DocumentDetail.BurnUp> burnUp = new ArrayList<>();
		int accepted = 0;
		int settled = 0;
		for (Step step : steps) {
			accepted += step.accepted();
			settled += step.settled();
			burnUp.add(new DocumentDetail.BurnUp(step.day(), accepted, settled));
		}
		return burnUp;
	}

	List<DocumentDetail.OpenClaim> open(UUID document) {
		return this.jdbc
			.sql("""
					select c.id, c.number, c.statement, c.stage, c.due_at, c.overdue, c.waiting,
					    array(select distinct p.display_name from task t join person p on p.username = t.assignee
					        where t.claim_id = c.id and t.completed_at is null and t.cancelled_at is null order by 1) as holders
					from claim c
					where c.id in (select claim_id from mention where document_id = :document)
					    and c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
					order by c.due_at, c.number
					limit 200
					""")
			.param("document", document)
			.query(DetailRows::claim)
			.list();
	}

	private static DocumentDetail.OpenClaim claim(ResultSet row, int index) throws SQLException {
		Timestamp due = row.getTimestamp("due_at");
		return new DocumentDetail.OpenClaim(row.getObject("id", UUID.class), "C-" + row.getLong("number"),
				row.getString("statement"), Stage.valueOf(row.getString("stage")),
				(due != null) ? due.toInstant() : null, row.getBoolean("overdue"), row.getBoolean("waiting"),
				List.of((String[]) row.getArray("holders").getArray()));
	}

}
