package org.twosource.speed;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.SeparateApplication;
import org.twosource.TestComponents;
import org.twosource.account.ApiTokens;
import org.twosource.account.People;
import org.twosource.account.TokenScope;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand clocks of open claims run down at the same moment, as after a long
 * standstill, and the application catches up while people go on reading pages and taking
 * tasks. They are not starved when their requests take at most twice as long as before at
 * the 95th percentile, or less than a tenth of a second, which nobody notices.
 *
 * <p>
 * On a newsroom of the size that {@code -Dclaims} and {@code -Dopen} say, with 10,000
 * open claims at least. It leaves it changed: the claims are overdue, and each clock runs
 * down once, so 100,000 open claims are enough for some nine times.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(TestComponents.class)
@ContextConfiguration(initializers = BacklogSpeed.AtWork.class)
@DirtiesContext
class BacklogSpeed {

	private static final int TIMERS = Integer.getInteger("speed.timers", 10_000);

	private static final int REQUESTS_A_SECOND = Integer.getInteger("speed.rate", 20);

	private static final Duration WARM_UP = Duration.ofSeconds(30);

	private static final Duration BEFORE = Duration.ofSeconds(30);

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final double TIMES_AS_LONG = 2;

	private static final double UNNOTICED_MILLIS = 100;

	private static final int PAGES = 5;

	private static final long LOOKED_EVERY_NANOS = 250_000_000;

	/** Clocks that have run down are due since then. */
	private static final String LONG_AGO = "timestamp '2001-01-01'";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Walk walk;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private final Map<String, String> secrets = new ConcurrentHashMap<>();

	private final AtomicLong failures = new AtomicLong();

	private List<String> open;

	private List<String[]> untaken;

