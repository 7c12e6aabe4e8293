package org.twosource.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.FreshPlan;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.confidentiality.Confidentiality;

/** What the newsroom says of its sources: read, entered and completed here. */
@Component
public class Registry {

	private static final String SELECT = """
			select s.*, array(select alias from source_alias where source_id = s.id order by lower(alias)) as aliases,
			    array(select domain from source_domain where source_id = s.id order by domain) as domains
			from source s
			""";

	private static final String FILTER = """
			where s.id not in (select subject from hidden_from(:viewer))
			and (:type::text is null or s.type = :type)
			and (:reliability::text is null or s.reliability = :reliability)
			and (:country::text is null or s.country = :country)
			""";

	private static final String CALLED = """
			and s.id in (
			    select id from source where lower(name) like lower(:pattern)
			    union all select id from source where host like lower(:pattern)
			    union all select source_id from source_alias where lower(alias) like lower(:pattern)
			    union all select source_id from source_domain where domain like lower(:pattern)
			    union all select source_id from source_domain where domain = :domain)
			""";

	private static final String IN_ORDER = "order by lower(s.name)";

	private final JdbcClient jdbc;

	private final Sources sources;

	private final Names names;

	private final Confidentiality confidentiality;

	private final Audit audit;

	private final Clock clock;

	Registry(JdbcClient jdbc, Sources sources, Names names, Confidentiality confidentiality, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.sources = sources;
		this.names = names;
		this.confidentiality = confidentiality;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What a list of sources is narrowed to; null leaves a field open.
	 *
	 * @param text only sources with this in a name, an alias or a domain, whatever the
	 * case; blank for all
	 * @param type only sources of this type
	 * @param reliability only sources of this reliability
	 * @param country only sources at home in this country
	 */
	public record Filter(String text, @Nullable SourceType type, @Nullable Reliability reliability,
			@Nullable String country) {

	}

	/**
	 * What is known of a source.
	 * @throws Refusal when there is none of that id that the person may know of
	 */
	public SourceEntry get(UUID id, Person viewer) {
		return this.jdbc.sql(SELECT + "where s.id = :id and s.id not in (select subject from hidden_from(:viewer))")
			.param("viewer", viewer.username())
			.param("id", id)
			.query(Registry::entry)
			.optional()
			.orElseThrow(() -> Refusal.unknown("source.unknown", id));
	}

	/** The sources that a person may know of, by name. */
	@Transactional(readOnly = true)
	public Page<SourceEntry> list(Filter filter, Person viewer, Page.Request page) {
		FreshPlan.forEach(this.jdbc);
		String narrowed = filter.text().isBlank() ? FILTER : FILTER + CALLED;
		List<SourceEntry> items = narrowed(SELECT + narrowed + IN_ORDER + " limit :size offset :offset", filter, viewer)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(Registry::entry)
			.list();
		return Page
			.ofMany(items, page,
					() -> narrowed("select count(*) from (select from source s " + narrowed + IN_ORDER
							+ " limit :most) counted", filter, viewer)
						.param("most", Page.COUNTED + 1)
						.query(Long.class)
						.single());
	}

	/** Who alone may know of a source, or null for everybody. */
	public @Nullable Set<String> readers(UUID id) {
		return this.confidentiality.readers(Set.of(id)).get(id);
	}

	/** The countries that open sources are at home in. */
	public List<String> countries() {
		// From each to the next, as the index has them.
		return this.jdbc.sql("""
				with recursive home as (
				    select (select min(country) from source where country is not null and not confidential) as country
				    union all
				    select (select min(country) from source where country > home.country and not confidential)
				    from home where home.country is not null)
				select country from home where country is not null
				""").query(String.class).list();
	}

	/**
	 * Enters a new source.
	 * @param reliability how reliable it is, or null for one that cannot be judged
	 * @throws Refusal when the person may not, something said of it is not acceptable, or
	 * a name or domain is another source's already
	 */
	@Transactional
	public SourceEntry enter(SourceDetails given, @Nullable Reliability reliability, Person by) {
		Sources.requireMayEnter(by);
		SourceDetails details = Admission.admit(given);
		UUID id = UUID.randomUUID();
		this.names.requireFree(details, id);
		Source source = new Source(id, details.name(), details.type(),
				(reliability != null) ? reliability : Reliability.F, details.url());
		if (this.sources.insert(source, false, by) == 0) {
			throw Refusal.conflict("source.entered");
		}
		write(id, details);
		SourceEntry entry = get(id, by);
		Map<String, @Nullable Object> record = entry.onRecord();
		record.put("reliability", entry.source().reliability());
		this.audit.record(by.username(), "source entered", id, record);
		return entry;
	}

	/**
	 * Says something else of a source: everything but its reliability.
	 * @param version the version the person saw
	 * @throws Refusal as {@link #enter}, and when somebody changed it meanwhile
	 */
	@Transactional
	public SourceEntry change(UUID id, SourceDetails given, int version, Person by) {
		Sources.requireMayEnter(by);
		SourceDetails details = Admission.admit(given);
		this.sources.hold(id, version, by);
		SourceEntry before = get(id, by);
		this.names.requireFree(details, id);
		write(id, details);
		SourceEntry after = get(id, by);
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("before", before.onRecord());
		record.put("after", after.onRecord());
		this.audit.record(by.username(), "source changed", id, record);
		return after;
	}

	private void write(UUID id, SourceDetails details) {
		this.jdbc.sql("""
				update source set name = :name, type = :type, url = :url, country = :country, languages = :languages,
				    note = :note, version = version + 1 where id = :id
				""")
			.param("name", details.name())
			.param("type", details.type().name())
			.param("url", details.url())
			.param("country", details.country())
			.param("languages", details.languages().toArray(String[]::new))
			.param("note", details.note())
			.param("id", id)
			.update();
		this.names.write(id, details);
	}

	private JdbcClient.StatementSpec narrowed(String sql, Filter filter, Person viewer) {
		String text = Text.storable(filter.text().strip(), "q");
		return this.jdbc.sql(sql)
			.param("pattern", "%" + Text.literally(text) + "%")
			.param("viewer", viewer.username())
			.param("domain", Names.domain(text))
			.param("type", (filter.type() != null) ? filter.type().name() : null)
			.param("reliability", (filter.reliability() != null) ? filter.reliability().name() : null)
			.param("country", filter.country());
	}

	private static SourceEntry entry(ResultSet row, int index) throws SQLException {
		return new SourceEntry(Sources.source(row, index), row.getString("country"), texts(row, "languages"),
				row.getString("note"), texts(row, "aliases"), texts(row, "domains"), row.getString("created_by"),
				row.getTimestamp("created_at").toInstant(), row.getInt("version"));
	}

	private static List<String> texts(ResultSet row, String column) throws SQLException {
		return Arrays.asList((String[]) row.getArray(column).getArray());
	}

}
