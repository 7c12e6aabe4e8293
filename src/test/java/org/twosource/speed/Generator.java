package org.twosource.speed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.ProcessEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.audit.Seals;
import org.twosource.capture.CaptureWork;
import org.twosource.speed.Lives.Life;

/**
 * Fills a newsroom with the claims of years: some are really worked on through the
 * application, and all their rows are then copied again and again, each copy with ids,
 * numbers, times, people, sources, names and figures of its own. What the process engine
 * keeps of open claims is copied with them. Nobody else may use the database meanwhile.
 */
@TestComponent
class Generator {

	private static final Logger logger = LoggerFactory.getLogger(Generator.class);

	private static final Pattern UUIDS = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	/** What a newsroom settles on a day. */
	static final int A_DAY = 200;

	private static final long DAY = 86_400_000_000L;

	private static final int SEALED_AT_ONCE = 10_000;

	private final MockMvcTester mvc;

	private final ProcessEngine engine;

	private final JdbcConnectionDetails database;

	private final JdbcClient jdbc;

	private final Seals seals;

	private final CaptureWork captures;

	Generator(MockMvcTester mvc, ProcessEngine engine, JdbcConnectionDetails database, JdbcClient jdbc, Seals seals,
			CaptureWork captures) {
		this.captures = captures;
		this.mvc = mvc;
		this.engine = engine;
		this.database = database;
		this.jdbc = jdbc;
		this.seals = seals;
	}

	/**
	 * What to fill with.
	 *
	 * @param claims how many claims there are then, when there are none before
	 * @param open how many of the claims are still open
	 * @param items how many items of evidence settled ones have, at most ten
	 * @param itemsOfOpen the same of open ones
	 * @param inEveryLanguage whether every life is lived in each language, or in one
	 */
	record Plan(int claims, int open, int items, int itemsOfOpen, boolean inEveryLanguage) {

	}

	/** Fills, and says how many seconds each part took. */
	Map<String, Double> fill(Plan plan) throws SQLException {
		Map<String, Double> seconds = copy(plan);
		seconds.putAll(finish());
		return seconds;
	}

	/** Writes all rows, and nothing that is made of them. */
	Map<String, Double> copy(Plan plan) throws SQLException {
		Map<String, Double> seconds = new LinkedHashMap<>();
		Population population = new Population(plan.claims());
		try (Load load = new Load(this.database)) {
			long start = System.nanoTime();
			population.enter(this.jdbc);
			Map<Life, List<Template>> lived = live(plan, load, population);
			start = took(seconds, "cases lived", start);
			Schedule schedule = new Schedule(plan, lived, firstNumbers(load));
			load.rest();
			copy(load, schedule);
			moveSequences(load, schedule);
			load.persist();
			took(seconds, "rows copied, audit sealed", start);
		}
		return seconds;
	}

	/** Makes of the rows what is made of them, also where that was broken off before. */
	Map<String, Double> finish() throws SQLException {
		Map<String, Double> seconds = new LinkedHashMap<>();
		try (Load load = new Load(this.database)) {
			long start = System.nanoTime();
			load.each(Derived.statements());
			start = took(seconds, "words entered", start);
			load.buildIndexes();
			start = took(seconds, "indexes built", start);
			load.vacuum(List.of("claim_word", "search_word", "person", "source", "source_rating", "audit_seal"));
			took(seconds, "vacuumed and analyzed", start);
		}
		return seconds;
	}

	/** The audit is sealed piece by piece beside it, as it is in the course of years. */
	private void copy(Load load, Schedule schedule) {
		ExecutorService sealing = Executors.newSingleThreadExecutor();
		List<Future<?>> sealed = new ArrayList<>();
		for (long done = 0; done < schedule.copies(); done += SEALED_AT_ONCE) {
			long until = Math.min(schedule.copies(), done + SEALED_AT_ONCE);
			load.copies(done, until, schedule::write);
			sealed.add(sealing.submit(() -> {
				this.jdbc.sql("analyze audit_record").update();
				this.seals.seal();
			}));
			logger.info("Wrote {} claims", until);
		}
		sealing.shutdown();
		for (Future<?> each : sealed) {
			try {
				each.get();
			}
			catch (ExecutionException | InterruptedException ex) {
				throw new IllegalStateException("The audit was not sealed", ex);
			}
		}
	}

