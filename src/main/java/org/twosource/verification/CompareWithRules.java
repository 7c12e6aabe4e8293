package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds a few published findings against the rules in force, those of the lowest numbers
 * first, and has reviewed what falls short. How far it came is kept with the process, so
 * that it goes on there after a failure or a stop.
 */
@Component
class CompareWithRules implements JavaDelegate, ProcessPart {

	private static final int A_FEW = 25;

	private final ObjectProvider<NewNeeds> needs;

	private final ObjectProvider<Reviews> reviews;

	private final JdbcClient jdbc;

	/**
	 * Readies it.
	 * @param needs asks the engine, which is not there before its parts are
	 * @param reviews likewise
	 */
	CompareWithRules(ObjectProvider<NewNeeds> needs, ObjectProvider<Reviews> reviews, JdbcClient jdbc) {
		this.needs = needs;
		this.reviews = reviews;
		this.jdbc = jdbc;
	}

	/** A published claim. */
	private record Next(UUID id, long number) {

	}

	@Override
	public void execute(DelegateExecution execution) {
		Long cameTo = (Long) execution.getVariable("cameTo");
		List<Next> next = next((cameTo != null) ? cameTo : 0);
		for (Next claim : next) {
			List<String> needs = this.needs.getObject().of(claim.id());
			if (!needs.isEmpty()) {
				this.reviews.getObject().open(claim.id(), Opening.rules(needs));
			}
		}
		if (!next.isEmpty()) {
			execution.setVariable("cameTo", next.get(next.size() - 1).number());
		}
		execution.setVariable("moreFindings", next.size() == A_FEW);
	}

	private List<Next> next(long after) {
		return this.jdbc.sql("""
				select c.id, c.number from claim c
				where c.stage = 'PUBLISHED' and c.number > :after and exists (
				    select from policy p where p.claim_id = c.id)
				order by c.number limit :few
				""")
			.param("after", after)
			.param("few", A_FEW)
			.query((row, index) -> new Next(row.getObject("id", UUID.class), row.getLong("number")))
			.list();
	}

}
