package org.twosource.speed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.Sha256;
import org.twosource.account.Desk;
import org.twosource.speed.Template.Field;

/**
 * Cuts the rows of one lived case up into what every copy has and what is different in
 * each.
 */
final class Cutting {

	private static final Pattern UUIDS = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private static final Zipf names = new Zipf(20_000, 1);

	private static final Zipf words = new Zipf(5_000, 0.9);

	private final List<Table> tables;

	private final Set<String> common;

	private final Map<String, Slot> known = new HashMap<>();

	private final Map<String, List<Long>> numbers = new TreeMap<>();

	private final List<Slot> slots = new ArrayList<>();

	private final Map<String, Integer> slotNumbers = new HashMap<>();

	private final Pattern tokens;

	private final List<Template.Row> rows = new ArrayList<>();

	private @Nullable Field documentText;

	private String documentHash = "";

	private int hashSlot = -1;

	/**
	 * Prepares to cut.
	 * @param common ids that are not the case's own
	 */
	Cutting(List<Table> tables, Set<String> common, Population population) {
		this.tables = tables;
		this.common = common;
		population.whoIsWho().forEach((name, who) -> this.known.put(name, (copy) -> who.in(copy.number)));
		for (Tongue tongue : Tongue.values()) {
			for (int i = 0; i < 3; i++) {
				int place = i;
				this.known.put(tongue.names.get(i), (copy) -> Population
					.capital(tongue.name(names.rank(Zipf.chance(copy.number, 300 + place)), 6)));
				this.known.put(tongue.words.get(i),
						(copy) -> tongue.name(words.rank(Zipf.chance(copy.number, 310 + place)), 7));
			}
			int item = 400;
			for (String word : tongue.wordsOfItems()) {
				int place = item++;
				this.known.put(word, (copy) -> tongue.name(words.rank(Zipf.chance(copy.number, place)), 7));
				this.known.put(Population.capital(word),
						(copy) -> Population.capital(tongue.name(words.rank(Zipf.chance(copy.number, place)), 7)));
			}
		}
		this.known.put(Tongue.FIGURE, (copy) -> Integer
			.toString((int) Math.pow(10, 3 + ((Zipf.chance(copy.number, 320) >>> 11) * 0x1.0p-53))));
		population.peopleByName().forEach((name, who) -> this.known.put("@" + name, (copy) -> who.in(copy.number)));
		this.tokens = Pattern.compile("(?<id>" + UUIDS + ")|(?<hash>(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f]))"
				+ "|(?<mark>zq[0-9a-f]{8})|(?<number>\\bC-[0-9]+\\b)"
				+ "|(?<at>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z)"
				+ "|(?<who>(?<![\\w.-])(checker2|checker|editor2|editor)(?![\\w.-]))|(?<known>(?<![0-9])(?:"
				+ String.join("|",
						new TreeSet<>(this.known.keySet()).stream()
							.filter((word) -> !word.startsWith("@"))
							.map(Pattern::quote)
							.toList())
				+ ")(?![0-9]))");
	}

	/**
	 * Cuts up rows, once.
	 * @param lived the rows of each table
	 * @param begun before the first of them was written, in microseconds since 1970
	 * @param ended after the last was
	 */
	Template template(List<List<String[]>> lived, long begun, long ended) {
		count(lived);
		document(lived);
		for (int i = 0; i < this.tables.size(); i++) {
			for (String[] row : lived.get(i)) {
				this.rows.add(cut(i, row));
			}
		}
		Map<String, Integer> counts = new TreeMap<>();
		this.numbers.forEach((sequence, drawn) -> counts.put(sequence, drawn.size()));
		return new Template(this.tables, this.rows, this.slots, counts, begun, ended, this.documentText, this.hashSlot);
	}

	private void document(List<List<String[]>> lived) {
		int table = this.tables.stream().map(Table::name).toList().indexOf("public.document");
		for (String[] row : lived.get(table)) {
			String text = row[this.tables.get(table).index("text")];
			this.documentHash = row[this.tables.get(table).index("sha256")];
			if (!Sha256.of(text).equals(this.documentHash) || this.documentText != null) {
				throw new IllegalStateException("A case has one document, whose hash is of its text");
			}
			this.documentText = text(text);
			this.hashSlot = numberOf("hash", (copy) -> "");
		}
	}

	private void count(List<List<String[]>> lived) {
		for (int i = 0; i < this.tables.size(); i++) {
			Table table = this.tables.get(i);
			for (int j = 0; j < table.columns().size(); j++) {
				String sequence = table.columns().get(j).sequence();
				if (sequence.equals(table.name() + "." + table.columns().get(j).name())) {
					int column = j;
					this.numbers.put(sequence,
							lived.get(i).stream().map((row) -> Long.valueOf(row[column])).sorted().toList());
				}
			}
		}
	}

