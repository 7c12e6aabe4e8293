package org.twosource.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

/** The filters people have saved, each for themselves. */
@Component
public class SavedViews {

	/** How many a person may have of one list. */
	public static final int MOST = 20;

	private static final int LONGEST_NAME = 60;

	private static final Pattern QUERY = Pattern.compile("[\\w=&%.+~-]{0,1500}");

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	SavedViews(JdbcClient jdbc, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/** What a person has saved of a list, by name. */
	public List<SavedView> of(Person person, SavedView.Page page) {
		return this.jdbc.sql("""
				select id, page, name, query from saved_view where username = :username and page = :page
				order by lower(name), id
				""")
			.param("username", person.username())
			.param("page", page.name())
			.query((row, index) -> new SavedView(row.getObject("id", UUID.class),
					SavedView.Page.valueOf(row.getString("page")), row.getString("name"), row.getString("query")))
			.list();
	}

	/**
	 * Saves a filter; one of the same name is replaced.
	 * @throws Refusal when the name is missing or too long, the filter is none, or there
	 * are {@value #MOST} already
	 */
	@Transactional
	public SavedView save(SavedView.Page page, String name, String query, Person by) {
		String called = name.strip();
		if (called.isEmpty() || called.length() > LONGEST_NAME || called.indexOf('\0') >= 0) {
			throw Refusal.unacceptable("view.name", LONGEST_NAME).with("field", "name");
		}
		if (!QUERY.matcher(query).matches()) {
			throw Refusal.unacceptable("view.query").with("field", "query");
		}
		hold(by);
		List<SavedView> before = of(by, page);
		SavedView same = before.stream()
			.filter((view) -> view.name().equalsIgnoreCase(called))
			.findFirst()
			.orElse(null);
		if (same == null && before.size() >= MOST) {
			throw Refusal.conflict("view.tooMany", MOST);
		}
		SavedView view = new SavedView((same != null) ? same.id() : UUID.randomUUID(), page, called, query);
		keep(view, by);
		this.audit.record(by.username(), "view saved", view.id(),
				Map.of("page", page, "name", called, "before", (same != null) ? same.query() : "", "after", query));
		return view;
	}

	/**
	 * Deletes one of the person's own; one that is gone already stays gone.
	 */
	@Transactional
	public void delete(UUID id, Person by) {
		this.jdbc.sql("delete from saved_view where id = :id and username = :username returning query")
			.param("id", id)
			.param("username", by.username())
			.query(String.class)
			.optional()
			.ifPresent((query) -> this.audit.record(by.username(), "view deleted", id,
					Map.of("before", query, "after", "")));
	}

	/** Two of a person's browsers do not save at the same moment. */
	private void hold(Person person) {
		this.jdbc.sql("select 1 from person where username = :username for update")
			.param("username", person.username())
			.query()
			.singleRow();
	}

	private void keep(SavedView view, Person by) {
		this.jdbc
			.sql("""
					insert into saved_view (id, username, page, name, query, saved_at)
					values (:id, :username, :page, :name, :query, :now)
					on conflict (id) do update set name = excluded.name, query = excluded.query, saved_at = excluded.saved_at
					""")
			.param("id", view.id())
			.param("username", by.username())
			.param("page", view.page().name())
			.param("name", view.name())
			.param("query", view.query())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

}
