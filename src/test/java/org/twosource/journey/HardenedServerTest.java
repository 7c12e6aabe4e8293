package org.twosource.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twosource.NewsroomTest;
import org.twosource.SafeAnswer;

import static org.assertj.core.api.Assertions.assertThat;

/** What reaches the server itself before any page does, written to its socket. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class HardenedServerTest {

	private static final String CHECKER = "Authorization: Basic "
			+ Base64.getEncoder().encodeToString("checker:twosource".getBytes(StandardCharsets.UTF_8)) + "\r\n";

	@LocalServerPort
	private int port;

	@Test
	void noMethodEchoesOrReachesBeyond() throws IOException {
		assertThat(status(ask("TRACE / HTTP/1.1", "Cookie: secret=1\r\n", ""))).isBetween(400, 405);
		assertThat(ask("TRACE / HTTP/1.1", "Cookie: secret=1\r\n", "")).doesNotContain("secret=1");
		assertThat(status(ask("CONNECT example.org:443 HTTP/1.1", "", ""))).isBetween(400, 501);
		assertThat(status(ask("GET http://example.org/ HTTP/1.1", "", ""))).isLessThan(500);
	}

	@Test
	void noScriptReadsTheSessionAndNoOtherSiteSendsItWithAForm() throws IOException {
		assertThat(ask("GET /login HTTP/1.1", "", "").lines().filter((line) -> line.startsWith("Set-Cookie: SESSION=")))
			.isNotEmpty()
			.allSatisfy((cookie) -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
	}

	@Test
	void addressesThatAreNoneAreRefused() throws IOException {
		for (String target : new String[] { "/%", "/%zz", "/findings/%c0%af", "/%00", "/..;/people", "/a\\b", "/<a>",
				"/findings/%2e%2e/people", "/" + "a".repeat(20_000), "/findings?q=" + "a".repeat(20_000) }) {
			String answer = ask("GET " + target + " HTTP/1.1", "", "");
			assertThat(status(answer)).as(target).isBetween(400, 499);
		}
	}

	@Test
	void headersThatAreNoneOrTooManyAreRefused() throws IOException {
		assertThat(status(ask("GET /findings HTTP/1.1", "X-Long: " + "a".repeat(100_000) + "\r\n", ""))).isBetween(400,
				499);
		assertThat(status(ask("GET /findings HTTP/1.1", "X: a\r\n".repeat(5000), ""))).isBetween(400, 499);
		assertThat(status(ask("GET /findings HTTP/1.1", "Host: other.example\r\n", ""))).isEqualTo(400);
		assertThat(status(ask("POST /login HTTP/1.1",
				"Transfer-Encoding: chunked\r\nContent-Length: 3\r\nContent-Type: text/plain\r\n", "0\r\n\r\n")))
			.isBetween(300, 499);
		assertThat(status(ask("POST /login HTTP/1.1", "Content-Length: -1\r\n", ""))).isEqualTo(400);
	}

	@Test
	void pagesAndTheirStylesTravelCompressed() throws IOException {
		for (String target : new String[] { "/login", "/assets/desk.css" }) {
			assertThat(ask("GET " + target + " HTTP/1.1", "Accept-Encoding: gzip\r\n", "")).as(target)
				.startsWith("HTTP/1.1 200")
				.containsIgnoringCase("\r\nContent-Encoding: gzip\r\n");
		}
	}

	@Test
	void formsHaveAnEnd() throws IOException {
		String large = "text=" + "a".repeat(3 * 1024 * 1024);
		String type = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + large.length() + "\r\n";
		assertThat(status(ask("POST /findings/C-1/challenge HTTP/1.1", type, large))).isBetween(400, 499);
		assertThat(status(ask("POST /login HTTP/1.1", type, large))).isBetween(400, 499);
		String many = "a=&".repeat(20_000);
		assertThat(status(ask("POST /findings/C-1/challenge HTTP/1.1",
				"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + many.length() + "\r\n", many)))
			.isBetween(400, 499);
	}

	@Test
	void brokenPartsAndBodiesAreAnsweredWithAProblem() throws IOException {
		for (String body : new String[] { "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc",
				"--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n", "--y--", "",
				"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n".repeat(300) + "--x--\r\n" }) {
			String answer = ask("POST /api/documents HTTP/1.1", CHECKER
					+ "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + body.length() + "\r\n",
					body);
			assertThat(status(answer)).as(body).isBetween(400, 499);
			assertThat(answer).as(body).containsIgnoringCase("application/problem+json");
		}
		assertThat(status(ask("POST /api/documents HTTP/1.1",
				CHECKER + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n", "zz\r\n")))
			.isBetween(400, 499);
	}

	/** Sends it, and gives all that comes back; no answer shows what is inside. */
	private String ask(String line, String headers, String body) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(10_000);
			OutputStream out = socket.getOutputStream();
			String head = line + "\r\nHost: localhost:" + this.port + "\r\nConnection: close\r\n" + headers + "\r\n";
			StringBuilder answer = new StringBuilder();
			try {
				out.write((head + body).getBytes(StandardCharsets.ISO_8859_1));
				out.flush();
			}
			catch (IOException ex) {
				// The server has heard enough, and has answered.
				assertThat(socket.isConnected()).isTrue();
			}
			byte[] read = new byte[8192];
			try {
				for (int n = socket.getInputStream().read(read); n >= 0; n = socket.getInputStream().read(read)) {
					answer.append(new String(read, 0, n, StandardCharsets.UTF_8));
				}
			}
			catch (IOException ex) {
				assertThat(answer).as("%s before %s", line, ex).isNotEmpty();
			}
			SafeAnswer.showsNothingInside(line, answer.toString());
			assertThat(answer.toString()).doesNotContainIgnoringCase("\r\nServer:").doesNotContain("X-Powered-By");
			return answer.toString();
		}
	}

	private static int status(String answer) {
		assertThat(answer).startsWith("HTTP/1.1 ");
		return Integer.parseInt(answer.substring(9, 12));
	}

}
