package org.twosource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file that spreadsheets read: RFC 4180, to be sent as UTF-8, with a line of
 * column names on top. A text that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
public final class Csv {

	/** What such a file is sent as. */
	public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

	/** What a formula begins with, in the eyes of one spreadsheet or another. */
	private static final String FORMULA = "=+-@\t\r";

	private Csv() {
	}

	/**
	 * The whole table.
	 * @param columns what the columns are called
	 * @param rows a cell for each column in every row: numbers, true and false stay as
	 * they are, null is left empty, anything else is its text, such as an instant in ISO
	 * 8601
	 */
	public static String text(List<String> columns, Iterable<? extends List<?>> rows) {
		StringBuilder text = new StringBuilder();
		try {
			write(text, columns, rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/**
	 * Writes the table row by row, so that none need be in memory.
	 * @param to where to; it is left open
	 * @param columns as for {@link #text}
	 * @param rows as for {@link #text}
	 * @throws IOException when writing fails
	 */
	public static void write(Appendable to, List<String> columns, Iterable<? extends List<?>> rows) throws IOException {
		CSVPrinter printer = new CSVPrinter(to, CSVFormat.RFC4180);
		printer.printRecord(columns.stream().map(Csv::cell));
		for (List<?> row : rows) {
			printer.printRecord(row.stream().map(Csv::cell));
		}
	}

	private static @Nullable Object cell(@Nullable Object value) {
		if (value == null || value instanceof Number || value instanceof Boolean) {
			return value;
		}
		String text = value.toString();
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
