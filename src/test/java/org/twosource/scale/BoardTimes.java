package org.twosource.scale;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.twosource.NewsroomTest;
import org.twosource.SignedInBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the server takes for each page of the board with 100,000 claims in the
 * database and nothing computed beforehand: the median of many requests, one after the
 * other. Run by {@code mvn test -Dtest=BoardTimes -DargLine=}; times depend on the
 * machine, so no other run asks for them.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class BoardTimes {

	/** Every page a manager opens, and who opens it. */
	private static final List<String> PAGES = List.of("/board", "/board?heat=AGE", "/board?process=document-intake",
			"/board/now", "/board/flow", "/board/documents", "/board/people", "/board/tasks", "/board/week/2026-W40",
			"/board/stuck", "/board/rules", "/claims", "/claims?overdue=true&desk=mine",
			"/claims?state=UNHELD&harm=HIGH&desk=mine", "/claims?state=DUE_TODAY", "/claims?state=OPEN&order=ACCEPTED",
			"/claims?step=CollectEvidence&desk=mine");

	/** A server that people work with has long compiled what it runs. */
	private static final int WARM_UP = 100;

	private static final int MEASURED = 40;

	private static final double LIMIT_MILLIS = 100;

	@LocalServerPort
	private int port;

	@Autowired
	private LargeNewsroom newsroom;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationContext application;

	private final List<String> table = new ArrayList<>();

	private final Map<String, Double> failures = new LinkedHashMap<>();

	@Test
	void everyPageOfTheBoardIsThereInATenthOfASecond() throws Exception {
		Instant began = Instant.now();
		this.newsroom.fill();
		this.table.add("filled in " + Duration.between(began, Instant.now()));
		assertThat(count("select count(*) from claim")).isGreaterThanOrEqualTo(100_000);
		assertThat(count("select count(*) from open_claim")).isGreaterThanOrEqualTo(5_000);
		assertThat(this.application.getBean("claimProcesses", HealthIndicator.class).health().getDetails())
			.containsEntry("openClaimsWithoutExactlyOneProcess", 0L);
		Map<String, SignedInBrowser> people = new LinkedHashMap<>();
		for (String person : List.of("manager", "admin")) {
			people.put(person, new SignedInBrowser("http://127.0.0.1:" + this.port, person));
		}
		for (SignedInBrowser browser : people.values()) {
			for (String page : PAGES) {
				millis(browser, page, WARM_UP);
			}
		}
		for (Map.Entry<String, SignedInBrowser> person : people.entrySet()) {
			for (String page : PAGES) {
				measure(person.getValue(), person.getKey(), page);
			}
		}
		Files.write(Path.of("target", "board-times.txt"), this.table);
		assertThat(this.failures).as("pages that are slower than %s ms at the median", LIMIT_MILLIS).isEmpty();
	}

	private void measure(SignedInBrowser browser, String person, String page) throws IOException, InterruptedException {
		double[] millis = millis(browser, page, MEASURED);
		Arrays.sort(millis);
		double median = millis[MEASURED / 2];
		this.table.add("%8.1f ms  %8.1f ms  %-8s %s".formatted(median, millis[(int) (MEASURED * 0.95)], person, page));
		if (median > LIMIT_MILLIS) {
			this.failures.put(page + " for " + person, median);
		}
	}

	private static double[] millis(SignedInBrowser browser, String page, int times)
			throws IOException, InterruptedException {
		double[] millis = new double[times];
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			HttpResponse<String> answer = browser.get(page);
			millis[i] = (System.nanoTime() - start) / 1e6;
			assertThat(answer.statusCode()).as(page).isEqualTo(200);
		}
		return millis;
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
