package org.twosource.scale;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.twosource.NewsroomTest;
import org.twosource.SignedInBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the server takes for each page with 2,000 claims and 20,000 items of evidence:
 * the median of many requests, one after the other, after each page was asked for often
 * enough for the machine to be warm. Run by {@code mvn test -Dtest=PageTimes -DargLine=};
 * times depend on the machine, so no other run asks for them.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class PageTimes {

	private static final int WARM_UP = 40;

	private static final int MEASURED = 60;

	private static final double LIMIT_MILLIS = 50;

	@LocalServerPort
	private int port;

	@Autowired
	private Archive archive;

	@Autowired
	private JdbcClient jdbc;

	private final List<String> table = new ArrayList<>();

	@Test
	void everyPageIsThereInFiftyMilliseconds() throws Exception {
		this.archive.fill();
		assertThat(count("claim")).isGreaterThanOrEqualTo(2_000);
		assertThat(count("evidence")).isGreaterThanOrEqualTo(20_000);
		for (Map.Entry<String, String> page : pages().entrySet()) {
			millis(page.getKey(), page.getValue(), WARM_UP);
		}
		Map<String, Double> slow = new LinkedHashMap<>();
		for (Map.Entry<String, String> page : pages().entrySet()) {
			double median = median(page.getKey(), page.getValue());
			if (median > LIMIT_MILLIS) {
				slow.put(page.getKey(), median);
			}
		}
		Files.write(Path.of("target", "page-times.txt"), this.table);
		assertThat(slow).as("pages slower than %s ms at the median", LIMIT_MILLIS).isEmpty();
	}

	private Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("/", "checker");
		pages.put("/claims", "checker");
		pages.put("/claims?q=register", "checker");
		pages.put("/claims/" + one("select id from claim where stage = 'PUBLISHED' and kind = 'CASUALTY' limit 1"),
				"checker");
		pages.put("/claims/" + one("select claim_id from task where completed_at is null limit 1"), "checker");
		for (String kind : List.of("COLLECT_EVIDENCE", "CORROBORATE", "SIGN_OFF")) {
			pages.put("/tasks/" + one("select id from task where completed_at is null and kind = '" + kind
					+ "' order by created_at limit 1"), kind.equals("SIGN_OFF") ? "editor" : "checker2");
		}
		pages.put("/documents", "checker");
		pages.put("/documents/" + one("select id from document where status = 'TRIAGED' limit 1"), "checker");
		// Forty candidates, as a long article has.
		pages.put("/documents/" + one("""
				select d.id from document d join candidate c on c.document_id = d.id where d.status = 'TRIAGE'
				group by d.id having count(*) = 40 limit 1"""), "checker");
		pages.put("/documents/new", "checker");
		pages.put("/search?q=people+moved", "checker");
		pages.put("/search?q=registr", "checker");
		pages.put("/notices", "checker");
		pages.put("/sources", "checker");
		pages.put("/account", "checker");
		pages.put("/board", "manager");
		pages.put("/people", "admin");
		pages.put("/findings", "checker");
		pages.put("/findings?q=district", "checker");
		pages.put("/findings/C-" + one("select number from claim where stage = 'PUBLISHED' limit 1"), "checker");
		pages.put("/corrections", "checker");
		return pages;
	}

	private double median(String path, String username) throws IOException, InterruptedException {
		double[] millis = millis(path, username, MEASURED);
		Arrays.sort(millis);
		double median = millis[MEASURED / 2];
		this.table.add("%8.1f ms  %8.1f ms  %s".formatted(median, millis[(int) (MEASURED * 0.95)],
				path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…")));
		return median;
	}

	private double[] millis(String path, String username, int times) throws IOException, InterruptedException {
		SignedInBrowser browser = new SignedInBrowser("http://127.0.0.1:" + this.port, username);
		double[] millis = new double[times];
		for (int i = 0; i < times; i++) {
			long start = System.nanoTime();
			HttpResponse<String> answer = browser.get(path);
			millis[i] = (System.nanoTime() - start) / 1e6;
			assertThat(answer.statusCode()).as(path).isEqualTo(200);
		}
		return millis;
	}

	private String one(String sql) {
		return this.jdbc.sql(sql).query((row, index) -> row.getString(1)).list().get(0);
	}

	private long count(String table) {
		return this.jdbc.sql("select reltuples::bigint from pg_class where relname = :table")
			.param("table", table)
			.query(Long.class)
			.single();
	}

}
