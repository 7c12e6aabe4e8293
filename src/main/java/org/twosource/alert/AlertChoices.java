package org.twosource.alert;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Languages;
import org.twosource.Refusal;
import org.twosource.account.Accounts;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.publication.Newsroom;

/** How each person is alerted; nobody chooses for anybody else. */
@Component
public class AlertChoices {

	/** When a digest comes for whoever did not choose. */
	static final int MORNING = 8;

	private final JdbcClient jdbc;

	private final MailAddresses addresses;

	private final MailServer server;

	private final Newsroom newsroom;

	private final Audit audit;

	private final ZoneId zone;

	/**
	 * Readies it.
	 * @param zone the time zone the newsroom lives by
	 */
	AlertChoices(JdbcClient jdbc, MailAddresses addresses, MailServer server, Newsroom newsroom, Audit audit,
			@Value("${twosource.newsroom.zone:UTC}") ZoneId zone) {
		this.jdbc = jdbc;
		this.addresses = addresses;
		this.server = server;
		this.newsroom = newsroom;
		this.audit = audit;
		this.zone = zone;
	}

	/**
	 * What somebody chose; what is null stays with the newsroom's.
	 *
	 * @param language a language Twosource speaks, such as ru
	 * @param zone the name of a time zone, such as Asia/Almaty
	 * @param digestHour 0 to 23
	 * @param paces how soon to be told of each kind; what is left out stays as it is
	 */
	public record Choice(@Nullable String language, @Nullable String zone, @Nullable Integer digestHour,
			Map<AlertKind, AlertPace> paces) {

	}

	private record Reader(@Nullable String language, @Nullable String zone, @Nullable Integer digestHour) {

	}

	/** How a person is alerted. */
	public AlertSettings of(Person person) {
		Reader reader = this.jdbc.sql("select language, zone, digest_hour from alert_reader where username = :username")
			.param("username", person.username())
			.query(Reader.class)
			.optional()
			.orElse(new Reader(null, null, null));
		Optional<MailAddresses.Asked> asked = this.addresses.asked(person);
		return new AlertSettings(this.server.isSetUp(), this.addresses.of(person),
				asked.map(MailAddresses.Asked::mail).orElse(null),
				asked.map(MailAddresses.Asked::expiresAt).orElse(null), language(reader.language()),
				zone(reader.zone()), (reader.digestHour() != null) ? reader.digestHour() : MORNING, paces(person));
	}

	/**
	 * Keeps what a person chose.
	 * @throws Refusal when the language, zone, hour or a kind is none there is for them
	 */
	@Transactional
	public AlertSettings choose(Choice choice, Person person) {
		check(choice, person);
		AlertSettings before = of(person);
		this.jdbc
			.sql("""
					insert into alert_reader (username, language, zone, digest_hour) values (:username, :language, :zone, :hour)
					on conflict (username) do update set language = :language, zone = :zone, digest_hour = :hour
					""")
			.param("username", person.username())
			.param("language", choice.language())
			.param("zone", choice.zone())
			.param("hour", choice.digestHour())
			.update();
		choice.paces().forEach((kind, pace) -> choose(kind, pace, person));
		AlertSettings after = of(person);
		if (!after.equals(before)) {
			this.audit.record(person.username(), "alerts chosen", Accounts.subject(person.username()),
					Map.of("before", told(before), "after", told(after)));
		}
		return after;
	}

	/** The language a mail is written in. */
	Locale language(@Nullable String chosen) {
		return (chosen != null) ? Locale.forLanguageTag(chosen) : this.newsroom.language();
	}

	/**
	 * The time zone a person lives by; also when the name they chose is none any more.
	 */
	ZoneId zone(@Nullable String chosen) {
		try {
			return (chosen != null) ? ZoneId.of(chosen) : this.zone;
		}
		catch (DateTimeException ex) {
			return this.zone;
		}
	}

	private Map<AlertKind, AlertPace> paces(Person person) {
		Map<AlertKind, AlertPace> paces = new EnumMap<>(AlertKind.class);
		boolean oversees = person.is(Role.MANAGER);
		for (AlertKind kind : AlertKind.values()) {
			if (oversees || kind.ofOwnClaims()) {
				paces.put(kind, oversees ? kind.pace() : AlertPace.OFF);
			}
		}
		this.jdbc.sql("select kind, pace from alert_choice where username = :username")
			.param("username", person.username())
			.query((row) -> {
				AlertPace chosen = AlertPace.valueOf(row.getString("pace"));
				paces.computeIfPresent(AlertKind.valueOf(row.getString("kind")), (kind, pace) -> chosen);
			});
		return paces;
	}

	private static void check(Choice choice, Person person) {
		if (choice.language() != null && !Languages.OFFERED.contains(Locale.forLanguageTag(choice.language()))) {
			throw Refusal.unacceptable("alert.language").with("field", "language");
		}
		if (choice.zone() != null && !ZoneId.getAvailableZoneIds().contains(choice.zone())) {
			throw Refusal.unacceptable("alert.zone").with("field", "zone");
		}
		if (choice.digestHour() != null && (choice.digestHour() < 0 || choice.digestHour() > 23)) {
			throw Refusal.unacceptable("alert.hour").with("field", "digestHour");
		}
		List<AlertKind> others = choice.paces().keySet().stream().filter((kind) -> !kind.ofOwnClaims()).toList();
		if (!others.isEmpty() && !person.is(Role.MANAGER)) {
			throw Refusal.forbidden("alert.mayChoose");
		}
	}

	private void choose(AlertKind kind, AlertPace pace, Person person) {
		this.jdbc.sql("""
				insert into alert_choice (username, kind, pace) values (:username, :kind, :pace)
				on conflict (username, kind) do update set pace = :pace
				""")
			.param("username", person.username())
			.param("kind", kind.name())
			.param("pace", pace.name())
			.update();
		if (pace == AlertPace.OFF) {
			this.jdbc.sql("""
					delete from alert_telling t using alert a where a.id = t.alert_id and a.kind = :kind
					    and t.username = :username and t.mail_id is null
					""").param("kind", kind.name()).param("username", person.username()).update();
		}
	}

	private static Map<String, Object> told(AlertSettings settings) {
		Map<String, Object> told = new LinkedHashMap<>();
		settings.paces().forEach((kind, pace) -> told.put(kind.name(), pace.name()));
		told.put("digest", settings.digestHour() + ":00 " + settings.zone());
		told.put("language", settings.language().getLanguage());
		return told;
	}

}
