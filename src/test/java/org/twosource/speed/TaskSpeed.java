package org.twosource.speed;

import java.io.IOException;
import java.util.function.Supplier;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.twosource.Page;
import org.twosource.TestComponents;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.verification.Tasks;
import org.twosource.verification.Tasks.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first page of the tasks that a checker holds, and of those they could take, by this
 * application and by the engine's own task query, of the same database in the same JVM,
 * in turn. The engine is asked for tasks of the same holder, or of the same group and
 * held by nobody, in the order it knows: by priority, then by the day they are due. It
 * knows nothing of harm or four eyes, which ours sees to as well.
 *
 * <p>
 * For a newsroom with 100,000 open tasks: {@code -Dclaims=100000 -Dopen=100000
 * -Ditems=2}, filled by {@link FillSpeed} with the same.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(TestComponents.class)
@ContextConfiguration(initializers = KeptServer.class)
@DirtiesContext
class TaskSpeed {

	private static final int WARM = 30;

	private static final int MEASURED = 150;

	/** How many times as fast as the engine's own. */
	private static final double TIMES_AS_FAST = 5;

	private static final Page.Request FIRST = new Page.Request(0, 20);

	@Autowired
	private Tasks tasks;

	@Autowired
	private TaskService engine;

	@Autowired
	private People people;

	@Autowired
	private Walk walk;

	@Autowired
	private JdbcClient jdbc;

	private long claims;

	@Test
	void tasksAreFoundFasterThanByTheEngine() throws IOException {
		this.claims = this.jdbc.sql("select count(*) from claim").query(Long.class).single();
		Results results = Results.of("TaskSpeed", this.jdbc);
		results
			.row("open tasks",
					this.jdbc.sql("select count(*) from task where completed_at is null and cancelled_at is null")
						.query(Long.class)
						.single(),
					"count")
			.size(this.claims);
		Person busiest = busiest();
		String username = busiest.username();
		compare(results, "my tasks", Scope.MINE, busiest, () -> this.engine.createTaskQuery().taskAssignee(username));
		compare(results, "available tasks", Scope.AVAILABLE, busiest,
				() -> this.engine.createTaskQuery().taskCandidateGroup(Role.FACT_CHECKER.name()));
		results.finish();
	}

	/** Of those who check, whoever holds most. */
	private Person busiest() {
		String username = this.jdbc.sql("""
				select assignee from task join person on username = assignee
				where completed_at is null and cancelled_at is null and roles = array['FACT_CHECKER']
				group by assignee order by count(*) desc, assignee limit 1
				""").query(String.class).single();
		return this.people.find(username).orElseThrow();
	}

	private void compare(Results results, String what, Scope scope, Person person, Supplier<TaskQuery> query) {
		Tasks.Filter filter = new Tasks.Filter(scope, null, null);
		String address = "/api/tasks?size=20&scope=" + scope.name().toLowerCase();
		Times ours = new Times();
		Times counted = new Times();
		Times requested = new Times();
		Times engines = new Times();
		Times enginesCounted = new Times();
		for (int i = -WARM; i < MEASURED; i++) {
			boolean kept = i >= 0;
			int found = in(ours, kept, () -> this.tasks.some(filter, FIRST, person)).size();
			in(counted, kept, () -> this.tasks.list(filter, FIRST, person));
			int status = in(requested, kept, () -> this.walk.look(address, person.username()));
			int enginesFound = in(engines, kept, () -> page(query.get())).intValue();
			in(enginesCounted, kept, () -> page(query.get()) + query.get().count());
			assertThat(status).isEqualTo(200);
			assertThat(found).isPositive().isEqualTo(enginesFound);
		}
		tell(results, what + ", Tasks.some: the page", ours);
		tell(results, what + ", Tasks.list: the page and how many there are", counted);
		tell(results, what + ", GET /api/tasks, which is the same", requested);
		tell(results, what + ", the engine’s query: the page", engines);
		tell(results, what + ", the engine’s query: the page and how many there are", enginesCounted);
		ratio(results, what + ", the engine’s page to ours", engines, ours).least(TIMES_AS_FAST);
		ratio(results, what + ", the same with how many there are", enginesCounted, counted);
	}

	private static <T> T in(Times times, boolean kept, Supplier<T> done) {
		return kept ? times.of(done) : done.get();
	}

	private static long page(TaskQuery query) {
		return query.orderByTaskPriority()
			.desc()
			.orderByDueDate()
			.asc()
			.orderByTaskId()
			.asc()
			.listPage(0, FIRST.size())
			.size();
	}

	private void tell(Results results, String what, Times times) {
		times.tell(results, what, this.claims, 50, 95);
	}

	private Results.Row ratio(Results results, String what, Times engines, Times ours) {
		return results.row(what, engines.millis(95) / ours.millis(95), "ratio").percentile(95).size(this.claims);
	}

}
