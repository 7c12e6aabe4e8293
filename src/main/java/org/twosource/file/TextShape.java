package org.twosource.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** What a plain text is by its shape: JSON, a table, or words. */
final class TextShape {

	private static final int ROWS = 20;

	private static final JsonFactory json = new JsonFactory();

	private TextShape() {
	}

	/**
	 * Whether there is nothing in it but letters, in whatever encoding, and white space.
	 */
	static boolean isText(byte[] beginning) {
		for (byte one : beginning) {
			boolean space = one == '\t' || one == '\n' || one == '\r' || one == '\f';
			if ((one >= 0 && one < ' ' && !space) || one == 0x7f) {
				return false;
			}
		}
		return true;
	}

	/** The type of a text that begins so. */
	static String typeOf(byte[] beginning) {
		if (isJson(beginning)) {
			return "application/json";
		}
		return isTable(beginning) ? "text/csv" : "text/plain";
	}

	/** Whether it is JSON as far as it goes; it may be cut off anywhere. */
	private static boolean isJson(byte[] beginning) {
		String start = new String(beginning, 0, Math.min(beginning.length, 100), StandardCharsets.UTF_8).stripLeading();
		if (!start.startsWith("{") && !start.startsWith("[")) {
			return false;
		}
		int tokens = 0;
		try (JsonParser parser = json.createParser(beginning)) {
			while (parser.nextToken() != null) {
				tokens++;
			}
			return tokens > 1;
		}
		catch (JacksonException ex) {
			TokenStreamLocation at = ex.getLocation();
			return tokens > 2 && at != null && at.getByteOffset() >= beginning.length - 1L;
		}
	}

	/** Whether each of several lines has the same number of the same separator. */
	private static boolean isTable(byte[] beginning) {
		String text = new String(beginning, StandardCharsets.ISO_8859_1);
		List<String> lines = text.substring(0, Math.max(0, text.lastIndexOf('\n')))
			.lines()
			.filter((line) -> !line.isBlank())
			.limit(ROWS)
			.toList();
		return lines.size() >= 3 && ",;\t".chars()
			.anyMatch((mark) -> lines.stream().mapToLong((line) -> cells(line, mark)).min().getAsLong() > 0
					&& lines.stream().map((line) -> cells(line, mark)).distinct().count() == 1);
	}

	private static long cells(String line, int mark) {
		return line.replaceAll("\"[^\"]*\"", "").chars().filter((one) -> one == mark).count();
	}

}
