package org.twosource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A plan made for the values a statement is asked with. After a few executions the
 * database keeps one plan for all values, which for lists that may be narrowed in many
 * ways, or not at all, takes several times as long as planning anew.
 */
public final class FreshPlan {

	private FreshPlan() {
	}

	/** Makes one for every statement of this transaction from here on. */
	public static void forEach(JdbcClient transaction) {
		transaction.sql("set local plan_cache_mode = force_custom_plan").update();
	}

}
