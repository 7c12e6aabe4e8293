package org.twosource.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.webhook.Deliveries;
import org.twosource.webhook.EventType;
import org.twosource.webhook.Webhooks;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Endpoints as administrators and their programs see them, and nobody else. */
@NewsroomTest
class WebhookPagesTests {

	private static final String ALL = "\"events\": [\"finding.published\", \"finding.retracted\"]";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Webhooks webhooks;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private final List<UUID> added = new ArrayList<>();

	private final String name = "Partner <" + UUID.randomUUID() + ">";

	@AfterEach
	void tellNobodyAnyMore() {
		this.added.forEach(
				(id) -> this.jdbc.sql("update webhook set state = 'REMOVED' where id = :id").param("id", id).update());
	}

	@Test
	void anEndpointIsAddedAndItsSecretShownOnce() {
		MvcTestResult answer = post("/webhooks", "admin", "url", "http://127.0.0.1:8099/hook", "description", this.name,
				"events", "FINDING_RETRACTED");
		assertThat(answer).hasStatus3xxRedirection().flash().containsKeys("secret", "message");
		String page = answer.getResponse().getRedirectedUrl();
		this.added.add(UUID.fromString(page.substring("/webhooks/".length())));
		String secret = (String) answer.getMvcResult().getFlashMap().get("secret");
		assertThat(secret).startsWith("whsec_");
		assertThat(page(page)).bodyText()
			.contains("finding retracted", "http://127.0.0.1:8099/hook", "live", "Nothing was sent yet", "never")
			.doesNotContain("whsec_", "finding corrected", this.name, "null UTC");
		assertThat(page("/webhooks")).bodyText().contains(this.name.replace("<", "&lt;").replace(">", "&gt;"), "never");
		assertThat(page("/people")).bodyText().contains("href=\"/webhooks\"");
	}

	@Test
	void whatIsWrongIsSaidBesideItsField() {
		assertThat(post("/webhooks", "admin", "url", "http://10.1.2.3/", "description", "Kept")).hasStatus(422)
			.bodyText()
			.contains("url-problem", "has to begin with https", "Kept");
		assertThat(post("/webhooks", "admin", "url", "https://10.1.2.3/hook", "description", "Kept")).bodyText()
			.contains("not one of the public web");
		assertThat(post("/webhooks", "admin", "url", "ftp://example.org/", "description", "Kept")).bodyText()
			.contains("Give the address messages are sent to");
		assertThat(post("/webhooks", "admin", "url", "http://127.0.0.1/h", "description", "Kept")).bodyText()
			.contains("events-problem", "Choose at least one event");
		assertThat(post("/webhooks", "admin", "url", "http://127.0.0.1/h", "description", " ")).hasStatus(422)
			.bodyText()
			.contains("description-problem");
	}

	@Test
	void theLogShowsWhatStandsHowAndWhatIsUnderWayIsNotSentTwice() {
		UUID id = endpoint();
		UUID ping = this.deliveries.ping(id, admin()).id();
		assertThat(page("/webhooks/" + id)).bodyText().contains("test message", "It is being sent", "every 2s");
		assertThat(page("/webhooks/" + id + "/log")).bodyText().contains("delivery-" + ping).doesNotContain("<html");
		assertThat(post("/webhooks/" + id + "/deliveries/" + ping + "/replay", "admin")).flash()
			.containsEntry("warning", "This message is under way yet; it is sent again by itself");
		this.jdbc.sql("update webhook_delivery set state = 'GIVEN_UP' where id = :id").param("id", ping).update();
		this.jdbc.sql("""
				insert into webhook_attempt (delivery_id, at, millis, status, answer, failure, failure_details)
				values (:id, now(), 31, 500, '<b>No</b>', 'webhook.status', '{500}')
				""").param("id", ping).update();
		assertThat(page("/webhooks/" + id + "?state=GIVEN_UP")).bodyText()
			.contains("code 500", "31 ms", "&lt;b&gt;No", "The endpoint answered with code 500", "Send again",
					"&quot;type&quot;:&quot;ping&quot;")
			.doesNotContain("every 2s");
		assertThat(page("/webhooks/" + id + "?state=DELIVERED")).bodyText().contains("No message stands so");
		assertThat(this.mvc.get()
			.uri("/webhooks/" + id)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
			.with(this.newsroom.as("admin"))).bodyText()
			.contains("Получатель ответил кодом 500", "не удалось доставить", "Отправить снова")
			.doesNotContain("??");
		assertThat(post("/webhooks/" + id + "/replay", "admin", "since", "yesterday")).hasStatus(422)
			.bodyText()
			.contains("since-problem");
		assertThat(post("/webhooks/" + id + "/replay", "admin", "since", "2026-01-01T00:00")).flash()
			.containsEntry("message", "Messages sent again: 1");
		assertThat(post("/webhooks/" + id + "/pause", "admin")).hasStatus3xxRedirection();
		assertThat(page("/webhooks/" + id)).bodyText().contains("paused").doesNotContain("Send a test message");
		assertThat(post("/webhooks/" + id + "/resumption", "admin")).hasStatus3xxRedirection();
		assertThat(post("/webhooks/" + id + "/test", "admin")).flash().containsKey("message");
		assertThat(post("/webhooks/" + id + "/secret", "admin")).flash().containsKey("secret");
		assertThat(post("/webhooks/" + id + "/removal", "admin")).hasStatus3xxRedirection();
		assertThat(post("/webhooks/" + id + "/resumption", "admin")).flash()
			.containsEntry("warning", "This endpoint was removed");
		assertThat(page("/webhooks/" + id)).bodyText().contains("removed", "delivery-" + ping);
	}

