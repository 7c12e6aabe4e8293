package org.twosource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.extraction.Figure;

/**
 * A figure as the columns {@code figure_low} to {@code figure_imputed} that every table
 * with one has.
 */
public final class FigureColumns {

	private FigureColumns() {
	}

	/** The figure in a row, or null when the row has none. */
	public static @Nullable Figure read(ResultSet row) throws SQLException {
		Timestamp asOf = row.getTimestamp("figure_as_of");
		Figure figure = new Figure(row.getBigDecimal("figure_low"), row.getBigDecimal("figure_best"),
				row.getBigDecimal("figure_high"), row.getString("figure_unit"), row.getString("figure_scope"),
				(asOf != null) ? asOf.toInstant() : null, row.getBoolean("figure_imputed"));
		boolean none = figure.low() == null && figure.best() == null && figure.high() == null && figure.unit() == null;
		return none ? null : figure;
	}

	/**
	 * Gives a statement the parameters {@code low}, {@code best}, {@code high},
	 * {@code unit}, {@code scope}, {@code asOf}, {@code imputed}.
	 */
	public static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, @Nullable Figure figure) {
		boolean given = figure != null;
		return statement.param("low", given ? figure.low() : null)
			.param("best", given ? figure.best() : null)
			.param("high", given ? figure.high() : null)
			.param("unit", given ? figure.unit() : null)
			.param("scope", given ? figure.scope() : null)
			.param("asOf", (given && figure.asOf() != null) ? Timestamp.from(figure.asOf()) : null)
			.param("imputed", given && figure.imputed());
	}

}
