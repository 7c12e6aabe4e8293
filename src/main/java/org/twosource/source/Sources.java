package org.twosource.source;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;

/** The registry of sources. */
@Component
public class Sources {

	private final JdbcClient jdbc;

	Sources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The source of that id.
	 * @throws org.twosource.Refusal when there is none
	 */
	public Source get(UUID id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The source of that name, entered into the registry when it is new. What the registry
	 * already says of a known one stays.
	 * @param name not blank
	 * @param type what it is when new, or null for an outlet
	 * @param reliability its rating when new, or null for one that cannot be judged
	 * @param url where it is found when new, or null
	 * @param by who enters it
	 */
	public Source named(String name, @Nullable SourceType type, @Nullable Reliability reliability,
			@Nullable String url, Person by) {
		throw new UnsupportedOperationException();
	}

	/** All sources by name. */
	public List<Source> all() {
		throw new UnsupportedOperationException();
	}

}
