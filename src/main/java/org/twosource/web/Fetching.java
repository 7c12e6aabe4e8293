package org.twosource.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Fetches whatever is at an address of the public web and keeps it byte for byte, with
 * every step on the way there. Each step is checked like the first.
 */
@Component
public class Fetching implements AutoCloseable {

	private static final int AT_ONCE = 24;

	static final Duration SILENCE = Duration.ofSeconds(10);

	private final Exchanges exchanges;

	private final ExecutorService threads = new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS,
			new SynchronousQueue<>(), daemons());

	@Autowired
	Fetching(PublicAddresses addresses) {
		this(addresses, SystemDefaultDnsResolver.INSTANCE);
	}

	Fetching(PublicAddresses addresses, DnsResolver names) {
		this.exchanges = new Exchanges(new CheckedNames(names, addresses), SILENCE);
	}

	/**
	 * How much is waited for and taken.
	 *
	 * @param time how long all of it may take, redirects included
	 * @param bytes how large each body may be
	 */
	public record Limits(Duration time, long bytes) {

	}

	/**
	 * Fetches what is there, following redirects.
	 * @param folder where bodies are put; the caller takes them away
	 * @return every exchange on the way; the last one did not lead on, whatever its
	 * status
	 * @throws NotFetched when it cannot be had
	 */
	public List<Exchange> fetch(WebAddress address, Path folder, Limits limits) throws NotFetched {
		Exchanges.Call call = new Exchanges.Call();
		Future<List<Exchange>> fetching = start(address, folder, limits, call);
		try {
			return fetching.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw NotFetched.forNow("web.slow", Math.max(1, limits.time().toSeconds()));
		}
		catch (ExecutionException ex) {
			throw NotFetched.because(call.site(address), ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw NotFetched.forNow("web.unreachable", address.siteAsRead());
		}
		finally {
			call.hangUp();
			fetching.cancel(true);
		}
	}

	@Override
	public void close() throws IOException {
		this.threads.shutdownNow();
		this.exchanges.close();
	}

	private Future<List<Exchange>> start(WebAddress address, Path folder, Limits limits, Exchanges.Call call)
			throws NotFetched {
		try {
			return this.threads.submit(() -> follow(address, folder, limits, call));
		}
		catch (RejectedExecutionException ex) {
			throw NotFetched.forNow("web.busy");
		}
	}

	private List<Exchange> follow(WebAddress address, Path folder, Limits limits, Exchanges.Call call)
			throws IOException, NotFetched {
		List<Exchange> way = new ArrayList<>();
		for (WebAddress next = address; next != null; next = next(way)) {
			way.add(this.exchanges.exchange(next.uri(), folder, limits.bytes(), call));
		}
		return way;
	}

	private static @Nullable WebAddress next(List<Exchange> way) throws NotFetched {
		Exchange last = way.get(way.size() - 1);
		String target = last.leadsTo().orElse(null);
		if (target == null) {
			return null;
		}
		if (way.size() > Connections.MOST_REDIRECTS) {
			throw NotFetched.forGood("web.astray");
		}
		return resolved(last.uri(), target);
	}

	private static WebAddress resolved(URI from, String target) throws NotFetched {
		try {
			URI to = new URI(target.strip().replace(" ", "%20"));
			// An address without a path resolves what follows it into its host's name.
			URI base = from.getRawPath().isEmpty() ? from.resolve("/") : from;
			return WebAddress.of(base.resolve(to).toString()).orElseThrow(() -> NotFetched.forGood("web.astray"));
		}
		catch (URISyntaxException ex) {
			throw NotFetched.forGood("web.astray");
		}
	}

	private static CustomizableThreadFactory daemons() {
		CustomizableThreadFactory factory = new CustomizableThreadFactory("fetching-");
		factory.setDaemon(true);
		return factory;
	}

}
