package org.twosource.speed;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.twosource.TestComponents;
import org.twosource.speed.Lives.Life;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plans by which the database really answers every page, every list and every step of
 * a claim's life, on the largest newsroom there is: none reads a whole table that grows.
 * The database itself writes the plans into its log.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestComponents.class)
@ContextConfiguration(initializers = PlansSpeed.Server.class)
@DirtiesContext
class PlansSpeed {

	private static final Pattern PLAN = Pattern.compile("plan:\\n(\\t?\\{.*?\\n\\t?\\})\\n", Pattern.DOTALL);

	@Autowired
	private Generator generator;

	@Autowired
	private Walk walk;

	@Autowired
	private JdbcConnectionDetails database;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void nothingReadsAWholeTableThatGrows() throws SQLException, IOException {
		Path log = Server.log();
		long from = Files.size(log);
		Map<Integer, Integer> answers = this.walk.everywhere(List.of("checker", "manager", "admin"));
		this.generator.live(Life.RETURNED, Tongue.RUSSIAN);
		this.generator.live(Life.CORRECTED, Tongue.ENGLISH);
		String plansTold = rest(log, from);
		long claims = this.jdbc.sql("select count(*) from claim").query(Long.class).single();
		Results results = Results.of("PlansSpeed", this.jdbc);
		try (Plans plans = new Plans(this.database)) {
			Map<String, String> whole = new TreeMap<>();
			int planned = 0;
			Matcher plan = PLAN.matcher(plansTold);
			while (plan.find()) {
				planned++;
				Set<String> tables = Plan.whole("[" + plan.group(1) + "]", plans.growing());
				if (!tables.isEmpty()) {
					JsonNode told = JsonMapper.builder().build().readTree(plan.group(1));
					whole.put(Allowed.plain(told.get("Query Text").asString()), tables.toString());
				}
			}
			assertThat(planned).isGreaterThan(1000);
			List<String> lines = new ArrayList<>();
			whole.forEach((sql, tables) -> lines.add(tables + " " + sql));
			Files.write(Path.of("target", "speed", "plans.txt"), lines);
			results.note("answers", new HashMap<>(answers));
			results.row("plans looked at", planned, "count").size(claims);
			results.row("statements that read a whole table that grows", whole.size(), "count").size(claims).most(0);
		}
		results.finish();
	}

	private static String rest(Path log, long from) throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
			byte[] bytes = new byte[(int) (file.length() - from)];
			file.seek(from);
			file.readFully(bytes);
			return new String(bytes, StandardCharsets.UTF_8);
		}
	}

	/** Writes down every plan. */
	static class Server extends KeptServer {

		/** Beside the folder of the database. */
		static Path log() {
			return folder().resolve("postgres.log");
		}

		@Override
		Map<String, String> using() {
			Map<String, String> settings = new HashMap<>(super.using());
			settings.put("session_preload_libraries", "auto_explain");
			settings.put("auto_explain.log_min_duration", "0");
			settings.put("auto_explain.log_format", "json");
			settings.put("auto_explain.log_nested_statements", "on");
			return settings;
		}

	}

}
