package org.twosource.monitoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.account.ApiTokens;
import org.twosource.account.People;
import org.twosource.account.TokenScope;
import org.twosource.claim.Stage;
import org.twosource.verification.EngineFigures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs that watch the newsroom read figures that are right, and every figure the
 * dashboard and its page speak of is there.
 */
@NewsroomTest
class MetersTest {

	private static final Pattern METER = Pattern
		.compile("\\b(?:twosource|http_server|jvm|hikaricp)_[a-z_]+(?=[{\\[) ]|$)");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EngineFigures engine;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private People people;

	@Test
	void managersAndAdministratorsReadItByNameOrToken() {
		assertThat(scrape("Basic " + basic("admin"))).hasStatusOk();
		assertThat(scrape("Basic " + basic("checker"))).hasStatus(403);
		assertThat(scrape(null)).hasStatus(401);
		String token = token("manager");
		assertThat(scrape("Bearer " + token)).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_TYPE, "text/plain;version=0.0.4;charset=utf-8");
		assertThat(scrape("Bearer " + token + "x")).hasStatus(401);
	}

	@Test
	void figuresOfTheDatabaseAreRight() {
		Figures figures = new Figures(this.jdbc, this.engine);
		for (Stage stage : Stage.values()) {
			assertThat(figures.get("claims " + stage)).as(stage.name())
				.isEqualTo(count("select count(*) from claim where stage = '" + stage + "'"));
		}
		assertThat(figures.get("tasks COLLECT_EVIDENCE false"))
			.isEqualTo(count("select count(*) from task where kind = 'COLLECT_EVIDENCE' and assignee is null "
					+ "and completed_at is null and cancelled_at is null"));
		assertThat(figures.get("nothing of the kind")).isZero();
	}

	@Test
	void theDashboardShowsWhatIsThere() throws IOException {
		Api.as("manager", this.mvc).get("/api/claims");
		String scraped = body(scrape("Basic " + basic("manager")));
		JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(Path.of("docs/grafana/twosource.json")));
		List<JsonNode> panels = dashboard.get("panels").valueStream().toList();
		assertThat(panels).hasSizeGreaterThan(12).allSatisfy((panel) -> {
			assertThat(panel.get("title").asString()).isNotBlank();
			assertThat(panel.get("fieldConfig").get("defaults").get("unit").asString()).isNotBlank();
			assertThat(panel.get("targets").isEmpty()).isFalse();
		});
		assertThat(panels).extracting((panel) -> panel.get("id").asInt()).doesNotHaveDuplicates();
		Set<String> shown = panels.stream()
			.flatMap((panel) -> panel.get("targets").valueStream())
			.flatMap((target) -> meters(target.get("expr").asString()).stream())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(shown).contains("twosource_claims", "twosource_jobs_seconds_bucket",
				"http_server_requests_seconds_bucket");
		assertThat(shown).allSatisfy((meter) -> assertThat(scraped).containsPattern("(?m)^" + meter + "[{ ]"));
		Set<String> explained = meters(Files.readString(Path.of("docs/monitoring.md"))
			.lines()
			.filter((line) -> line.startsWith("    ") && !line.contains("metrics_path"))
			.collect(Collectors.joining("\n")));
		assertThat(explained).isNotEmpty()
			.allSatisfy((meter) -> assertThat(scraped).containsPattern("(?m)^" + meter + "[{ ]"));
	}

	private static Set<String> meters(String expression) {
		return METER.matcher(expression)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private MvcTestResult scrape(String authorization) {
		var request = this.mvc.get().uri("/actuator/prometheus");
		if (authorization != null) {
			request.header(HttpHeaders.AUTHORIZATION, authorization);
		}
		return request.exchange();
	}

	private static String body(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private double count(String sql) {
		return this.jdbc.sql(sql).query(Double.class).single();
	}

	private static String basic(String username) {
		return Base64.getEncoder().encodeToString((username + ":twosource").getBytes(StandardCharsets.UTF_8));
	}

	private String token(String username) {
		return this.tokens
			.issue("Prometheus", Duration.ofDays(1), Set.of(TokenScope.READ), this.people.find(username).orElseThrow())
			.secret();
	}

}
