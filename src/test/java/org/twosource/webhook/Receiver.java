package org.twosource.webhook;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import org.twosource.web.Site;

/** Another system that takes messages, or does not. */
public final class Receiver implements AutoCloseable {

	private final Site site = new Site();

	private final String path = "/" + UUID.randomUUID();

	private final List<Message> received = new CopyOnWriteArrayList<>();

	private volatile int status = 204;

	private volatile String answer = "";

	/** Opens it. */
	public Receiver() {
		this.site.serve(this.path, this::take);
	}

	/** A message as it came. */
	public record Message(Map<String, List<String>> fields, String body) {

		public String field(String name) {
			return HttpHeaders.of(this.fields, (key, value) -> true).firstValue(name).orElse("");
		}

		/** Whether the reference implementation takes it. */
		public boolean isSignedBy(String secret) {
			try {
				new Webhook(secret).verify(this.body, HttpHeaders.of(this.fields, (key, value) -> true));
				return true;
			}
			catch (WebhookVerificationException ex) {
				return false;
			}
		}

	}

	/** Answers so from now on. */
	public Receiver answers(int code, String text) {
		this.status = code;
		this.answer = text;
		return this;
	}

	/** Where it takes messages. */
	public String url() {
		return this.site.url(this.path);
	}

	/** Leads from there to where it takes messages. */
	public String redirecting() {
		String from = this.path + "-moved";
		this.site.redirect(from, this.path);
		return this.site.url(from);
	}

	/** Everything that came, the first one first. */
	public List<Message> received() {
		return this.received;
	}

	@Override
	public void close() {
		this.site.close();
	}

	private void take(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		this.received.add(new Message(Map.copyOf(exchange.getRequestHeaders()), body));
		byte[] text = this.answer.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(this.status, (text.length > 0) ? text.length : -1);
		if (text.length > 0) {
			exchange.getResponseBody().write(text);
		}
	}

}
