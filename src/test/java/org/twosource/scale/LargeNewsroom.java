package org.twosource.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A newsroom of 100,000 claims, 5,000 of them open, each with the process it stands in:
 * copies of claims and processes that the application made. What is searched and matched
 * is left out.
 */
@TestComponent
class LargeNewsroom {

	private final Archive archive;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	LargeNewsroom(Archive archive, JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.archive = archive;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	void fill() {
		this.archive.fill();
		this.transaction.executeWithoutResult((status) -> this.jdbc.execute(script()));
		// As the database does by itself before long.
		this.jdbc.execute("vacuum analyze");
	}

	private static String script() {
		try {
			return new ClassPathResource("scale/newsroom.sql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
