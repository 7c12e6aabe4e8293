package org.twosource.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** People who act on the same thing at once get one success and clear conflicts. */
@NewsroomTest
class TaskRaceTest {

	private static final int RUNNERS = 10;

	private static final String[] CHECKERS = { "checker", "checker2", "admin" };

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void ofManyWhoCompleteOneTaskOneSucceeds() throws Exception {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		List<Integer> answers = race((runner) -> this.caseload.as(CHECKERS[runner % CHECKERS.length])
			.call(HttpMethod.POST, "/api/tasks/" + task + "/completion", "{}")
			.getResponse()
			.getStatus());
		assertThat(answers).containsOnlyOnce(200).hasSize(RUNNERS);
		assertThat(answers.stream().filter((status) -> status == 409)).hasSize(RUNNERS - 1);
		assertThat(this.caseload.tasks(claim, "CORROBORATE")).hasSize(1);
	}

	@Test
	void ofPeopleWhoTakeOneTaskOneHoldsIt() throws Exception {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		List<Integer> answers = race((runner) -> this.caseload.as(CHECKERS[runner % 2])
			.call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}")
			.getResponse()
			.getStatus());
		assertThat(answers.stream().filter((status) -> status == 200)).hasSize(RUNNERS / 2);
		assertThat(answers.stream().filter((status) -> status == 409)).hasSize(RUNNERS / 2);
	}

	@Test
	void aStalePageIsToldSo() {
		String claim = this.caseload.atSignOff();
		int seen = this.caseload.read(claim).get("version").asInt();
		this.caseload.refusedCompletion(claim, "SIGN_OFF", "editor", """
				{"decision": "APPROVE", "version": %d}""".formatted(seen - 1), 409);
		this.caseload.complete(claim, "SIGN_OFF", "editor", """
				{"decision": "APPROVE", "version": %d}""".formatted(seen));
	}

	private static List<Integer> race(IntFunction<Integer> act) throws Exception {
		ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
		try {
			CountDownLatch start = new CountDownLatch(1);
			List<Future<Integer>> running = new ArrayList<>();
			for (int i = 0; i < RUNNERS; i++) {
				int runner = i;
				running.add(runners.submit(() -> {
					start.await();
					return act.apply(runner);
				}));
			}
			start.countDown();
			List<Integer> answers = new ArrayList<>();
			for (Future<Integer> one : running) {
				answers.add(one.get());
			}
			return answers;
		}
		finally {
			runners.shutdown();
		}
	}

}
