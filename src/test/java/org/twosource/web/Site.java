package org.twosource.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A site on this machine, with the pages a test gives it. */
public final class Site implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final AtomicInteger visits = new AtomicInteger();

	/** Opens a site on 127.0.0.1. */
	public Site() {
		this(InetAddress.getLoopbackAddress());
	}

	Site(InetAddress address) {
		try {
			this.server = HttpServer.create(new InetSocketAddress(address, 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	/** Puts a page there. */
	public Site page(String path, String html) {
		return page(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
	}

	/** Puts something of that type there. */
	public Site page(String path, String type, byte[] content) {
		return serve(path, (exchange) -> {
			if (!type.isEmpty()) {
				exchange.getResponseHeaders().set("Content-Type", type);
			}
			exchange.sendResponseHeaders(200, content.length);
			exchange.getResponseBody().write(content);
		});
	}

	/** Puts another page where one may be. */
	public Site replace(String path, String html) {
		try {
			this.server.removeContext(path);
		}
		catch (IllegalArgumentException ex) {
			// There was none.
		}
		return page(path, html);
	}

	/** Answers with a status and nothing else. */
	public Site status(String path, int status) {
		return serve(path, (exchange) -> exchange.sendResponseHeaders(status, -1));
	}

	/** Leads somewhere else. */
	public Site redirect(String path, String target) {
		return serve(path, (exchange) -> {
			exchange.getResponseHeaders().set("Location", target);
			exchange.sendResponseHeaders(302, -1);
		});
	}

	/** A page of that many zeros, packed as small as they go. */
	public Site bomb(String path, int zeros) {
		return serve(path, (exchange) -> {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (OutputStream gzip = new GZIPOutputStream(packed)) {
				byte[] block = new byte[1024 * 1024];
				for (int written = 0; written < zeros; written += block.length) {
					gzip.write(block);
				}
			}
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.getResponseHeaders().set("Content-Encoding", "gzip");
			exchange.sendResponseHeaders(200, packed.size());
			packed.writeTo(exchange.getResponseBody());
		});
	}

	/** A page that never ends, a letter at a time. */
	public Site drip(String path) {
		return serve(path, (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, 0);
			try {
				for (int letters = 0; letters < 600; letters++) {
					exchange.getResponseBody().write('a');
					exchange.getResponseBody().flush();
					Thread.sleep(50);
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	/** The address of a page of this site. */
	public String url(String path) {
		return "http://127.0.0.1:" + port() + path;
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	/** How often it was asked for anything. */
	public int visits() {
		return this.visits.get();
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	/** Answers as the test wants. */
	public Site serve(String path, Answer answer) {
		this.server.createContext(path, (exchange) -> {
			this.visits.incrementAndGet();
			try (exchange) {
				answer.to(exchange);
			}
		});
		return this;
	}

	/** How a page is answered. */
	public interface Answer {

		void to(HttpExchange exchange) throws IOException;

	}

}
