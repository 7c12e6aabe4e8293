package org.twosource.speed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.twosource.Sha256;

/** The rows of one lived case, of which copies are written. */
final class Template {

	/**
	 * A row.
	 *
	 * @param fields null where the value is
	 */
	record Row(int table, @Nullable Field[] fields) {

	}

	/**
	 * A value in pieces: text, or the number of a slot, or -1 for none.
	 *
	 * @param escaped as COPY wants it
	 * @param plain as it is
	 */
	record Field(byte[][] escaped, byte[][] plain, int[] slots) {

		void write(Line line, byte[][] values) {
			for (int i = 0; i < this.slots.length; i++) {
				line.add((this.slots[i] < 0) ? this.escaped[i] : values[this.slots[i]]);
			}
		}

		String plain(byte[][] values) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < this.slots.length; i++) {
				text.append(new String((this.slots[i] < 0) ? this.plain[i] : values[this.slots[i]],
						StandardCharsets.UTF_8));
			}
			return text.toString();
		}

	}

	/** When the case began and ended, in microseconds since 1970. */
	final long begun;

	final long ended;

	/** How many numbers it drew from each sequence. */
	final Map<String, Integer> numbers;

	private final List<Row> rows;

	private final List<Slot> slots;

	private final @Nullable Field documentText;

	private final int hashSlot;

	private final List<Integer> audited = new ArrayList<>();

	private int auditTable = -1;

	private Table audit;

	Template(List<Table> tables, List<Row> rows, List<Slot> slots, Map<String, Integer> numbers, long begun, long ended,
			@Nullable Field documentText, int hashSlot) {
		this.rows = rows;
		this.slots = slots;
		this.numbers = numbers;
		this.begun = begun;
		this.ended = ended;
		this.documentText = documentText;
		this.hashSlot = hashSlot;
		this.auditTable = tables.stream().map(Table::name).toList().indexOf("public.audit_record");
		this.audit = tables.get(this.auditTable);
		for (String column : List.of("salt", "actor", "subject", "details", "origin", "at", "act", "commitment",
				"hash")) {
			this.audited.add(this.audit.index(column));
		}
	}

	/** Adds the rows of a copy to what is written to each table. */
	void write(Copy copy, Line[] lines) {
		byte[][] values = new byte[this.slots.size()][];
		for (int i = 0; i < values.length; i++) {
			values[i] = this.slots.get(i).in(copy).getBytes(StandardCharsets.UTF_8);
		}
		if (this.documentText != null) {
			values[this.hashSlot] = Sha256.of(this.documentText.plain(values)).getBytes(StandardCharsets.US_ASCII);
		}
		for (Row row : this.rows) {
			Line line = lines[row.table()];
			byte[][] proof = (row.table() == this.auditTable) ? proof(row, values) : new byte[2][];
			for (int i = 0; i < row.fields().length; i++) {
				if (i > 0) {
					line.tab();
				}
				Field field = row.fields()[i];
				if (row.table() == this.auditTable && i == this.audited.get(7)) {
					line.add(proof[0]);
				}
				else if (row.table() == this.auditTable && i == this.audited.get(8)) {
					line.add(proof[1]);
				}
				else if (field == null) {
					line.addNull();
				}
				else {
					field.write(line, values);
				}
			}
			line.end();
		}
	}

	/** The commitment and the hash of a record, as the application makes them. */
	private byte[][] proof(Row row, byte[][] values) {
		String commitment = Sha256.of(String.join("\n", plain(row, 0, values), plain(row, 1, values),
				plain(row, 2, values), plain(row, 3, values), plain(row, 4, values)));
		String hash = Sha256.of(String.join("\n", "2", Long.toString(Instants.WITH_ZONE.read(plain(row, 5, values))),
				plain(row, 6, values), commitment));
		return new byte[][] { commitment.getBytes(StandardCharsets.US_ASCII),
				hash.getBytes(StandardCharsets.US_ASCII) };
	}

	private String plain(Row row, int column, byte[][] values) {
		Field field = row.fields()[this.audited.get(column)];
		return (field != null) ? field.plain(values) : "";
	}

}
