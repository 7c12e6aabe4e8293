package org.twosource.verification;

import java.sql.Connection;
import java.sql.Statement;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Makes the engine's tables, from the engine's own scripts, in a schema of their own. */
@Component
class V2__Engine extends BaseJavaMigration {

	private static final String[] PARTS = { "engine", "history", "decision.engine", "decision.history" };

	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("create schema camunda");
			statement.execute("set local search_path to camunda");
			for (String part : PARTS) {
				ScriptUtils.executeSqlScript(connection, new ClassPathResource(
						"org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"));
			}
			statement.execute("create index act_idx_job_acquire on act_ru_job (type_ desc, duedate_ asc)");
			statement.execute("set local search_path to public");
		}
	}

}