	private static long took(Map<String, Double> seconds, String what, long start) {
		long now = System.nanoTime();
		seconds.put(what, Math.round((now - start) / 1e8) / 10.0);
		logger.info("{}: {} s", what, seconds.get(what));
		return now;
	}

	private Map<Life, List<Template>> live(Plan plan, Load load, Population population) throws SQLException {
		Lives lives = new Lives(this.mvc, this.engine, this.captures, population, plan.items(), plan.itemsOfOpen());
		Map<Life, List<Template>> lived = new EnumMap<>(Life.class);
		Set<String> common = common(load.connection());
		int turn = 0;
		for (Life life : Life.values()) {
			List<Tongue> tongues = plan.inEveryLanguage() ? List.of(Tongue.values())
					: List.of(Tongue.values()[turn++ % Tongue.values().length]);
			for (Tongue tongue : tongues) {
				long transaction = Load.number(load.connection(),
						"select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
				long begun = now();
				lives.live(life, tongue);
				long ended = now() + 1;
				List<List<String[]>> rows = new ArrayList<>();
				for (Table table : load.tables()) {
					rows.add(table.since(load.connection(), transaction));
				}
				lived.computeIfAbsent(life, (any) -> new ArrayList<>())
					.add(new Cutting(load.tables(), common, population).template(rows, begun, ended));
			}
		}
		return lived;
	}

	/** Lives one more case, on a newsroom that was filled. */
	void live(Life life, Tongue tongue) {
		new Lives(this.mvc, this.engine, this.captures, new Population(0), Tongue.ITEMS, Tongue.ITEMS).live(life,
				tongue);
	}

	private static long now() {
		return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
	}

	/** The ids of what is there before any claim is. */
	private static Set<String> common(Connection database) throws SQLException {
		Set<String> ids = new HashSet<>();
		for (String table : List.of("camunda.act_re_procdef", "camunda.act_re_deployment",
				"camunda.act_re_decision_def", "camunda.act_re_decision_req_def", "camunda.act_ru_jobdef", "desk",
				"person", "source")) {
			try (var statement = database.createStatement();
					ResultSet row = statement.executeQuery("select t::text from " + table + " t")) {
				while (row.next()) {
					Matcher matcher = UUIDS.matcher(row.getString(1));
					while (matcher.find()) {
						ids.add(matcher.group());
					}
				}
			}
		}
		return ids;
	}

	/** The next number of every sequence. */
	private static Map<String, Long> firstNumbers(Load load) throws SQLException {
		Map<String, Long> first = new TreeMap<>();
		for (Table table : load.tables()) {
			for (Table.Column column : table.columns()) {
				if (column.sequence().equals(table.name() + "." + column.name())) {
					first.put(column.sequence(), Load.number(load.connection(),
							"select coalesce(max(" + column.name() + "), 0) + 1000 from " + table.name()));
				}
			}
		}
		return first;
	}

	private static void moveSequences(Load load, Schedule schedule) throws SQLException {
		for (Map.Entry<String, Long> next : schedule.next().entrySet()) {
			String table = next.getKey().substring(0, next.getKey().lastIndexOf('.'));
			String column = next.getKey().substring(table.length() + 1);
			Load.run(load.connection(), """
					select setval(coalesce(pg_get_serial_sequence('%1$s', '%2$s')::regclass, (
					    select substring(pg_get_expr(adbin, adrelid) from '''(.*)''')::regclass from pg_attrdef
					    join pg_attribute a on a.attrelid = adrelid and a.attnum = adnum
					    where adrelid = '%1$s'::regclass and a.attname = '%2$s')), %3$d)
					""".formatted(table, column, next.getValue()));
		}
	}

	/** The day that counts as long as the whole past is, in microseconds. */
	static long past(int settled) {
		return settled * DAY / A_DAY;
	}

}
