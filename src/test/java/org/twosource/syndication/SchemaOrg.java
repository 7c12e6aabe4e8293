package org.twosource.syndication;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether linked data uses schema.org as it is defined: each property on a type it
 * belongs to, each value of a type the property takes.
 */
final class SchemaOrg {

	private static final JsonNode VOCABULARY = JsonMapper.shared().readTree(Schemas.read("schema-org.json"));

	private final List<String> problems = new ArrayList<>();

	private SchemaOrg() {
	}

	/** What is wrong with a document; nothing when all is as defined. */
	static List<String> problems(JsonNode document) {
		SchemaOrg check = new SchemaOrg();
		check.node(document, "");
		return check.problems;
	}

	private void node(JsonNode node, String path) {
		String type = node.path("@type").asString("");
		if (!VOCABULARY.get("types").has(type)) {
			this.problems.add(path + ": no type " + type);
			return;
		}
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			String name = property.getKey();
			if (name.startsWith("@")) {
				continue;
			}
			JsonNode known = VOCABULARY.get("properties").path(name);
			if (strings(known.path("on")).noneMatch(supertypes(type)::contains)) {
				this.problems.add(path + "/" + name + " is no property of " + type);
				continue;
			}
			Set<String> takes = strings(known.get("takes")).collect(Collectors.toSet());
			JsonNode value = property.getValue();
			for (JsonNode one : value.isArray() ? value : List.of(value)) {
				value(one, takes, path + "/" + name);
			}
		}
	}

	private void value(JsonNode value, Set<String> takes, String path) {
		boolean fits = value.isObject()
				? supertypes(value.path("@type").asString("")).stream().anyMatch(takes::contains)
				: types(value).anyMatch(takes::contains);
		if (!fits) {
			this.problems.add(path + " takes " + takes + ", not " + value);
		}
		if (value.isObject()) {
			node(value, path);
		}
	}

	private static Stream<String> types(JsonNode value) {
		if (value.isBoolean()) {
			return Stream.of("Boolean");
		}
		if (value.isNumber()) {
			return Stream.of("Number", "Integer");
		}
		List<String> types = new ArrayList<>();
		String text = value.asString("");
		if (!text.isBlank()) {
			types.add("Text");
		}
		if (text.matches("https?://\\S+") && URI.create(text).isAbsolute()) {
			types.add("URL");
		}
		if (parses(() -> LocalDate.parse(text))) {
			types.add("Date");
		}
		if (parses(() -> Instant.parse(text))) {
			types.add("DateTime");
		}
		return types.stream();
	}

	private static boolean parses(Runnable parsing) {
		try {
			parsing.run();
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static Set<String> supertypes(String type) {
		Set<String> all = new HashSet<>(Set.of(type));
		strings(VOCABULARY.get("types").path(type)).forEach((above) -> all.addAll(supertypes(above)));
		return all;
	}

	private static Stream<String> strings(JsonNode array) {
		List<String> strings = new ArrayList<>();
		array.forEach((one) -> strings.add(one.asString()));
		return strings.stream();
	}

}
