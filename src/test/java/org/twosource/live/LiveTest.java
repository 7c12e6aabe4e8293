package org.twosource.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.SignedInBrowser;
import org.twosource.audit.Audit;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class LiveTest {

	private static final String NOTHING = "nothing";

	@LocalServerPort
	private int port;

	@Autowired
	private Audit audit;

	@Autowired
	private Audience audience;

	@Autowired
	private Wire wire;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

	private InputStream page;

	@BeforeEach
	void openAPage() throws Exception {
		open();
		assertThat(next()).contains("hello");
	}

	private void open() throws Exception {
		HttpResponse<InputStream> answer = new SignedInBrowser(address(), "checker").stream("/live");
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/event-stream"));
		this.page = answer.body();
		Thread reader = new Thread(this::read, "page");
		reader.setDaemon(true);
		reader.start();
	}

	@AfterEach
	void closeIt() throws IOException {
		this.page.close();
	}

	@Test
	void whatIsCommittedIsToldByItsSubjectAlone() throws Exception {
		UUID subject = UUID.randomUUID();
		this.audit.record("checker", "something secret", subject, Map.of("what", "a name"));
		assertThat(until(subject)).contains(subject.toString()).doesNotContain("secret", "name", "checker");
	}

	@Test
	void whatIsRolledBackIsNotTold() throws Exception {
		UUID undone = UUID.randomUUID();
		UUID done = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> {
			this.audit.record("checker", "thought better of", undone, Map.of());
			status.setRollbackOnly();
		});
		this.audit.record("checker", "done", done, Map.of());
		assertThat(until(done)).doesNotContain(undone.toString());
	}

	@Test
	void afterALostConnectionToTheDatabasePagesLookAtEverythingAgain() throws Exception {
		this.jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%'")
			.query()
			.listOfRows();
		assertThat(until("again")).contains("again");
		UUID subject = UUID.randomUUID();
		this.audit.record("checker", "done", subject, Map.of());
		assertThat(until(subject)).contains(subject.toString());
	}

	@Test
	void pagesAreLetInAgainAfterAPause() throws Exception {
		this.wire.stop();
		this.wire.start();
		open();
		assertThat(until("hello")).contains("hello");
	}

	@Test
	void aPageThatLeftIsNotedAndOneWithoutSigningInIsNotLetIn() throws Exception {
		this.page.close();
		for (int breath = 0; this.audience.size() > 0; breath++) {
			assertThat(breath).as("breaths until the page is missed").isLessThan(50);
			this.audience.breathe();
			TimeUnit.MILLISECONDS.sleep(100);
		}
		HttpResponse<Void> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address() + "/live")).build(),
					HttpResponse.BodyHandlers.discarding());
		assertThat(answer.statusCode()).isEqualTo(302);
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

	private String until(Object wanted) throws InterruptedException {
		StringBuilder all = new StringBuilder();
		String line = next();
		while (!line.equals(NOTHING)) {
			all.append(line).append('\n');
			if (line.contains(wanted.toString())) {
				return all.toString();
			}
			line = next();
		}
		throw new AssertionError("Not heard of " + wanted + ", only: " + all);
	}

	private String next() throws InterruptedException {
		String line = this.heard.poll(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS);
		return (line != null) ? line : NOTHING;
	}

	private void read() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(this.page, StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> !line.isBlank()).forEach(this.heard::add);
		}
		catch (IOException | UncheckedIOException ex) {
			this.heard.add(NOTHING);
		}
	}

}
