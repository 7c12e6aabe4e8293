package org.twosource.drill;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import org.twosource.drill.History.Act;
import org.twosource.drill.History.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks through the proxy, and has every answer kept. */
final class Caller {

	private static final int LONGEST_ANSWER = 400;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String address;

	private final String username;

	private final History history;

	Caller(String address, String username, History history) {
		this.address = address;
		this.username = username;
		this.history = history;
	}

	String username() {
		return this.username;
	}

	/**
	 * What came back.
	 *
	 * @param act what was kept of it
	 * @param body the JSON of the body; null where it is none
	 */
	record Answer(Act act, JsonNode body) {

		boolean ok() {
			return this.act.ok();
		}

		boolean unknown() {
			return this.act.unknown();
		}

	}

	Answer get(String what, String path) {
		return send(what, "", "", request(path).GET().build());
	}

	Answer call(String what, String subject, String token, String method, String path, String body) {
		return send(what, subject, token,
				request(path).header("Content-Type", "application/json")
					.method(method, HttpRequest.BodyPublishers.ofString(body))
					.build());
	}

	/** As a reader, with nobody's credentials. */
	Answer form(String what, String subject, String token, String path, String field, String value) {
		return send(what, subject, token, HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(Duration.ofSeconds(90))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
			.build());
	}

	Answer send(String what, String subject, String token, HttpRequest request) {
		long invoked = this.history.now();
		Outcome outcome = Outcome.UNKNOWN;
		int status = 0;
		String text;
		JsonNode body = null;
		try {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			status = response.statusCode();
			text = response.body();
			outcome = (status < 400) ? Outcome.OK : (status < 500) ? Outcome.REFUSED : Outcome.UNKNOWN;
			boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
			body = (json && !text.isEmpty()) ? JsonMapper.shared().readTree(text) : null;
		}
		catch (IOException ex) {
			text = ex.toString();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		String kept = (text.length() > LONGEST_ANSWER) ? text.substring(0, LONGEST_ANSWER) : text;
		Act act = new Act(this.username, what, subject, token, invoked, this.history.now(), outcome, status, kept);
		this.history.add(act);
		return new Answer(act, body);
	}

	HttpRequest.Builder request(String path) {
		String credentials = Base64.getEncoder()
			.encodeToString((this.username + ":" + Cluster.PASSWORD).getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Authorization", "Basic " + credentials)
			.header("Accept", "application/json")
			.timeout(Duration.ofSeconds(90));
	}

}
