package org.twosource.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one part of the benchmarks measured: kept as JSON in target/speed, and printed as
 * a table. Limits are held against it once everything is measured and written.
 */
public final class Results {

	private static final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final String part;

	private final Map<String, Object> machine;

	private final List<Row> rows = new ArrayList<>();

	private Results(String part, Map<String, Object> machine) {
		this.part = part;
		this.machine = machine;
	}

	/** Of a part that asks no database. */
	public static Results of(String part) {
		return new Results(part, machine());
	}

	/** Of a part that asks this database; its settings belong to the machine. */
	public static Results of(String part, JdbcClient database) {
		Map<String, Object> machine = machine();
		Map<String, String> settings = new LinkedHashMap<>();
		for (String name : List.of("server_version", "fsync", "synchronous_commit", "full_page_writes",
				"shared_buffers", "max_wal_size")) {
			settings.put(name,
					database.sql("select current_setting(:name)").param("name", name).query(String.class).single());
		}
		machine.put("postgres", settings);
		return new Results(part, machine);
	}

	/** Adds something measured, of which there may be more to say. */
	public Row row(String what, double value, String unit) {
		Row row = new Row(what, value, unit);
		this.rows.add(row);
		return row;
	}

	/** Says something beside the table, such as why something was not measured. */
	public void note(String key, Object value) {
		this.machine.put(key, value);
	}

	/**
	 * Writes and prints it all.
	 * @throws AssertionError when a limit is not held
	 */
	public void finish() throws IOException {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("part", this.part);
		all.put("machine", this.machine);
		all.put("command", "mvn -B test -Pspeed -Dtest=" + this.part);
		all.put("measured_at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
		all.put("rows", this.rows.stream().map(Row::json).toList());
		Path folder = Files.createDirectories(Path.of("target", "speed"));
		Files.writeString(folder.resolve(this.part + ".json"), json.writeValueAsString(all));
		System.out.println("\n" + table());
		assertThat(this.rows.stream().filter((row) -> Boolean.FALSE.equals(row.holds())).map(Row::what))
			.as("limits that are not held")
			.isEmpty();
	}

	private String table() {
		StringBuilder table = new StringBuilder("| " + this.part + " | measured | unit | limit | holds |\n");
		table.append("|---|---:|---|---|---|\n");
		for (Row row : this.rows) {
			table.append("| ")
				.append(row.told())
				.append(" | ")
				.append(row.rounded())
				.append(" | ")
				.append(row.unit)
				.append(" | ")
				.append(row.limitTold())
				.append(" | ")
				.append((row.holds() != null) ? (row.holds() ? "yes" : "**no**") : "")
				.append(" |\n");
		}
		return table.toString();
	}

	private static Map<String, Object> machine() {
		Map<String, Object> machine = new LinkedHashMap<>();
		machine.put("cores", Runtime.getRuntime().availableProcessors());
		machine.put("memory_mib", first("/proc/meminfo", "MemTotal").replaceAll("\\D", "").transform((kib) -> {
			return kib.isEmpty() ? 0 : Long.parseLong(kib) / 1024;
		}));
		machine.put("cpu", first("/proc/cpuinfo", "model name"));
		machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
		machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
		machine.put("heap_mib", Runtime.getRuntime().maxMemory() / 1024 / 1024);
		machine.put("load_before", first("/proc/loadavg", ""));
		return machine;
	}

	/** The value of the first line that begins so; blank where there is no such file. */
	private static String first(String file, String beginning) {
		try {
			return Files.readAllLines(Path.of(file))
				.stream()
				.filter((line) -> line.startsWith(beginning))
				.findFirst()
				.map((line) -> line.substring(line.indexOf(':') + 1).strip())
				.orElse("");
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** One thing measured. */
	public static final class Row {

		private final String what;

		private final double value;

		private final String unit;

		private final Map<String, Object> more = new LinkedHashMap<>();

		private Row(String what, double value, String unit) {
			this.what = what;
			this.value = value;
			this.unit = unit;
		}

		/** Which percentile of many it is. */
		public Row percentile(double percentile) {
			this.more.put("percentile", percentile);
			return this;
		}

		/** With how many claims there. */
		public Row size(long claims) {
			this.more.put("size", claims);
			return this;
		}

		/** It is to be this at least. */
		public Row least(double limit) {
			return limit("least", limit, this.value >= limit);
		}

		/** It is to be this at most. */
		public Row most(double limit) {
			return limit("most", limit, this.value <= limit);
		}

		private Row limit(String kind, double limit, boolean holds) {
			this.more.put("limit", Map.of(kind, limit));
			this.more.put("holds", holds);
			return this;
		}

		private String what() {
			return this.what;
		}

		private Boolean holds() {
			return (Boolean) this.more.get("holds");
		}

		private Map<String, Object> json() {
			Map<String, Object> json = new LinkedHashMap<>();
			json.put("what", this.what);
			json.put("value", (double) Math.round(this.value * 1000) / 1000);
			json.put("unit", this.unit);
			json.putAll(this.more);
			return json;
		}

		private String told() {
			String size = this.more.containsKey("size")
					? String.format(Locale.ROOT, ", %,d claims", (Long) this.more.get("size")) : "";
			String percentile = this.more.containsKey("percentile")
					? ", p" + this.more.get("percentile").toString().replaceAll("\\.0$", "") : "";
			return this.what + percentile + size;
		}

		private String rounded() {
			return shown(this.value);
		}

		private String limitTold() {
			return (this.more.get("limit") instanceof Map<?, ?> limit) ? limit.entrySet()
				.stream()
				.findFirst()
				.map((one) -> "at " + one.getKey() + " " + shown((Double) one.getValue()))
				.get() : "";
		}

		private static String shown(double value) {
			boolean whole = value >= 100 || value == Math.rint(value);
			return String.format(Locale.ROOT, whole ? "%,.0f" : "%.2f", value);
		}

	}

}
