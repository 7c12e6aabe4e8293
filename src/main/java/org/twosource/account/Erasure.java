package org.twosource.account;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditErasure;
import org.twosource.audit.Pseudonym;
import org.twosource.site.SiteChanged;

/** Erases people: what they did stays, and says a pseudonym. */
@Component
public class Erasure {

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final Audit audit;

	private final AuditErasure record;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Erasure(JdbcClient jdbc, Accounts accounts, Audit audit, AuditErasure record, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.audit = audit;
		this.record = record;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Erases a person for good: their name and username become a pseudonym everywhere,
	 * their password, mail address, tokens, sessions, saved views, absences and notices
	 * are deleted, and their tasks handed back.
	 * @return the pseudonym
	 * @throws Refusal when not an administrator, when it is oneself or the last
	 * administrator, when there is no such person, or when approvals that wait for others
	 * rest on evidence the person collected
	 */
	@Transactional
	public String erase(String username, Person by) {
		People.requireAdministrator(by);
		if (Username.isOne(username)) {
			// Before the person is held: open writers hold the claim first.
			this.events.publishEvent(new PersonLeaves(username, by));
		}
		Person person = requireErasable(username, by);
		String pseudonym = "erased-" + HexFormat.of().toHexDigits(this.random.nextInt());
		this.jdbc.sql("select begin_erasure(:username, :pseudonym, :by, :now)")
			.param("username", username)
			.param("pseudonym", pseudonym)
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.query()
			.singleRow();
		int records = this.record.rewrite(new Pseudonym(username, person.displayName(), Accounts.subject(username),
				pseudonym, Accounts.subject(pseudonym)), by.username());
		this.jdbc.sql("select finish_erasure(:noPassword)")
			.param("noPassword", this.accounts.noPassword())
			.query()
			.singleRow();
		this.audit.record(by.username(), "person erased", Accounts.subject(pseudonym),
				Map.of("pseudonym", pseudonym, "recordsRewritten", records));
		this.events.publishEvent(new SiteChanged());
		return pseudonym;
	}

	/**
	 * Whoever would be erased, when that is possible now.
	 * @throws Refusal as {@link #erase} does
	 */
	@Transactional
	public Person requireErasable(String username, Person by) {
		People.requireAdministrator(by);
		if (username.equals(by.username())) {
			throw Refusal.conflict("erasure.self");
		}
		if (!Username.isOne(username)) {
			throw Refusal.unknown("person.unknown", username);
		}
		Person person = this.accounts.hold(username);
		this.accounts.requireNotErased(username);
		if (person.active() && person.roles().contains(Role.ADMIN)) {
			this.accounts.requireAnotherAdministrator(username);
		}
		requireNoApprovals(username);
		return person;
	}

	/** What people who were erased are called. */
	public List<String> pseudonyms() {
		return this.jdbc.sql("select pseudonym from erasure order by erased_at").query(String.class).list();
	}

	/**
	 * An approval is bound to what was approved, to who collected the evidence too; it is
	 * not to be voided by an erasure.
	 */
	private void requireNoApprovals(String username) {
		List<String> claims = this.jdbc.sql("""
				select 'C-' || c.number from claim c
				where c.stage = 'SIGN_OFF'
				  and (select true from decision d where d.claim_id = c.id and d.answer = 'APPROVE'
				       and not exists (select from voided_approval v where v.decision_id = d.id) limit 1)
				  and (select true from evidence e where e.claim_id = c.id and e.collected_by = :username limit 1)
				order by c.number
				""").param("username", username).query(String.class).list();
		if (!claims.isEmpty()) {
			throw Refusal.conflict("erasure.approvals", String.join(", ", claims));
		}
	}

}
