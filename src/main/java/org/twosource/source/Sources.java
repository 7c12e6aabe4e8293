package org.twosource.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.confidentiality.Confidentiality;

/** The sources, by their id or name. */
@Component
public class Sources {

	private final JdbcClient jdbc;

	private final Confidentiality confidentiality;

	private final Audit audit;

	private final Clock clock;

	Sources(JdbcClient jdbc, Confidentiality confidentiality, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.confidentiality = confidentiality;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The source of that id.
	 * @throws Refusal when there is none that the person may know of
	 */
	public Source get(UUID id, Person viewer) {
		return this.jdbc.sql("""
				select id, name, type, reliability, url from source
				where id = :id and id not in (select subject from hidden_from(:viewer))
				""")
			.param("id", id)
			.param("viewer", viewer.username())
			.query(Sources::source)
			.optional()
			.orElseThrow(() -> Refusal.unknown("source.unknown", id));
	}

	/**
	 * The source of that name or alias that a person may know of, whatever the case; a
	 * confidential one before an open one.
	 */
	public Optional<Source> known(String name, Person viewer) {
		return this.jdbc.sql("""
				with called as (
				    select id from source where lower(name) = lower(:name)
				    union all select source_id from source_alias where lower(alias) = lower(:name))
				select id, name, type, reliability, url from source join called using (id)
				where id not in (select subject from hidden_from(:viewer))
				order by confidential desc, created_at limit 1
				""").param("name", name).param("viewer", viewer.username()).query(Sources::source).optional();
	}

	/**
	 * The source of that name or alias, entered into the open registry when it is new, as
	 * {@link #named(String, SourceType, Reliability, String, Set, Person)} does.
	 */
	@Transactional
	public Source named(String name, @Nullable SourceType type, @Nullable Reliability reliability, @Nullable String url,
			Person by) {
		return named(name, type, reliability, url, null, by);
	}

	/**
	 * The source of that name or alias, entered into the registry when it is new. What
	 * the registry already says of a known one stays.
	 * @param name not blank
	 * @param type what it is when new, or null for an outlet
	 * @param reliability its rating when new, or null for one that cannot be judged
	 * @param url where it is found when new, or null
	 * @param readers who alone may know of it when new, beside who enters it; null for
	 * everybody
	 * @param by who enters it
	 * @throws Refusal when the name is blank or longer than 500 characters, the address
	 * is not one of the web, or the source is new and the person may not enter any
	 */
	@Transactional
	public Source named(String name, @Nullable SourceType type, @Nullable Reliability reliability, @Nullable String url,
			@Nullable Set<String> readers, Person by) {
		String given = Admission.name(name);
		Optional<Source> found = known(given, by);
		if (found.isPresent()) {
			return found.get();
		}
		requireMayEnter(by);
		Source source = new Source(UUID.randomUUID(), given, Objects.requireNonNullElse(type, SourceType.OUTLET),
				Objects.requireNonNullElse(reliability, Reliability.F), Admission.url(url));
		// Somebody else may enter the same name at the same moment: theirs stands then.
		if (insert(source, readers != null, by) == 0) {
			return known(given, by).orElseThrow(() -> Refusal.conflict("source.entered"));
		}
		this.audit.record(by.username(), "source entered", source.id(),
				Map.of("name", source.name(), "type", source.type(), "reliability", source.reliability(), "url",
						Objects.requireNonNullElse(source.url(), "")));
		if (readers != null) {
			this.confidentiality.keep(source.id(), readers, by);
		}
		return source;
	}

	/**
	 * The source of that id, held against every other writer until the transaction ends.
	 * @throws Refusal when there is none that the person may know of, or when it is not
	 * of that version any more
	 */
	Source hold(UUID id, int version, Person by) {
		get(id, by);
		int now = this.jdbc.sql("select version from source where id = :id for update")
			.param("id", id)
			.query(Integer.class)
			.optional()
			.orElseThrow(() -> Refusal.unknown("source.unknown", id));
		Source held = get(id, by);
		if (now != version) {
			throw Refusal.conflict("source.changed", held.name()).with("version", now);
		}
		return held;
	}

	/** How many rows were added: none when an open source has the name already. */
	int insert(Source source, boolean confidential, Person by) {
		try {
			return this.jdbc.sql("""
					insert into source (id, name, type, reliability, url, confidential, created_by, created_at)
					values (:id, :name, :type, :reliability, :url, :confidential, :by, :at)
					on conflict (lower(name)) where not confidential do nothing
					""")
				.param("id", source.id())
				.param("name", source.name())
				.param("type", source.type().name())
				.param("reliability", source.reliability().name())
				.param("url", source.url())
				.param("confidential", confidential)
				.param("by", by.username())
				.param("at", Timestamp.from(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			// At the same moment it became an alias of another source.
			throw Refusal.conflict("source.entered");
		}
	}

	/** Whether everybody may know of a source. */
	boolean isOpen(UUID id) {
		return !this.confidentiality.hiddenFromReaders().contains(id);
	}

	/** Refuses who may not enter and complete sources. */
	static void requireMayEnter(Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("source.mayEnter");
		}
	}

	static Source source(ResultSet row, int index) throws SQLException {
		return new Source(row.getObject("id", UUID.class), row.getString("name"),
				SourceType.valueOf(row.getString("type")), Reliability.valueOf(row.getString("reliability")),
				row.getString("url"));
	}

}
