package org.twosource.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.audit.Audit;

/** The registry of sources. */
@Component
public class Sources {

	private static final int LONGEST_NAME = 500;

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	Sources(JdbcClient jdbc, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The source of that id.
	 * @throws Refusal when there is none
	 */
	public Source get(UUID id) {
		return this.jdbc.sql("select id, name, type, reliability, url from source where id = :id")
			.param("id", id)
			.query(Sources::source)
			.optional()
			.orElseThrow(() -> Refusal.unknown("source.unknown", id));
	}

	/**
	 * The source of that name, entered into the registry when it is new. What the
	 * registry already says of a known one stays.
	 * @param name not blank
	 * @param type what it is when new, or null for an outlet
	 * @param reliability its rating when new, or null for one that cannot be judged
	 * @param url where it is found when new, or null
	 * @param by who enters it
	 * @throws Refusal when the name is blank or longer than 500 characters, or the
	 * address is not one of the web
	 */
	@Transactional
	public Source named(String name, @Nullable SourceType type, @Nullable Reliability reliability, @Nullable String url,
			Person by) {
		String known = name.strip();
		if (known.isEmpty() || known.length() > LONGEST_NAME) {
			throw Refusal.unacceptable("source.name");
		}
		Optional<Source> found = find(known);
		if (found.isPresent()) {
			return found.get();
		}
		requireWebAddress(url);
		Source source = new Source(UUID.randomUUID(), known, Objects.requireNonNullElse(type, SourceType.OUTLET),
				Objects.requireNonNullElse(reliability, Reliability.F), url);
		// Somebody else may enter the same name at the same moment: theirs stands then.
		if (insert(source, by) == 0) {
			return find(known).orElseThrow(() -> Refusal.conflict("source.entered"));
		}
		this.audit.record(by.username(), "source entered", source.id(), Map.of("name", source.name(), "type",
				source.type(), "reliability", source.reliability(), "url", Objects.requireNonNullElse(url, "")));
		return source;
	}

	/**
	 * Sources by name.
	 * @param text only those whose name has this in it, whatever the case; blank for all
	 */
	public Page<Source> matching(String text, Page.Request page) {
		List<Source> items = this.jdbc.sql("""
				select id, name, type, reliability, url from source
				where strpos(lower(name), lower(:text)) > 0
				order by lower(name) limit :size offset :offset
				""")
			.param("text", Text.storable(text.strip(), "q"))
			.param("size", page.size())
			.param("offset", page.offset())
			.query(Sources::source)
			.list();
		long total = this.jdbc.sql("select count(*) from source where strpos(lower(name), lower(:text)) > 0")
			.param("text", text.strip())
			.query(Long.class)
			.single();
		return new Page<>(items, total);
	}

	private Optional<Source> find(String name) {
		return this.jdbc.sql("select id, name, type, reliability, url from source where lower(name) = lower(:name)")
			.param("name", name)
			.query(Sources::source)
			.optional();
	}

	private int insert(Source source, Person by) {
		return this.jdbc.sql("""
				insert into source (id, name, type, reliability, url, created_by, created_at)
				values (:id, :name, :type, :reliability, :url, :by, :at)
				on conflict (lower(name)) do nothing
				""")
			.param("id", source.id())
			.param("name", source.name())
			.param("type", source.type().name())
			.param("reliability", source.reliability().name())
			.param("url", source.url())
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	private static void requireWebAddress(@Nullable String url) {
		if (url != null && !url.matches("(?i)https?://\\S{1,2000}")) {
			throw Refusal.unacceptable("url.form");
		}
	}

	static Source source(ResultSet row, int index) throws SQLException {
		return new Source(row.getObject("id", UUID.class), row.getString("name"),
				SourceType.valueOf(row.getString("type")), Reliability.valueOf(row.getString("reliability")),
				row.getString("url"));
	}

}
