package org.twosource.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.claim.Claims;

/** The discussions of claims. Remarks are added and struck out, never changed. */
@Component
public class Remarks {

	static final int LONGEST = 10_000;

	private static final String SELECT = """
			select r.*, p.display_name, s.struck_at
			from remark r join person p on p.username = r.written_by left join struck_remark s on s.remark_id = r.id
			""";

	private final JdbcClient jdbc;

	private final Claims claims;

	private final People people;

	private final Notices notices;

	private final Audit audit;

	private final Clock clock;

	Remarks(JdbcClient jdbc, Claims claims, People people, Notices notices, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.claims = claims;
		this.people = people;
		this.notices = notices;
		this.audit = audit;
		this.clock = clock;
	}

	/** The discussion of a claim, oldest remark first. */
	public List<Remark> of(UUID claimId) {
		Map<String, String> names = names();
		return this.jdbc.sql(SELECT + "where r.claim_id = :claim order by r.written_at, r.id")
			.param("claim", claimId)
			.query((row, index) -> remark(row, names))
			.list();
	}

	/**
	 * Adds to the discussion of a claim, whatever its stage. Everyone it addresses by
	 * {@code @username}, and everyone who spoke there before, gets a notice.
	 * @param text plain text of at most 10,000 characters
	 * @return the new remark's id
	 * @throws Refusal when there is no such claim, or the text is missing, too long or
	 * not storable
	 */
	@Transactional
	public UUID add(UUID claimId, @Nullable String text, Person by) {
		String said = Text.required(text, "text", LONGEST).replace("\r\n", "\n");
		// Held, so that a claim's acts are on record in the order in which others see
		// them.
		this.claims.hold(claimId);
		Set<String> active = this.people.active().stream().map(Person::username).collect(Collectors.toSet());
		String[] addressed = RemarkText.addressed(said, active).toArray(String[]::new);
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into remark (id, claim_id, text, addressed, written_by, written_at)
				values (:id, :claim, :text, :addressed, :by, :now)
				""")
			.param("id", id)
			.param("claim", claimId)
			.param("text", said)
			.param("addressed", addressed)
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		this.notices.remarked(id);
		this.audit.record(by.username(), "remark added", claimId,
				Map.of("remarkId", id, "text", said, "addressed", List.of(addressed)));
		return id;
	}

	/**
	 * Strikes out a remark of one's own. It stays on record and can be read, marked as no
	 * longer meant; striking it out again changes nothing.
	 * @return the claim it is about
	 * @throws Refusal when there is no such remark, or somebody else wrote it
	 */
	@Transactional
	public UUID strike(UUID id, Person by) {
		Remark remark = this.jdbc.sql(SELECT + "where r.id = :id")
			.param("id", id)
			.query((row, index) -> remark(row, Map.of()))
			.optional()
			.orElseThrow(() -> Refusal.unknown("remark.unknown"));
		if (!remark.by().equals(by.username())) {
			throw Refusal.forbidden("remark.anothers", remark.byName());
		}
		this.claims.hold(remark.claimId());
		int struck = this.jdbc.sql("""
				insert into struck_remark (remark_id, struck_at) values (:id, :now) on conflict do nothing
				""").param("id", id).param("now", Timestamp.from(this.clock.instant())).update();
		if (struck > 0) {
			this.audit.record(by.username(), "remark struck out", remark.claimId(), Map.of("remarkId", id));
		}
		return remark.claimId();
	}

	private Map<String, String> names() {
		return this.people.all().stream().collect(Collectors.toMap(Person::username, Person::displayName));
	}

	private static Remark remark(ResultSet row, Map<String, String> names) throws SQLException {
		String text = row.getString("text");
		Set<String> addressed = Set.of((String[]) row.getArray("addressed").getArray());
		Map<String, String> shown = names.entrySet()
			.stream()
			.filter((name) -> addressed.contains(name.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		Timestamp struck = row.getTimestamp("struck_at");
		return new Remark(row.getObject("id", UUID.class), row.getObject("claim_id", UUID.class), text,
				RemarkText.parts(text, shown), row.getString("written_by"), row.getString("display_name"),
				row.getTimestamp("written_at").toInstant(), (struck != null) ? struck.toInstant() : null);
	}

}
