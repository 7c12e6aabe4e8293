package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;

/**
 * First and second assessments side by side, and how disagreement between them was
 * settled. They are added, never changed.
 */
@Component
public class Comparisons {

	private final JdbcClient jdbc;

	private final FirstAssessments firsts;

	private final Judgements judgements;

	private final Clock clock;

	Comparisons(JdbcClient jdbc, FirstAssessments firsts, Judgements judgements, Clock clock) {
		this.jdbc = jdbc;
		this.firsts = firsts;
		this.judgements = judgements;
		this.clock = clock;
	}

	/** The comparisons on a claim, newest first. */
	public List<Comparison> of(UUID claimId) {
		return of(claimId, this.judgements.assessments(claimId));
	}

	private List<Comparison> of(UUID claimId, List<Judgement.Assessment> assessments) {
		Map<UUID, Judgement.Assessment> byId = assessments.stream()
			.collect(Collectors.toMap(Judgement.Assessment::id, Function.identity()));
		return this.jdbc.sql("""
				select f.*, c.second_id, c.differs, c.agreed, c.compared_at, s.assessment_id as settled_id
				from comparison c join first_assessment f on f.id = c.first_id
				left join settlement s on s.first_id = c.first_id
				where f.claim_id = :claim order by c.compared_at desc
				""").param("claim", claimId).query((row, index) -> comparison(row, index, byId)).list();
	}

	/** Lays a first assessment and the second, which has just come in, side by side. */
	Comparison keep(Judgement.FirstAssessment first, Judgement.Assessment second, Set<Difference> differences) {
		boolean agreed = differences.stream().noneMatch(Difference::toSettle);
		Comparison kept = new Comparison(first, second, differences, agreed, null, this.clock.instant());
		this.jdbc.sql("""
				insert into comparison (first_id, second_id, differs, agreed, compared_at)
				values (:first, :second, :differs, :agreed, :now)
				""")
			.param("first", first.id())
			.param("second", second.id())
			.param("differs", differences.stream().map(Enum::name).toArray(String[]::new))
			.param("agreed", agreed)
			.param("now", Timestamp.from(kept.at()))
			.update();
		return kept;
	}

	/**
	 * The disagreement on a claim that waits to be settled.
	 * @throws Refusal when there is none
	 */
	Comparison unsettled(UUID claimId) {
		return of(claimId).stream()
			.filter((comparison) -> !comparison.agreed() && comparison.settlement() == null)
			.findFirst()
			.orElseThrow(() -> Refusal.conflict("settlement.nothing"));
	}

	void settle(Comparison comparison, Judgement.Assessment settlement) {
		this.jdbc.sql("insert into settlement (first_id, assessment_id) values (:first, :assessment)")
			.param("first", comparison.first().id())
			.param("assessment", settlement.id())
			.update();
	}

	private Comparison comparison(ResultSet row, int index, Map<UUID, Judgement.Assessment> assessments)
			throws SQLException {
		Set<Difference> differences = EnumSet.noneOf(Difference.class);
		Arrays.stream((String[]) row.getArray("differs").getArray()).map(Difference::valueOf).forEach(differences::add);
		return new Comparison(this.firsts.first(row, index), assessments.get(row.getObject("second_id", UUID.class)),
				differences, row.getBoolean("agreed"), assessments.get(row.getObject("settled_id", UUID.class)),
				row.getTimestamp("compared_at").toInstant());
	}

}
