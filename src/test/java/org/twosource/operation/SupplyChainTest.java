package org.twosource.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What Twosource is made of, as its own bill of materials says: all of it named with a
 * licence that may be used here, and nothing of it what the build keeps out.
 */
class SupplyChainTest {

	private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause",
			"EPL-1.0", "EPL-2.0", "LGPL-2.1", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only",
			"GPL-2.0-with-classpath-exception", "CC0-1.0", "Unicode-DFS-2016", "Unicode-3.0", "ISC", "0BSD", "MPL-2.0");

	/** Licences that have no identifier, and why they do no harm. */
	private static final Map<String, String> KNOWN = Map.of("BSD-4-Clause",
			"What the scanner makes of BSD; TwelveMonkeys' file is the one with three clauses", "BSD licence",
			"ANTLR's, with three clauses", "Bouncy Castle Licence", "MIT under another name",
			"Broadcom Foundation License",
			"What Spring Session's description says; the licence in its jar is Apache-2.0",
			"GNU Lesser General Public License", "The fonts of JasperReports, used as they come",
			"GNU LESSER GENERAL PUBLIC LICENSE, version 3 (LGPL-3.0)", "One of three that may be chosen",
			"Unicode/ICU License", "Unicode's own, like MIT",
			"Similar to Apache License but with the acknowledgment clause removed", "JDOM's, like Apache's", "JSON",
			"What the scanner makes of bpmn-js, whose own is MIT with a watermark that stays visible");

	@Test
	void everythingHasALicenceThatIsAllowed() throws IOException {
		List<String> problems = new ArrayList<>();
		for (JsonNode component : components()) {
			Set<String> licences = licences(component);
			if (licences.stream().noneMatch((one) -> ALLOWED.contains(one) || KNOWN.containsKey(one))) {
				problems.add(name(component) + " " + licences);
			}
		}
		assertThat(problems).isEmpty();
	}

	@Test
	void everythingIsNamedWithItsVersionAndHash() throws IOException {
		List<JsonNode> components = components();
		assertThat(components).hasSizeGreaterThan(100).allSatisfy((component) -> {
			assertThat(component.get("purl").asString()).startsWith("pkg:maven/");
			assertThat(component.get("version").asString()).isNotBlank();
			assertThat(component.get("hashes").isEmpty()).isFalse();
		});
		assertThat(components.stream().map(SupplyChainTest::name)).contains("org.camunda.bpm:camunda-engine")
			.noneMatch((name) -> name.matches(".*(?:engine-rest|webapp|spin|connect|nashorn|graalvm|groovy).*"));
	}

	@Test
	void theGuideNamesEveryLicence() throws IOException {
		String guide = Files.readString(Path.of("docs/operations/supply-chain.md"));
		Set<String> used = new TreeSet<>();
		components().forEach((component) -> used.addAll(licences(component)));
		assertThat(used).allSatisfy((licence) -> assertThat(guide).contains(licence));
	}

	private static List<JsonNode> components() throws IOException {
		ClassPathResource bill = new ClassPathResource("META-INF/sbom/application.cdx.json");
		assumeThat(bill.exists()).as("the bill of materials, which a build makes only while it is online").isTrue();
		return JsonMapper.shared().readTree(bill.getContentAsByteArray()).get("components").valueStream().toList();
	}

	private static String name(JsonNode component) {
		return component.path("group").asString("") + ":" + component.get("name").asString();
	}

	private static Set<String> licences(JsonNode component) {
		Set<String> licences = new TreeSet<>();
		component.path("licenses").forEach((one) -> {
			JsonNode licence = one.path("license");
			String expression = one.path("expression").asString("");
			licences.add(!expression.isEmpty() ? expression
					: licence.has("id") ? licence.get("id").asString() : licence.path("name").asString(""));
		});
		return licences;
	}

}
