package org.twosource.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;
import org.twosource.web.WebAddress;

/**
 * Lets repeated links and files be noticed, and sources be found while somebody types.
 * Evidence never changes, so the normal form of its link lies beside it.
 */
@Component
class V6__Repeats extends BaseJavaMigration {

	private static final String TABLES = """
			create table evidence_link (
			    evidence_id uuid primary key references evidence,
			    normal      text not null
			);
			create index on evidence_link using hash (normal);
			create index on evidence (attachment_sha256) where attachment_sha256 is not null;

			alter table source add host text generated always as (
			    lower(substring(url from '(?i)^https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+)'))) stored;
			create index on source (host) where host is not null;
			create index on source using gin (lower(name) gin_trgm_ops);
			""";

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute(TABLES);
			fill(statement, connection);
		}
	}

	private static void fill(Statement statement, Connection connection) throws SQLException {
		try (ResultSet links = statement.executeQuery("select id, url from evidence where url is not null");
				PreparedStatement insert = connection
					.prepareStatement("insert into evidence_link (evidence_id, normal) values (?, ?)")) {
			while (links.next()) {
				Optional<WebAddress> address = WebAddress.of(links.getString("url"));
				if (address.isPresent()) {
					insert.setObject(1, links.getObject("id"));
					insert.setString(2, address.get().normal());
					insert.addBatch();
				}
			}
			insert.executeBatch();
		}
	}

}