	@ParameterizedTest
	@ValueSource(strings = { "checker", "editor", "manager" })
	void nobodyElseSeesOrChangesAnything(String username) {
		UUID id = endpoint();
		UUID ping = this.deliveries.ping(id, admin()).id();
		for (String path : new String[] { "/webhooks", "/webhooks/" + id, "/webhooks/" + id + "/log" }) {
			assertThat(this.mvc.get().uri(path).with(this.newsroom.as(username))).as(path).hasStatus(403);
			assertThat(this.mvc.get().uri(path).accept("text/html")).as(path).hasStatus3xxRedirection();
		}
		for (String act : new String[] { "/secret", "/pause", "/resumption", "/removal", "/test",
				"/replay?since=2026-01-01T00:00", "/deliveries/" + ping + "/replay" }) {
			assertThat(post("/webhooks/" + id + act, username)).as(act).hasStatus(403);
		}
		assertThat(post("/webhooks", username, "url", "http://127.0.0.1/", "description", "x", "events",
				"FINDING_PUBLISHED"))
			.hasStatus(403);
		Api api = Api.as(username, this.mvc);
		api.refused(HttpMethod.GET, "/api/webhooks", null, 403);
		api.refused(HttpMethod.POST, "/api/webhooks", body("http://127.0.0.1/", ALL), 403);
		api.refused(HttpMethod.GET, "/api/webhooks/" + id, null, 403);
		api.refused(HttpMethod.GET, "/api/webhooks/" + id + "/deliveries", null, 403);
		api.refused(HttpMethod.POST, "/api/webhooks/" + id + "/deliveries/" + ping + "/replay", null, 403);
		assertThat(this.mvc.post().uri("/webhooks/" + id + "/pause").with(this.newsroom.as("admin"))).hasStatus(403);
		assertThat(this.webhooks.get(id, admin()).live()).isTrue();
	}

	@Test
	void programsAddEndpointsAndReadWhatBecameOfMessages() {
		Api admin = Api.as("admin", this.mvc);
		JsonNode made = admin.post("/api/webhooks", body("http://127.0.0.1:8099/hook", ALL), 201);
		UUID id = UUID.fromString(made.get("id").asString());
		this.added.add(id);
		assertThat(made.get("secret").asString()).startsWith("whsec_");
		assertThat(admin.get("/api/webhooks/" + id).get("secret").isNull()).isTrue();
		assertThat(admin.get("/api/webhooks").toString()).contains(id.toString()).doesNotContain("whsec_");
		UUID ping = this.deliveries.ping(id, admin()).id();
		String log = "/api/webhooks/" + id + "/deliveries";
		assertThat(admin.get(log + "?state=UNDER_WAY").get("items").get(0).get("type").asString()).isEqualTo("ping");
		admin.refused(HttpMethod.POST, log + "/" + ping + "/replay", null, 409);
		this.jdbc.sql("update webhook_delivery set state = 'CALLED_OFF' where id = :id").param("id", ping).update();
		assertThat(admin.post(log + "/" + ping + "/replay", null, 202).get("state").asString()).isEqualTo("UNDER_WAY");
		admin.refused(HttpMethod.POST, log + "/" + UUID.randomUUID() + "/replay", null, 404);
		admin.refused(HttpMethod.GET, "/api/webhooks/" + UUID.randomUUID() + "/deliveries", null, 404);
		admin.refused(HttpMethod.GET, log + "?state=NOTHING", null, 422);
		assertThat(field(admin, body("https://192.168.0.1/", ALL))).isEqualTo("url");
		assertThat(field(admin, body("http://127.0.0.1/", "\"events\": [\"ping\"]"))).isEqualTo("events");
		assertThat(field(admin, body("http://127.0.0.1/", "\"events\": []"))).isEqualTo("events");
		assertThat(field(admin, "{}")).isEqualTo("url");
	}

	private static String field(Api api, String body) {
		return api.refused(HttpMethod.POST, "/api/webhooks", body, 422).get("field").asString();
	}

	private static String body(String url, String events) {
		return "{\"url\": \"%s\", \"description\": \"A partner\", %s}".formatted(url, events);
	}

	private UUID endpoint() {
		UUID id = this.webhooks
			.add("http://127.0.0.1:8099/hook", this.name, Set.of(EventType.FINDING_RETRACTED), admin())
			.webhook()
			.id();
		this.added.add(id);
		return id;
	}

	private Person admin() {
		return this.people.find("admin").orElseThrow();
	}

	private MvcTestResult page(String path) {
		return this.mvc.get().uri(path).with(this.newsroom.as("admin")).exchange();
	}

	private MvcTestResult post(String path, String username, String... form) {
		var request = this.mvc.post().uri(path).with(this.newsroom.as(username)).with(csrf());
		for (int at = 0; at < form.length; at += 2) {
			request.param(form[at], form[at + 1]);
		}
		return request.exchange();
	}

}