	/** The application's automatic steps are done as in production. */
	static class AtWork extends KeptServer {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			super.initialize(context);
			TestPropertyValues.of("twosource.engine.jobs=true").applyTo(context);
		}

	}

	@Test
	void peopleAreNotStarved() throws IOException {
		long claims = this.jdbc.sql("select count(*) from claim").query(Long.class).single();
		prepare();
		SeparateApplication.await(PATIENCE, () -> due() == 0);
		Results results = Results.of("BacklogSpeed", this.jdbc);
		Arrivals arrivals = new Arrivals(REQUESTS_A_SECOND, this::request);
		arrivals.during(during(WARM_UP));
		Times without = arrivals.during(during(BEFORE));
		long failedBefore = failed();
		int timers = runDown();
		CompletableFuture<Worked> working = CompletableFuture.supplyAsync(this::awaitDone);
		Times with = arrivals.during(() -> !working.isDone());
		Worked worked = working.join();
		results.row("clocks that ran down", timers, "count").size(claims).least(TIMERS);
		results.row("of them and their steps left undone", worked.left(), "count").size(claims).most(0);
		results.row("of them and their steps failed", failed() - failedBefore, "count").size(claims).most(0);
		results.row("until all was caught up with", worked.seconds(), "s").size(claims);
		results.row("clocks caught up with", timers / worked.seconds(), "per second").size(claims);
		without.tell(results, "a request, with no backlog", claims, 50, 95, 99);
		with.tell(results, "a request, with the backlog", claims, 50);
		results.row("a request, with the backlog", with.millis(95), "ms")
			.percentile(95)
			.size(claims)
			.most(Math.max(UNNOTICED_MILLIS, TIMES_AS_LONG * without.millis(95)));
		with.tell(results, "a request, with the backlog", claims, 99);
		results.row("requests with the backlog", with.count(), "count").size(claims);
		results.row("requests that failed", this.failures.get(), "count").size(claims).most(0);
		results.note("arrivals", REQUESTS_A_SECOND + " a second");
		results.finish();
	}

	private void prepare() {
		this.open = this.jdbc
			.sql("select id::text from claim where stage = 'COLLECTION' order by md5(id::text) limit 500")
			.query(String.class)
			.list();
		this.untaken = this.jdbc.sql("""
				select t.id, p.username from task t cross join lateral (
				    select p.username from person p
				    where p.active and p.roles = array['FACT_CHECKER'] and not exists (
				        select from four_eyes_obstacle o where o.task_id = t.id and o.username = p.username)
				    order by md5(p.username || t.id) limit 1) p
				where t.completed_at is null and t.cancelled_at is null and t.assignee is null
				and t.kind = 'COLLECT_EVIDENCE'
				order by t.id limit 500
				""").query((row, index) -> new String[] { row.getString(1), row.getString(2) }).list();
		assertThat(this.open).isNotEmpty();
		assertThat(this.untaken).isNotEmpty();
		this.untaken.forEach((one) -> secret(one[1]));
	}

	/** Every sixth takes a task, or puts back the one that was taken before. */
	private void request(long number) {
		long turn = number / (PAGES + 1);
		int status = switch ((int) (number % (PAGES + 1))) {
			case 0 -> this.walk.look("/", "checker");
			case 1 -> this.walk.look("/claims/" + this.open.get((int) (turn % this.open.size())), "checker");
			case 2 -> this.walk.look("/claims?stage=COLLECTION", "editor");
			case 3 -> this.walk.look("/api/tasks?scope=available&size=20", "checker2");
			case 4 -> this.walk.look("/search?q=Zarupo", "editor");
			default -> hand(this.untaken.get((int) (turn / 2 % this.untaken.size())), turn % 2 == 0);
		};
		if (status >= 400) {
			this.failures.incrementAndGet();
		}
	}

	private int hand(String[] work, boolean take) {
		return this.mvc.method(take ? HttpMethod.PUT : HttpMethod.DELETE)
			.uri("/api/tasks/" + work[0] + "/assignee")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret(work[1]))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.exchange()
			.getResponse()
			.getStatus();
	}

	private String secret(String username) {
		return this.secrets.computeIfAbsent(username,
				(name) -> this.tokens
					.issue("backlog", Duration.ofDays(1), EnumSet.allOf(TokenScope.class),
							this.people.find(name).orElseThrow())
					.secret());
	}

	/** Has clocks of stages run down, as many as there are up to the number. */
	private int runDown() {
		return this.jdbc.sql("""
				update camunda.act_ru_job set duedate_ = %s where id_ in (
				    select j.id_ from camunda.act_ru_job j join camunda.act_ru_jobdef d on d.id_ = j.job_def_id_
				    where j.type_ = 'timer' and d.act_id_ in (
				        'CollectionOverdue', 'CorroborationOverdue', 'EditorialSignOffOverdue')
				    and j.duedate_ > localtimestamp order by j.duedate_ limit :many)
				""".formatted(LONG_AGO)).param("many", TIMERS).update();
	}

	/**
	 * What is to be done now: clocks that have run down, and the steps they set off, not
	 * the rounds that come again and again.
	 */
	private long due() {
		return this.jdbc.sql("""
				select count(*) from camunda.act_ru_job
				where retries_ > 0 and (duedate_ is null or duedate_ <= localtimestamp)
				and handler_type_ <> 'timer-start-event'
				""").query(Long.class).single();
	}

	private static BooleanSupplier during(Duration length) {
		long end = System.nanoTime() + length.toNanos();
		return () -> System.nanoTime() < end;
	}

	/**
	 * What came of a backlog.
	 *
	 * @param seconds how long it was worked on
	 * @param left what was left when patience was over
	 */
	private record Worked(double seconds, long left) {

	}

	private Worked awaitDone() {
		long begun = System.nanoTime();
		long left = due();
		while (left > 0 && System.nanoTime() - begun < PATIENCE.toNanos()) {
			LockSupport.parkNanos(LOOKED_EVERY_NANOS);
			left = due();
		}
		return new Worked((System.nanoTime() - begun) / 1e9, left);
	}

	private long failed() {
		return this.jdbc.sql("select count(*) from camunda.act_ru_job where exception_msg_ is not null")
			.query(Long.class)
			.single();
	}

}
