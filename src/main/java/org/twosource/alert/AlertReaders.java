package org.twosource.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is sent which alert: administrators, managers who oversee one of its desks, and who
 * works on its claim and asked for that; each as they chose.
 */
@Component
class AlertReaders {

	private static final String COLUMNS = """
			select p.username, p.mail, r.language, r.zone, coalesce(r.digest_hour, :morning) as digest_hour,
			""";

	private final JdbcClient jdbc;

	private final AlertChoices choices;

	private final MailServer server;

	AlertReaders(JdbcClient jdbc, AlertChoices choices, MailServer server) {
		this.jdbc = jdbc;
		this.choices = choices;
		this.server = server;
	}

	/**
	 * Somebody who gets mails.
	 *
	 * @param username who
	 * @param mail where
	 * @param language in which language
	 * @param zone the time zone they live by
	 * @param digestHour from which hour on a digest comes
	 * @param pace how soon they are told
	 */
	record Reader(String username, String mail, Locale language, ZoneId zone, int digestHour, AlertPace pace) {

	}

	/**
	 * Who is told of an alert, at once or later; nobody where no mail can be sent, so
	 * that nothing piles up.
	 */
	List<Reader> of(UUID alertId) {
		if (!this.server.isSetUp()) {
			return List.of();
		}
		String[] atOnce = Arrays.stream(AlertKind.values())
			.filter((kind) -> kind.pace() == AlertPace.AT_ONCE)
			.map(AlertKind::name)
			.toArray(String[]::new);
		return this.jdbc.sql(COLUMNS + """
				    coalesce(c.pace, case when not p.roles && array['MANAGER', 'ADMIN'] then 'OFF'
				        when a.kind = any(:atOnce) then 'AT_ONCE' else 'DIGEST' end) as pace
				from alert a join person p on p.active and p.mail is not null
				left join alert_choice c on c.username = p.username and c.kind = a.kind
				left join alert_reader r on r.username = p.username
				where a.id = :alert and ('ADMIN' = any(p.roles)
				    or 'MANAGER' = any(p.roles) and a.desks && array_append(
				        array(select desk_id from desk_person d where d.username = p.username),
				        '00000000-0000-0000-0000-000000000000'::uuid)
				    or a.kind = 'CLAIM_OVERDUE' and exists (select from task t where t.claim_id = a.claim_id
				        and t.assignee = p.username and t.completed_at is null and t.cancelled_at is null)
				    or a.kind = 'FINDING_CORRECTED' and exists (select from participation d
				        where d.claim_id = a.claim_id and d.username = p.username))
				order by p.username
				""")
			.param("morning", AlertChoices.MORNING)
			.param("atOnce", atOnce)
			.param("alert", alertId)
			.query(this::reader)
			.list()
			.stream()
			.filter((reader) -> reader.pace() != AlertPace.OFF)
			.toList();
	}

	/** Whoever has something in their next digest. */
	List<Reader> withDigest() {
		return this.jdbc.sql(COLUMNS + """
				    'DIGEST' as pace
				from person p left join alert_reader r on r.username = p.username
				where p.active and p.mail is not null
				    and exists (select from alert_telling t where t.username = p.username and t.mail_id is null)
				order by p.username
				""").param("morning", AlertChoices.MORNING).query(this::reader).list();
	}

	/**
	 * Lets go what waits for people who have left or get no mails any more, and
	 * everything where no mail can be sent any more.
	 */
	void forgetUnreachable() {
		this.jdbc.sql("""
				delete from alert_telling t using person p where p.username = t.username and t.mail_id is null
				    and (:nobody or not p.active or p.mail is null)
				""").param("nobody", !this.server.isSetUp()).update();
	}

	/** One person who gets mails. */
	Reader get(String username) {
		return this.jdbc.sql(COLUMNS + """
				    'AT_ONCE' as pace
				from person p left join alert_reader r on r.username = p.username
				where p.username = :username and p.mail is not null
				""").param("morning", AlertChoices.MORNING).param("username", username).query(this::reader).single();
	}

	private Reader reader(ResultSet row, int index) throws SQLException {
		return new Reader(row.getString("username"), row.getString("mail"),
				this.choices.language(row.getString("language")), this.choices.zone(row.getString("zone")),
				row.getInt("digest_hour"), AlertPace.valueOf(row.getString("pace")));
	}

}
