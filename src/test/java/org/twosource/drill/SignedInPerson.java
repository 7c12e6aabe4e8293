package org.twosource.drill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twosource.drill.History.Act;
import org.twosource.drill.History.Outcome;

/** Somebody who signed in once, on some node, and goes on looking at the inbox on all. */
final class SignedInPerson {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(new CookieManager())
		.build();

	private final String address;

	private final String username;

	private final History history;

	private boolean signedIn;

	SignedInPerson(String address, String username, History history) {
		this.address = address;
		this.username = username;
		this.history = history;
	}

	/** Signs in the first time, and looks then. */
	void look() {
		long invoked = this.history.now();
		try {
			if (!this.signedIn) {
				this.signedIn = signIn();
				return;
			}
			HttpResponse<String> page = send(request("/").GET());
			boolean lost = page.statusCode() == 302;
			Outcome outcome = lost ? Outcome.REFUSED : (page.statusCode() < 400) ? Outcome.OK : Outcome.UNKNOWN;
			keep(lost ? "session lost" : "page", invoked, outcome, page.statusCode(), "");
		}
		catch (IOException ex) {
			keep("page", invoked, Outcome.UNKNOWN, 0, ex.toString());
		}
	}

	private boolean signIn() throws IOException {
		Matcher token = TOKEN.matcher(send(request("/login").GET()).body());
		if (!token.find()) {
			return false;
		}
		String form = "username=" + this.username + "&password=" + encoded(Cluster.PASSWORD) + "&_csrf="
				+ encoded(token.group(1));
		HttpResponse<String> answer = send(request("/login").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
		return answer.statusCode() == 302 && !answer.headers().firstValue("Location").orElse("").contains("/login");
	}

	private void keep(String what, long invoked, Outcome outcome, int status, String answer) {
		this.history.add(new Act(this.username, what, "", "", invoked, this.history.now(), outcome, status, answer));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept", "text/html")
			.timeout(Duration.ofSeconds(90));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
