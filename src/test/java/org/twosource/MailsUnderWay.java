package org.twosource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.twosource.alert.StubbornServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mails in every state they can be in when the application is killed. It has to be
 * started again for them to arrive, each once.
 */
final class MailsUnderWay implements AutoCloseable {

	/** Whose mails have not arrived when it is killed. */
	private static final List<String> PEOPLE = List.of("manager", "editor", "checker");

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port = freePort();

	private GreenMail server = open();

	private SeparateApplication application;

	/** What the application has to be started with. */
	String[] options() {
		return new String[] { "-Dspring.mail.host=127.0.0.1", "-Dspring.mail.port=" + this.port,
				"-Dtwosource.alert.loan=3s" };
	}

	/**
	 * Kills it when one mail was sent and that is noted, one was tried in vain and waits,
	 * over one the mail server is being spoken to, and one is only just entered.
	 */
	void kill(SeparateApplication application) {
		this.application = application;
		for (String person : List.of("admin", "manager", "editor", "checker")) {
			call(person, "POST", "/api/account/alerts/mail", "{\"mail\": \"" + person + "@example.org\"}");
			call(person, "POST", "/api/account/alerts/mail/confirmation", "{\"code\": \"" + code(person) + "\"}");
		}
		test("admin");
		SeparateApplication.await(() -> isSettled("admin"));
		this.server.stop();
		test("manager");
		SeparateApplication.await(() -> waits("manager"));
		try (StubbornServer silent = new StubbornServer(this.port, "")) {
			test("editor");
			SeparateApplication.await(silent::called);
			test("checker");
			application.kill();
		}
		this.server = open();
	}

	void requireEachArrivesOnce() {
		SeparateApplication.await(() -> PEOPLE.stream().allMatch(this::isSettled));
		assertThat(tests()).hasSize(PEOPLE.size()).noneMatch((mail) -> mail.contains("admin@example.org"));
	}

	@Override
	public void close() {
		this.server.stop();
	}

	private void test(String person) {
		call(person, "POST", "/api/account/alerts/test", "{}");
	}

	/** The test mails that arrived since the server was opened. */
	private List<String> tests() {
		return Arrays.stream(this.server.getReceivedMessages())
			.map(GreenMailUtil::getWholeMessage)
			.filter((mail) -> mail.contains("a test mail"))
			.toList();
	}

	private boolean isSettled(String person) {
		return last(person).get("state").asString().equals("SENT");
	}

	private boolean waits(String person) {
		return last(person).get("state").asString().equals("UNDER_WAY") && last(person).get("attempts").asInt() == 1;
	}

	/** Where the last mail stands. */
	private JsonNode last(String person) {
		return JsonMapper.shared().readTree(call(person, "GET", "/api/account/alerts", null)).get("lastMail");
	}

	private String code(String person) {
		String mail = Arrays.stream(this.server.getReceivedMessages())
			.map(GreenMailUtil::getWholeMessage)
			.filter((one) -> one.contains(person + "@example.org"))
			.findFirst()
			.orElseThrow();
		Matcher code = Pattern.compile("[A-Z2-9]{5}-[A-Z2-9]{5}").matcher(mail);
		assertThat(code.find()).isTrue();
		return code.group();
	}

	private String call(String person, String method, String path, String body) {
		String credentials = Base64.getEncoder()
			.encodeToString((person + ":twosource").getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.application.address() + path))
			.header("Authorization", "Basic " + credentials)
			.header("Content-Type", "application/json")
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody())
			.build();
		try {
			HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
			return answer.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The port may be taken for a moment by what was connected to it before. */
	private GreenMail open() {
		GreenMail[] opened = new GreenMail[1];
		SeparateApplication.await(() -> {
			opened[0] = new GreenMail(new ServerSetup(this.port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
			try {
				opened[0].start();
				return true;
			}
			catch (IllegalStateException ex) {
				opened[0].stop();
				return false;
			}
		});
		return opened[0];
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
