package org.twosource.speed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.twosource.TestComponents;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the server takes for every page and list there is, as those see it who may do
 * little and much, one request after the other on a newsroom of the size that
 * {@code -Dclaims} says. What takes longer than it may is named. Files of all there is
 * have no limit and are named too, if they take as long.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(TestComponents.class)
@ContextConfiguration(initializers = KeptServer.class)
@DirtiesContext
class PageSpeed {

	private static final List<String> PEOPLE = List.of("checker", "manager", "admin");

	private static final Pattern FILE = Pattern.compile("\\.(csv|json)(\\?|$)");

	private static final int ROUNDS_OF_WARM_UP = 3;

	private static final int MEASURED = 20;

	private static final double LIMIT_MILLIS = 50;

	private static final double LIMIT_OF_SEARCH_MILLIS = 100;

	@Autowired
	private Walk walk;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyPageIsThereInTime() throws IOException {
		List<String> addresses = this.walk.addresses();
		for (int round = 0; round < ROUNDS_OF_WARM_UP; round++) {
			this.walk.everywhere(PEOPLE);
		}
		long claims = this.jdbc.sql("select count(*) from claim").query(Long.class).single();
		Results results = Results.of("PageSpeed", this.jdbc);
		Histogram all = new Histogram(3);
		Map<String, Double> slow = new TreeMap<>();
		int pages = 0;
		for (String address : addresses) {
			for (String username : PEOPLE) {
				if (this.walk.look(address, username) == 200) {
					pages++;
					double millis = measure(address, username, all);
					if (millis > limit(address)) {
						slow.put(username + " " + address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"), millis);
					}
				}
			}
		}
		assertThat(pages).isGreaterThan(200);
		results.row("pages and lists, each for each person", pages, "count").size(claims);
		results
			.row("of these as fast as they have to be, 95 times in 100",
					pages - slow.keySet().stream().filter((page) -> !isFile(page)).count(), "count")
			.size(claims);
		results.row("all of them together", all.getValueAtPercentile(50) / 1e6, "ms").percentile(50).size(claims);
		results.row("all of them together", all.getValueAtPercentile(95) / 1e6, "ms").percentile(95).size(claims);
		slow.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).forEach((page) -> {
			Results.Row row = results.row(page.getKey(), page.getValue(), "ms").percentile(95).size(claims);
			if (!isFile(page.getKey())) {
				row.most(limit(page.getKey()));
			}
		});
		results.finish();
	}

	private double measure(String address, String username, Histogram all) {
		Histogram own = new Histogram(3);
		for (int i = 0; i < MEASURED; i++) {
			long start = System.nanoTime();
			this.walk.look(address, username);
			own.recordValue(System.nanoTime() - start);
		}
		all.add(own);
		return own.getValueAtPercentile(95) / 1e6;
	}

	private static boolean isFile(String page) {
		return FILE.matcher(page).find();
	}

	private static double limit(String page) {
		return page.contains("/search") ? LIMIT_OF_SEARCH_MILLIS : LIMIT_MILLIS;
	}

}
