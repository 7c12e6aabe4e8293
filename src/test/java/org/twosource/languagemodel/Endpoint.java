package org.twosource.languagemodel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An endpoint on this machine that speaks as OpenAI's chat completions do. */
public final class Endpoint implements AutoCloseable {

	private final JsonMapper json = JsonMapper.shared();

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<JsonNode> requests = new CopyOnWriteArrayList<>();

	private final List<String> credentials = new CopyOnWriteArrayList<>();

	private volatile Reply reply = (exchange, passage) -> say(exchange, claims());

	/** Opens one that proposes nothing. */
	public Endpoint() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.createContext("/v1/chat/completions", this::answer);
		this.server.start();
	}

	/** Its base address. */
	public String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/v1";
	}

	/** A proposal as JSON; what is null is left null. */
	public static String claim(@Nullable String quote, @Nullable String statement, @Nullable String kind,
			@Nullable String hedge, @Nullable String speaker) {
		JsonMapper json = JsonMapper.shared();
		return json.createObjectNode()
			.put("quote", quote)
			.put("statement", statement)
			.put("kind", kind)
			.put("hedge", hedge)
			.put("speaker", speaker)
			.toString();
	}

	/** Those proposals as the answer that is asked for. */
	public static String claims(String... claims) {
		return "{\"claims\": [" + String.join(", ", claims) + "]}";
	}

	/** Has it say this to whatever it is asked. */
	public void says(String content) {
		saysOf((passage) -> content);
	}

	/** Has it say something of each passage. */
	public void saysOf(UnaryOperator<String> content) {
		this.reply = (exchange, passage) -> say(exchange, content.apply(passage));
	}

	/** Has it answer with an error. */
	public void fails(int status) {
		this.reply = (exchange, passage) -> send(exchange, status, "{\"error\": {\"message\": \"secret words\"}}");
	}

	/** Has it send this instead of a completion. */
	public void sends(String body) {
		this.reply = (exchange, passage) -> send(exchange, 200, body);
	}

	/** Has it never answer. */
	public void hangs() {
		this.reply = (exchange, passage) -> {
			try {
				Thread.sleep(60_000);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		};
	}

	/** What it was asked so far. */
	public List<JsonNode> requests() {
		return this.requests;
	}

	/** The Authorization headers it was sent, empty where there was none. */
	List<String> credentials() {
		return this.credentials;
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			JsonNode request = this.json.readTree(exchange.getRequestBody().readAllBytes());
			String authorization = exchange.getRequestHeaders().getFirst("Authorization");
			this.requests.add(request);
			this.credentials.add((authorization != null) ? authorization : "");
			this.reply.to(exchange, request.get("messages").get(1).get("content").asString());
		}
	}

	private void say(HttpExchange exchange, String content) throws IOException {
		Map<String, Object> message = Map.of("role", "assistant", "content", content);
		Map<String, Object> choice = Map.of("index", 0, "message", message, "finish_reason", "stop");
		send(exchange, 200, this.json.writeValueAsString(Map.of("id", "one", "object", "chat.completion", "created",
				1_700_000_000, "model", "a-model", "choices", List.of(choice))));
	}

	private static void send(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
	}

	private interface Reply {

		void to(HttpExchange exchange, String passage) throws IOException;

	}

}
