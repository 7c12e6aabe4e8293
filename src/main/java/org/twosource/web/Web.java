package org.twosource.web;

import java.io.IOException;
import java.time.Duration;
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
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.Sentence;

/** Reads pages of the public web, a few at a time and none for long. */
@Component
public class Web implements AutoCloseable {

	private static final int AT_ONCE = 6;

	private final Visitor visitor;

	private final Duration timeLimit;

	private final ExecutorService readers = new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS,
			new SynchronousQueue<>(), daemons());

	@Autowired
	Web(PublicAddresses addresses, @Value("${twosource.web.time-limit:8s}") Duration timeLimit) {
		this(addresses, SystemDefaultDnsResolver.INSTANCE, timeLimit);
	}

	Web(PublicAddresses addresses, DnsResolver names, Duration timeLimit) {
		this.visitor = new Visitor(new CheckedNames(names, addresses), timeLimit);
		this.timeLimit = timeLimit;
	}

	/**
	 * The page at an address. It is asked for as anybody would, without cookies or
	 * credentials.
	 * @throws Refusal when it cannot be had, with the reason in a sentence
	 */
	public WebPage read(WebAddress address) {
		HttpGet request = new HttpGet(address.uri());
		Future<WebPage> reading = start(request);
		try {
			return reading.get(this.timeLimit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw Refusal.unacceptable("web.slow", this.timeLimit.toSeconds());
		}
		catch (ExecutionException ex) {
			throw refusal(address, ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Refusal.unacceptable("web.unreachable", address.site());
		}
		finally {
			request.cancel();
		}
	}

	@Override
	public void close() throws IOException {
		this.readers.shutdownNow();
		this.visitor.close();
	}

	private Future<WebPage> start(HttpGet request) {
		try {
			return this.readers.submit(() -> this.visitor.visit(request));
		}
		catch (RejectedExecutionException ex) {
			throw Refusal.unacceptable("web.busy");
		}
	}

	private static Refusal refusal(WebAddress address, @Nullable Throwable cause) {
		if (cause instanceof Refusal refusal) {
			return refusal;
		}
		Sentence why = NotFetched.because(address.siteAsRead(), cause).why();
		return Refusal.unacceptable(why.key(), why.arguments().toArray());
	}

	private static CustomizableThreadFactory daemons() {
		CustomizableThreadFactory factory = new CustomizableThreadFactory("web-");
		factory.setDaemon(true);
		return factory;
	}

}
