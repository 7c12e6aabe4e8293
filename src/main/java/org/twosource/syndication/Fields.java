package org.twosource.syndication;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * JSON objects whose fields stay in order, so that an answer reads the same, and has the
 * same entity tag, on every node.
 */
final class Fields {

	private Fields() {
	}

	/** An object of names and values, in turn. */
	static Map<String, Object> of(Object... namesAndValues) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return fields;
	}

}
