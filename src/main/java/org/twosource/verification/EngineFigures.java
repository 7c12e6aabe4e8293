package org.twosource.verification;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the processes are, in figures. */
@Component
public class EngineFigures {

	private final JdbcClient jdbc;

	private final Reconciliation reconciliation;

	EngineFigures(JdbcClient jdbc, Reconciliation reconciliation) {
		this.jdbc = jdbc;
		this.reconciliation = reconciliation;
	}

	/**
	 * Reads them: "incidents" with the key of a process, for processes that have some;
	 * "due", the automatic steps that should run by now; "astray", the open claims
	 * without exactly one running verification.
	 */
	public Map<String, Double> read() {
		Map<String, Double> figures = new TreeMap<>();
		this.jdbc.sql("""
				select 'incidents ' || d.key_ as name, count(*)::float8 as value
				from camunda.act_ru_incident i join camunda.act_re_procdef d on d.id_ = i.proc_def_id_ group by d.key_
				union all
				select 'due', count(*) from camunda.act_ru_job
				where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= now())
				""").query((row) -> {
			figures.put(row.getString("name"), row.getDouble("value"));
		});
		figures.put("astray", (double) this.reconciliation.astray());
		return figures;
	}

}