	private Template.Row cut(int table, String[] values) {
		Field[] fields = new Field[values.length];
		for (int i = 0; i < values.length; i++) {
			fields[i] = (values[i] != null) ? cut(this.tables.get(table).columns().get(i), values[i]) : null;
		}
		return new Template.Row(table, fields);
	}

	private Field cut(Table.Column column, String value) {
		int place = column.sequence().isEmpty() ? -1
				: this.numbers.getOrDefault(column.sequence(), List.of()).indexOf(Long.valueOf(value));
		if (place >= 0) {
			return slot(column.sequence() + place, (copy) -> Long.toString(copy.number(column.sequence(), place)));
		}
		if (column.lasting()) {
			return slot("lasting " + value, (copy) -> Long.toString(copy.lasting(Long.parseLong(value))));
		}
		return switch (column.type()) {
			case "timestamp with time zone" -> at(Instants.WITH_ZONE, value);
			case "timestamp without time zone" -> at(Instants.WITHOUT_ZONE, value);
			case "date" -> at(Instants.DAY, value);
			default -> text(value);
		};
	}

	private Field slot(String name, Slot slot) {
		return new Field(new byte[1][], new byte[1][], new int[] { numberOf(name, slot) });
	}

	private Field at(Instants form, String value) {
		long then = form.read(value);
		return slot(form + value, (copy) -> form.write(copy.at(then)));
	}

	private int numberOf(String name, Slot slot) {
		return this.slotNumbers.computeIfAbsent(name, (any) -> {
			this.slots.add(slot);
			return this.slots.size() - 1;
		});
	}

	private Field text(String value) {
		List<String> pieces = new ArrayList<>();
		List<Integer> found = new ArrayList<>();
		Matcher matcher = this.tokens.matcher(value);
		int done = 0;
		while (matcher.find()) {
			int slot = slotOf(matcher);
			if (slot >= 0) {
				pieces.add(value.substring(done, matcher.start()));
				found.add(-1);
				pieces.add("");
				found.add(slot);
				done = matcher.end();
			}
		}
		pieces.add(value.substring(done));
		found.add(-1);
		byte[][] plain = pieces.stream().map((piece) -> piece.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
		byte[][] escaped = pieces.stream()
			.map((piece) -> escape(piece).getBytes(StandardCharsets.UTF_8))
			.toArray(byte[][]::new);
		return new Field(escaped, plain, found.stream().mapToInt(Integer::intValue).toArray());
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
	}

	/** Which slot stands there, or -1 when it is the same in every copy. */
	private int slotOf(Matcher matcher) {
		String token = matcher.group();
		if (matcher.group("id") != null) {
			Slot known = this.known.get(token);
			if (known == null && (this.common.contains(token) || token.equals(Desk.EVERYBODYS.toString()))) {
				return -1;
			}
			UUID id = UUID.fromString(token);
			return numberOf(token, (known != null) ? known : (copy) -> copied(id, copy.number));
		}
		if (matcher.group("hash") != null) {
			return token.equals(this.documentHash) ? this.hashSlot : -1;
		}
		if (matcher.group("mark") != null) {
			return numberOf(token, (copy) -> mark(token, copy.number));
		}
		if (matcher.group("number") != null) {
			List<Long> claims = this.numbers.getOrDefault("public.claim.number", List.of());
			int place = claims.indexOf(Long.valueOf(token.substring(2)));
			return (place < 0) ? -1 : numberOf(token, (copy) -> "C-" + copy.number("public.claim.number", place));
		}
		if (matcher.group("at") != null) {
			long then = Instants.ISO.read(token);
			return numberOf(token, (copy) -> Instants.ISO.write(copy.at(then)));
		}
		return numberOf(token, this.known.get((matcher.group("who") != null) ? "@" + token : token));
	}

	private static String copied(UUID id, long copy) {
		long one = Zipf.chance(id.getMostSignificantBits(), copy);
		long other = Zipf.chance(id.getLeastSignificantBits() ^ one, copy);
		return new UUID(one & 0xffffffffffff0fffL | 0x4000L, other & 0x3fffffffffffffffL | 0x8000000000000000L)
			.toString();
	}

	private static String mark(String mark, long copy) {
		String number = "00000000" + Long.toString(Zipf.chance(mark.hashCode(), copy) >>> 1, 36);
		return "zq" + number.substring(number.length() - 8);
	}

}
