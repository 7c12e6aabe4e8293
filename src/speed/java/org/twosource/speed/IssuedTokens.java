package org.twosource.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import tools.jackson.databind.json.JsonMapper;

/** The tokens of people's programs; an application issues them when they are first needed. */
final class IssuedTokens implements Function<String, String> {

	private final HttpClient http = HttpClient.newHttpClient();

	private final Map<String, String> secrets = new ConcurrentHashMap<>();

	private final String address;

	private final String password;

	/**
	 * Of people who have the same password.
	 * @param address such as http://127.0.0.1:8080
	 */
	IssuedTokens(String address, String password) {
		this.address = address;
		this.password = password;
	}

	@Override
	public String apply(String username) {
		return this.secrets.computeIfAbsent(username, this::issue);
	}

	private String issue(String username) {
		String credentials = Base64.getEncoder()
			.encodeToString((username + ":" + this.password).getBytes(StandardCharsets.UTF_8));
		try {
			HttpResponse<String> answer = this.http
				.send(HttpRequest.newBuilder(URI.create(this.address + "/api/account/tokens"))
					.header("Authorization", "Basic " + credentials)
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString("""
							{"name": "speed", "days": 1,
							 "scopes": ["read", "documents", "claims", "publication"]}"""))
					.build(), HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 201) {
				throw new IllegalStateException("No token for " + username + ": " + answer.body());
			}
			return JsonMapper.shared().readTree(answer.body()).get("secret").asString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
