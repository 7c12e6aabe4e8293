package org.twosource.speed;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.twosource.SeparateApplication;
import org.twosource.SignedInBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two who read one page after the other, and two who bring one claim after the other all
 * the way, through HTTP.
 */
final class Readers implements AutoCloseable {

	private static final int PEOPLE = 2;

	/** What people look at who have signed in, and readers too. */
	private static final List<String> PAGES = List.of("/", "/claims", "/claims?stage=COLLECTION&page=2",
			"/claims?q=Zarupo", "/documents", "/sources", "/search?q=Zarupo", "/search?q=zabeluk+zorimat", "/account",
			"/notices", "/board/people", "/findings", "/findings?q=Zarupo", "/feeds/findings.atom", "/sitemap.xml");

	private static final Pattern CLAIM = Pattern.compile("/claims/[0-9a-f]{8}-[0-9a-f-]{27}");

	private static final int CLAIMS = 10;

	private final AtomicLong pages = new AtomicLong();

	private final AtomicLong published = new AtomicLong();

	private final String address;

	private final TwosourceServer server;

	/** They wait until they are told to go on. */
	Readers(SeparateApplication application) {
		this.address = application.address();
		this.server = new TwosourceServer(application.port(), PEOPLE, new IssuedTokens(this.address, "twosource"));
	}

	/** They do so for a while; whoever fails, fails it. */
	void goOn(int seconds) throws Exception {
		long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
		ExecutorService people = Executors.newFixedThreadPool(2 * PEOPLE);
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < PEOPLE; i++) {
				int person = i;
				SignedInBrowser browser = new SignedInBrowser(this.address, (i == 0) ? "manager" : "checker");
				all.add(people.submit(until(end, () -> read(browser))));
				all.add(people.submit(until(end, () -> {
					this.server.lifecycle(person);
					this.published.incrementAndGet();
				})));
			}
			for (Future<?> one : all) {
				one.get(seconds + 300, TimeUnit.SECONDS);
			}
		}
		finally {
			people.shutdownNow();
		}
	}

	private interface Work {

		void go() throws Exception;

	}

	private static Callable<Void> until(long end, Work work) {
		return () -> {
			while (System.nanoTime() < end) {
				work.go();
			}
			return null;
		};
	}

	/** All pages, and those of the claims that are listed first. */
	private void read(SignedInBrowser browser) throws IOException, InterruptedException {
		for (String page : PAGES) {
			look(browser, page);
		}
		List<String> claims = CLAIM.matcher(look(browser, "/claims"))
			.results()
			.map(MatchResult::group)
			.distinct()
			.limit(CLAIMS)
			.toList();
		assertThat(claims).isNotEmpty();
		for (String claim : claims) {
			look(browser, claim);
		}
	}

	private String look(SignedInBrowser browser, String page) throws IOException, InterruptedException {
		HttpResponse<String> answer = browser.get(page);
		assertThat(answer.statusCode()).as(page).isLessThan(400);
		this.pages.incrementAndGet();
		return answer.body();
	}

	long pages() {
		return this.pages.get();
	}

	long published() {
		return this.published.get();
	}

	@Override
	public void close() {
		this.server.close();
	}

}
