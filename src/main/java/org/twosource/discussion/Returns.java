package org.twosource.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;

/** The claims that editors returned, read from what was decided and done about them. */
@Component
public class Returns {

	private final JdbcClient jdbc;

	Returns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The last time an editor returned the claim, as long as it is being verified; empty
	 * when nobody has. It is answered when everybody who was asked anew has completed the
	 * stage it was returned to.
	 */
	public Optional<Return> last(UUID claimId) {
		return this.jdbc.sql("""
				select d.return_to, d.reason, d.decided_by, editor.display_name as editor_name, d.decided_at,
				    done.completed_by, checker.display_name as checker_name, done.completed_at,
				    a.verdict, a.confidence, coalesce(a.rationale, done.note) as words
				from decision d
				join claim c on c.id = d.claim_id and c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
				join person editor on editor.username = d.decided_by
				left join lateral (
				    select t.* from task t
				    where t.claim_id = d.claim_id and t.created_at >= d.decided_at and t.completed_at is not null
				    and t.kind = case d.return_to when 'COLLECTION' then 'COLLECT_EVIDENCE' else 'CORROBORATE' end
				    and not exists (select from task beside where beside.round = t.round and beside.kind = t.kind
				        and beside.completed_at is null and beside.cancelled_at is null)
				    order by t.completed_at desc limit 1) done on true
				left join person checker on checker.username = done.completed_by
				left join assessment a on a.task_id = done.id
				where d.claim_id = :claim and d.answer = 'RETURN'
				order by d.decided_at desc limit 1
				""").param("claim", claimId).query(Returns::returned).optional();
	}

	private static Return returned(ResultSet row, int index) throws SQLException {
		return new Return(Stage.valueOf(row.getString("return_to")), row.getString("reason"),
				row.getString("decided_by"), row.getString("editor_name"), row.getTimestamp("decided_at").toInstant(),
				answer(row));
	}

	private static Return.@Nullable Answer answer(ResultSet row) throws SQLException {
		String by = row.getString("completed_by");
		if (by == null) {
			return null;
		}
		String verdict = row.getString("verdict");
		String confidence = row.getString("confidence");
		return new Return.Answer(by, row.getString("checker_name"), row.getTimestamp("completed_at").toInstant(),
				(verdict != null) ? Verdict.valueOf(verdict) : null,
				(confidence != null) ? Confidence.valueOf(confidence) : null, row.getString("words"));
	}

}
