package org.twosource.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.mock.env.MockEnvironment;
import org.twosource.StartRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Asks a real server who it thinks is asking. */
class ProxiesTest {

	private static final String CLIENT = "203.0.113.7";

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void withoutProxiesNobodyIsBelieved() {
		try (Server server = server("none", "")) {
			assertThat(server.whoAsks("X-Forwarded-For", CLIENT, "X-Forwarded-Proto", "https", "Forwarded",
					"for=" + CLIENT + ";proto=https", "X-Request-Id", "chosen-by-the-client"))
				.startsWith("127.0.0.1 http localhost")
				.doesNotContain("chosen");
		}
	}

	@Test
	void whoIsNotListedIsNotBelieved() {
		try (Server server = server("forwarded", "10.1.2.3, 192.168.7.0/24")) {
			assertThat(server.whoAsks("X-Forwarded-For", CLIENT, "X-Forwarded-Proto", "https", "X-Request-Id",
					"chosen-by-the-client"))
				.startsWith("127.0.0.1 http localhost")
				.doesNotContain("chosen");
		}
	}

	@Test
	void whoIsListedIsBelievedAboutWhoAskedItAndAboutNothingElse() {
		try (Server server = server("forwarded", "127.0.0.0/8, 10.1.2.3")) {
			assertThat(server.whoAsks("X-Forwarded-For", CLIENT, "X-Forwarded-Proto", "https", "X-Request-Id",
					"given-by-the-proxy", "X-Forwarded-Host", "evil.example.org", "X-Forwarded-Port", "81"))
				.isEqualTo(CLIENT + " https localhost 443 given-by-the-proxy");
			assertThat(server.whoAsks("X-Forwarded-For", "1.2.3.4, " + CLIENT + ", 10.1.2.3"))
				.as("what the client wrote itself stands before what the proxies added")
				.startsWith(CLIENT + " http");
			assertThat(server.whoAsks("X-Forwarded-For", CLIENT, "X-Request-Id", "<script>")).doesNotContain("script");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " , ", "proxy", "10.1.2.3/33", "0.0.0.0/0", "::/0", "10.1.2", "10.*" })
	void aListThatTrustsNobodyOrEverybodyIsRefused(String listed) {
		assertThatExceptionOfType(StartRefusal.class).isThrownBy(() -> settings("forwarded", listed));
	}

	@Test
	void aSettingThatMeansNothingIsRefused() {
		assertThatExceptionOfType(StartRefusal.class).isThrownBy(() -> settings("yes", "10.1.2.3"))
			.withMessageContaining("twosource.behind-proxy");
	}

	@Test
	void nobodyIsBelievedByAnotherSetting() {
		for (String other : new String[] { "framework", "native" }) {
			MockEnvironment environment = new MockEnvironment().withProperty("server.forward-headers-strategy", other);
			assertThatExceptionOfType(StartRefusal.class)
				.isThrownBy(() -> new Proxies().postProcessEnvironment(environment, new SpringApplication()))
				.withMessageContaining(other);
		}
	}

	@Test
	void addressesOfBothKindsAreUnderstood() {
		assertThat(settings("forwarded", "fd00::/8,10.1.2.3").getProperty("server.tomcat.remoteip.internal-proxies"))
			.isEqualTo("fd00::/8,10.1.2.3");
	}

	private static MockEnvironment settings(String behind, String trusted) {
		MockEnvironment environment = new MockEnvironment().withProperty(Proxies.BEHIND, behind)
			.withProperty(Proxies.TRUSTED, trusted);
		new Proxies().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

	private Server server(String behind, String trusted) {
		return new Server(settings(behind, trusted));
	}

	private final class Server implements AutoCloseable {

		private final AnnotationConfigServletWebServerApplicationContext context = new AnnotationConfigServletWebServerApplicationContext();

		Server(MockEnvironment settings) {
			settings.setProperty("server.port", "0");
			this.context.setEnvironment(settings);
			this.context.register(TomcatServletWebServerAutoConfiguration.class);
			this.context.registerBean(RequestIds.class);
			this.context.registerBean("who", ServletRegistrationBean.class,
					() -> new ServletRegistrationBean<>(new Who(), "/who"));
			this.context.refresh();
		}

		String whoAsks(String... headers) {
			try {
				int port = ((WebServerApplicationContext) this.context).getWebServer().getPort();
				HttpResponse<String> answer = ProxiesTest.this.http
					.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/who"))
						.headers(headers)
						.build(), HttpResponse.BodyHandlers.ofString());
				return answer.body() + " " + answer.headers().firstValue(RequestIds.HEADER).orElseThrow();
			}
			catch (IOException | InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

	private static final class Who extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getWriter()
				.print(String.join(" ", List.of(request.getRemoteAddr(), request.isSecure() ? "https" : "http",
						request.getServerName(), Integer.toString(request.getServerPort()))));
		}

	}

}
