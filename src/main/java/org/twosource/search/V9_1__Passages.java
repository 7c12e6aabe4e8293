package org.twosource.search;

import java.util.UUID;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Makes the documents searchable that were there before searching was. */
@Component
class V9_1__Passages extends BaseJavaMigration {

	@Override
	public void migrate(Context context) {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
		jdbc.sql("select id from document order by imported_at")
			.query(UUID.class)
			.list()
			.forEach((id) -> enter(jdbc, id));
	}

	private static void enter(JdbcClient jdbc, UUID documentId) {
		jdbc.sql("select title, text, imported_at from document where id = :id")
			.param("id", documentId)
			.query((row) -> {
				DocumentPassages.enter(jdbc, documentId, row.getString("title"), row.getString("text"),
						row.getTimestamp("imported_at"));
			});
	}

}
