package org.twosource.verification;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;
import tools.jackson.databind.json.JsonMapper;

/** The form in which assessments keep a figure. */
final class StoredFigure {

	private StoredFigure() {
	}

	static @Nullable String write(JsonMapper json, @Nullable Figure figure) {
		return (figure != null) ? json.writeValueAsString(figure) : null;
	}

	static @Nullable Figure read(JsonMapper json, @Nullable String stored) {
		return (stored != null) ? json.readValue(stored, Figure.class) : null;
	}

}
