package org.twosource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.verification.RuleXml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was put in force is in force after the application was killed and started again.
 */
class RulesRestartTest {

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	@TempDir
	private Path folder;

	@Test
	void whatIsInForceOutlivesTheProgram() {
		try (SeparateApplication application = new SeparateApplication(this.folder, "-Xmx512m",
				"-Dtwosource.matching.model=none", "-Dtwosource.capture.browser=none",
				"-Dtwosource.demonstration.document=false")) {
			application.start();
			String address = application.address();
			int before = inForce(address).get("version").asInt();
			String id = handIn(address);
			SeparateApplication.await(
					() -> send(address, "/api/rules/drafts/" + id, null, null).get("state").asString().equals("READY"));
			send(address, "/api/rules/drafts/" + id + "/force", "application/json", "{\"migrate\": false}");
			JsonNode forced = inForce(address);
			assertThat(forced.get("version").asInt()).isEqualTo(before + 1);
			application.kill();
			application.start();
			assertThat(inForce(address)).isEqualTo(forced);
			assertThat(forced.get("by").asString()).isEqualTo("admin");
		}
	}

	private JsonNode inForce(String address) {
		return send(address, "/api/rules", null, null).valueStream()
			.filter((one) -> one.get("file").asString().equals("verification-policy.dmn"))
			.findFirst()
			.orElseThrow();
	}

	private String handIn(String address) {
		String table = RuleXml.cell(RuleXml.shipped("verification-policy.dmn"), "EveryClaim_out_signOffDays", "4");
		String body = """
				--rules\r
				Content-Disposition: form-data; name="note"\r
				\r
				More time to sign\r
				--rules\r
				Content-Disposition: form-data; name="file"; filename="verification-policy.dmn"\r
				Content-Type: application/xml\r
				\r
				""" + table + "\r\n--rules--\r\n";
		return send(address, "/api/rules/drafts", "multipart/form-data; boundary=rules", body).get("id").asString();
	}

	private JsonNode send(String address, String path, String type, String body) {
		String credentials = Base64.getEncoder().encodeToString("admin:twosource".getBytes(StandardCharsets.UTF_8));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
			.header("Authorization", "Basic " + credentials);
		if (body != null) {
			request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
		}
		try {
			HttpResponse<String> answer = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
			return this.json.readTree(answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
