package org.twosource.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Values nearly of the shape that a description asks for, with hostile ones among them.
 */
class Bodies {

	private static final int DEEPEST = 6;

	private final JsonNode description;

	private final Hostile hostile;

	Bodies(JsonNode description, Hostile hostile) {
		this.description = description;
		this.hostile = hostile;
	}

	/** A body in JSON, now and then none. */
	String json(JsonNode schema, FuzzIds ids) {
		if (this.hostile.happens(0.12)) {
			return this.hostile.body();
		}
		return value(schema, null, ids, 0);
	}

	/** The fields of a form with files. */
	Map<String, String> parts(JsonNode schema, FuzzIds ids) {
		Map<String, String> parts = new LinkedHashMap<>();
		resolved(schema).path("properties").properties().forEach((property) -> {
			if (this.hostile.happens(0.8)) {
				parts.put(property.getKey(), parameter(property.getValue(), ids));
			}
		});
		return parts;
	}

	/** The value of a parameter, without quotes around it. */
	String parameter(JsonNode schema, FuzzIds ids) {
		if (this.hostile.happens(0.5)) {
			return this.hostile.shortText();
		}
		String value = value(schema, null, ids, 0);
		return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
	}

	private String value(JsonNode given, @Nullable String name, FuzzIds ids, int depth) {
		if (this.hostile.happens((depth == 0) ? 0.03 : 0.2) || depth > DEEPEST) {
			return this.hostile.value();
		}
		JsonNode schema = resolved(given);
		List<JsonNode> words = StreamSupport.stream(schema.path("enum").spliterator(), false).toList();
		if (!words.isEmpty()) {
			return this.hostile.of(words).toString();
		}
		return switch (type(schema)) {
			case "object" -> object(schema, ids, depth);
			case "array" -> array(schema, ids, depth);
			case "integer", "number" -> Integer.toString(this.hostile.number(100) - 5);
			case "boolean" -> Boolean.toString(this.hostile.happens(0.5));
			default -> this.hostile.quoted(text(schema.path("format").asString(""), name, ids));
		};
	}

	private String object(JsonNode schema, FuzzIds ids, int depth) {
		List<String> members = new ArrayList<>();
		schema.path("properties").properties().forEach((property) -> {
			int times = this.hostile.happens(0.03) ? 2 : 1;
			for (int i = 0; i < times && this.hostile.happens(0.85); i++) {
				members.add(this.hostile.quoted(property.getKey()) + ":"
						+ value(property.getValue(), property.getKey(), ids, depth + 1));
			}
		});
		if (this.hostile.happens(0.1)) {
			members.add(this.hostile.quoted(this.hostile.text()) + ":" + this.hostile.value());
		}
		return "{" + String.join(",", members) + "}";
	}

	private String array(JsonNode schema, FuzzIds ids, int depth) {
		int length = this.hostile.happens(0.02) ? 300 : this.hostile.number(3);
		List<String> items = new ArrayList<>();
		for (int i = 0; i < length; i++) {
			items.add(value(schema.path("items"), null, ids, depth + 1));
		}
		return "[" + String.join(",", items) + "]";
	}

	private String text(String format, @Nullable String name, FuzzIds ids) {
		return switch (format) {
			case "uuid" -> ids.known(this.hostile.number(4), this.hostile.id()).toString();
			case "date-time" -> "2030-0" + (1 + this.hostile.number(9)) + "-10T10:00:00Z";
			case "date" -> "2030-0" + (1 + this.hostile.number(9)) + "-10";
			default ->
				(name != null && name.toLowerCase(Locale.ROOT).contains("url")) ? "ftp://example.org/a" : "A few words";
		};
	}

	private static String type(JsonNode schema) {
		JsonNode type = schema.path("type");
		if (type.isArray() && !type.isEmpty()) {
			return type.get(0).asString();
		}
		return type.asString(schema.has("properties") ? "object" : "string");
	}

	private JsonNode resolved(JsonNode schema) {
		JsonNode here = schema;
		if (here.has("allOf") || here.has("oneOf") || here.has("anyOf")) {
			here = here.path(here.has("allOf") ? "allOf" : here.has("oneOf") ? "oneOf" : "anyOf").path(0);
		}
		String reference = here.path("$ref").asString("");
		return reference.startsWith("#/") ? resolved(this.description.at(reference.substring(1))) : here;
	}

}
