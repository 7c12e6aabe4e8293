package org.twosource.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Twosource as it is, asked through HTTP by programs with tokens: whoever checks,
 * whoever checks again, whoever edits.
 */
class TwosourceServer implements Contender {

	private static final JsonMapper json = JsonMapper.shared();

	/** Newsrooms ask the same sources again and again. */
	private static final int SOURCES = 500;

	private final CloseableHttpClient http;

	private final String address;

	private final Function<String, String> tokens;

	/**
	 * Readies it.
	 * @param tokens a person's token by the username
	 */
	TwosourceServer(int port, int people, Function<String, String> tokens) {
		PoolingHttpClientConnectionManager connections = new PoolingHttpClientConnectionManager();
		connections.setMaxTotal(people);
		connections.setDefaultMaxPerRoute(people);
		this.http = HttpClients.custom().setConnectionManager(connections).disableAutomaticRetries().build();
		this.address = "http://127.0.0.1:" + port;
		this.tokens = tokens;
	}

	@Override
	public String name() {
		return "Twosource, through HTTP";
	}

	@Override
	public void lifecycle(int person) {
		String document = importDocument();
		Waiting.until("triage", () -> Optional.of(document).filter(this::isAtTriage));
		String claim = triage(document);
		evidence(claim);
		evidence(claim);
		complete("checker", awaitTask("checker", document, "COLLECT_EVIDENCE"), "{}");
		complete("checker2", awaitTask("checker2", document, "CORROBORATE"), """
				{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "The register says so.",
				 "outcome": "CONCLUDED"}""");
		complete("editor", awaitTask("editor", document, "SIGN_OFF"), """
				{"decision": "APPROVE"}""");
		Waiting.until("the end of " + claim, () -> Optional.of(claim).filter(this::isPublished));
	}

	String importDocument() {
		return post("checker", "/api/documents", """
				{"title": "The night of the fair", "language": "en",
				 "text": "The ministry said that %d people were moved from district %s on Monday."}"""
			.formatted(ThreadLocalRandom.current().nextInt(20, 9000), UUID.randomUUID())).get("id").asString();
	}

	boolean isAtTriage(String document) {
		return get("checker", "/api/documents/" + document).get("status").asString().equals("TRIAGE");
	}

	/** Whoever does it looks at what is proposed, and accepts the first. */
	String triage(String document) {
		JsonNode first = get("checker", "/api/documents/" + document + "/candidates").get(0);
		return post("checker", "/api/documents/" + document + "/triage", """
				{"accept": [{"candidateId": "%s", "kind": "STATISTIC", "hedge": "ASSERTED", "harm": "LOW"}],
				 "finish": true}""".formatted(first.get("id").asString())).get("claims").get(0).get("id").asString();
	}

	void evidence(String claim) {
		post("checker", "/api/claims/" + claim + "/evidence", """
				{"source": {"name": "Registry %d", "type": "OFFICIAL_BODY", "reliability": "A"},
				 "quote": "As recorded.", "stance": "SUPPORTS", "credibility": 2}"""
			.formatted(ThreadLocalRandom.current().nextInt(SOURCES)));
	}

	void complete(String username, String task, String answer) {
		post(username, "/api/tasks/" + task + "/completion", answer);
	}

	private String awaitTask(String username, String document, String kind) {
		return Waiting.until(kind, () -> task(username, document, kind));
	}

	Optional<String> task(String username, String document, String kind) {
		return get(username, "/api/tasks?scope=available&kind=" + kind + "&document=" + document).get("items")
			.valueStream()
			.map((task) -> task.get("id").asString())
			.findFirst();
	}

	boolean isPublished(String claim) {
		return get("editor", "/api/claims/" + claim).get("stage").asString().equals("PUBLISHED");
	}

	private JsonNode get(String username, String path) {
		return send(username, ClassicRequestBuilder.get(this.address + path).build());
	}

	private JsonNode post(String username, String path, String body) {
		return send(username,
				ClassicRequestBuilder.post(this.address + path)
					.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON))
					.build());
	}

	private JsonNode send(String username, ClassicHttpRequest request) {
		request.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + this.tokens.apply(username));
		try {
			return this.http.execute(request, (response) -> {
				byte[] body = (response.getEntity() != null) ? EntityUtils.toByteArray(response.getEntity())
						: new byte[0];
				if (response.getCode() / 100 != 2) {
					throw new IllegalStateException(request.getMethod() + " " + request.getPath() + " "
							+ response.getCode() + ": " + new String(body, StandardCharsets.UTF_8));
				}
				return (body.length != 0) ? json.readTree(body) : json.nullNode();
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.http.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
