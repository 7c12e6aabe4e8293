package org.twosource.syndication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The published schemas that machine-readable forms have to fit. */
final class Schemas {

	static final String NINJS = "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json";

	static final String JSON_FEED = "https://json.schemastore.org/feed.json";

	static final String OEMBED = "https://oembed.com/rich";

	/** Places are never told, so that nothing needs the schema of GeoJSON. */
	private static final Map<String, String> KNOWN = Map.of(NINJS, read("ninjs-3.2.json"), JSON_FEED,
			read("json-feed-1.1.json"), "https://json.schemastore.org/feed-1", read("json-feed-1.json"), OEMBED,
			read("oembed-rich.json"), "https://geojson.org/schema/GeoJSON.json", "false");

	private static final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder.schemas(KNOWN)
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private Schemas() {
	}

	/** What is wrong with a document; nothing when it fits. */
	static List<String> problems(String schema, String json) {
		return registry.getSchema(SchemaLocation.of(schema))
			.validate(json, InputFormat.JSON)
			.stream()
			.map(Object::toString)
			.toList();
	}

	static String read(String name) {
		try {
			return new ClassPathResource("schemas/" + name).getContentAsString(UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
