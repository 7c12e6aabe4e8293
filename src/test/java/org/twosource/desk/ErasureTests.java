package org.twosource.desk;

import org.twosource.account.TokenScope;
import java.util.EnumSet;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.account.ApiTokens;
import org.twosource.account.Erasure;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SavedView;
import org.twosource.account.SavedViews;
import org.twosource.audit.Audit;
import org.twosource.audit.Seals;
import org.twosource.discussion.Remarks;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Somebody is erased: nothing names them any more, and the record is still whole. */
@NewsroomTest
class ErasureTests {

	@Autowired
	private Cases cases;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private People people;

	@Autowired
	private Erasure erasure;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private SavedViews views;

	@Autowired
	private Remarks remarks;

	@Autowired
	private Seals seals;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final String username = "g" + UUID.randomUUID().toString().replace("-", ".");

	private final String displayName = "Айгүл Жаңы-" + UUID.randomUUID();

	private Person person;

	private Person admin;

	private UUID claim;

	@BeforeEach
	void somebodyWorksHere() {
		this.admin = this.people.find("admin").orElseThrow();
		this.person = this.people.enter(this.username, this.displayName, "twosource",
				Set.of(Role.FACT_CHECKER, Role.EDITOR), "admin");
		this.claim = UUID.fromString(this.cases.claim("STATISTIC"));
		this.cases.as(this.username)
			.post("/api/claims/" + this.claim + "/evidence",
					"""
							{"source": {"name": "Registry %s", "type": "OFFICIAL_BODY", "reliability": "A"}, "quote": "As recorded.",
							 "stance": "SUPPORTS", "credibility": 2}"""
						.formatted(this.claim),
					201);
		this.cases.complete(this.claim.toString(), this.username, "{}");
		this.remarks.add(this.claim, "Who counted, @" + this.username + "? Ask @" + this.username + "x.",
				this.people.find("manager").orElseThrow());
		this.tokens.issue("their cron", Duration.ofDays(3), EnumSet.allOf(TokenScope.class), this.person);
		this.views.save(SavedView.Page.INBOX, "Mine", "kind=SIGN_OFF", this.person);
		this.jdbc
			.sql("""
					insert into alert_mail (id, username, address, purpose, subject, body, html, state, made_at)
					values (gen_random_uuid(), :who, :who || '@example.org', 'TEST', 'A test', :name, '', 'SENT', now()),
					       (gen_random_uuid(), :who, :who || '@example.org', 'TEST', 'A test', :name, '', 'UNDER_WAY', now())
					""")
			.param("who", this.username)
			.param("name", this.displayName)
			.update();
		this.jdbc.sql("update person set mail = :mail where username = :who")
			.param("mail", this.username + "@example.org")
			.param("who", this.username)
			.update();
		waysIn();
		recordAsBefore();
		this.seals.seal();
	}

	/** By which they sign in, beside their password. */
	private void waysIn() {
		for (String way : List.of(
				"insert into second_factor (username, secret, made_at, confirmed_at) values (:who, '\\x01', now(), now())",
				"insert into recovery_code (username, hash) values (:who, 'a code')", """
						insert into account_link (id, username, purpose, mail, made_at, expires_at)
						values (:id, :who, 'RESET', :who || '@example.org', now(), now())""",
				"insert into account_link_secret (hash, link_id) values ('of ' || :who, :id)",
				"insert into known_device (hash, username, used_at) values ('of a device', :who, now())", """
						insert into openid_identity (id, issuer, subject, username, known_as, display_name,
						                             first_seen_at, last_seen_at)
						values (:id, 'https://id.example', 'of ' || :who, :who, :who, :name, now(), now())""", """
						insert into openid_session (issuer, sid, username, begun_at)
						values ('https://id.example', 'of ' || :who, :who, now())""")) {
			this.jdbc.sql(way)
				.param("who", this.username)
				.param("id", this.claim)
				.param("name", this.displayName)
				.update();
		}
	}

	/** A record from when the content itself was hashed. */
	private void recordAsBefore() {
		this.jdbc
			.sql("""
					insert into audit_record (at, actor, act, subject, details, hash)
					select r.at, r.actor, r.act, r.subject, r.details, encode(sha256(convert_to(concat_ws(chr(10),
					    (extract(epoch from r.at) * 1000000)::bigint, r.actor, r.act, r.subject, r.details), 'UTF8')), 'hex')
					from (select now() as at, 'manager' as actor, 'task given' as act, cast(:claim as uuid) as subject,
					             jsonb_build_object('before', null, 'after', cast(:who as text)) as details) r
					""")
			.param("claim", this.claim)
			.param("who", this.username)
			.update();
	}

	@Test
	void nothingNamesThemAndTheRecordIsWhole() {
		UUID held = UUID.fromString(this.cases.claim("STATISTIC"));
		UUID task = this.newsroom.task(held);
		this.cases.as(this.username).call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}");
		long before = this.seals.verify(null).rewritten();
		String pseudonym = this.cases.as("admin")
			.post("/api/people/" + this.username + "/erasure", "", 200)
			.get("pseudonym")
			.asString();
		assertThat(tablesThatSay(this.username + "[^x]")).isEmpty();
		assertThat(tablesThatSay(this.displayName)).isEmpty();
		assertThat(List.of("second_factor", "recovery_code", "account_link", "known_device", "openid_identity",
				"openid_session", "api_token"))
			.noneMatch((table) -> says(table, pseudonym));
		assertThat(this.people.find(this.username)).isEmpty();
		assertThat(this.people.find(pseudonym)).hasValueSatisfying((left) -> assertThat(left.active()).isFalse());
		assertThat(this.jdbc.sql("select assignee from task where id = :id").param("id", task).query().singleRow())
			.containsEntry("assignee", null);
		assertThat(this.jdbc.sql("select count(*) from evidence where collected_by = :who")
			.param("who", pseudonym)
			.query(Long.class)
			.single()).isEqualTo(1);
		assertThat(this.cases.page(this.claim.toString(), "manager")).contains("Ask @" + this.username + "x")
			.contains(pseudonym);
		JsonNode verification = this.cases.as("manager").get("/api/audit/verification");
		assertThat(verification.get("problems").toString()).isEqualTo("[]");
		assertThat(verification.get("rewritten").asLong()).isGreaterThanOrEqualTo(before + 8);
		this.seals.seal();
		assertThat(this.seals.verify(null).problems()).isEmpty();
		onlyWhatWasRewrittenIsExcused();
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> this.erasure.erase(pseudonym, this.admin));
	}

	/** Under the cover of an erasure nobody alters what it rewrote. */
	private void onlyWhatWasRewrittenIsExcused() {
		long seq = this.jdbc.sql("""
				select max(seq) from audit_record where subject = :claim and act = 'task given' and form = 1
				""").param("claim", this.claim).query(Long.class).single();
		List<String> problems = new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("alter table audit_record disable trigger user").update();
			this.jdbc.sql("update audit_record set actor = 'editor' where seq = :seq").param("seq", seq).update();
			return this.seals.verify(null).problems();
		});
		assertThat(problems).containsExactly("Record " + seq + " was altered");
	}

	@Test
	void theirNameIsNotToBeSeenWhereOthersReadTheHistory() {
		String pseudonym = this.erasure.erase(this.username, this.admin);
		assertThat(this.audit.of(this.claim)).anyMatch((act) -> act.actor().equals(pseudonym))
			.allSatisfy((act) -> assertThat(act.toString()).doesNotContain(this.displayName));
	}

	@Test
	void inAnErasureNothingButTheNameIsChanged() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
				status.setRollbackOnly();
				this.jdbc.sql("select begin_erasure(:who, 'erased-test', 'admin', now())")
					.param("who", this.username)
					.query()
					.singleRow();
				this.jdbc.sql("update evidence set quote = 'Never said.' where collected_by = :who")
					.param("who", this.username)
					.update();
			}))
			.withMessageContaining("kept for ever");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update evidence set collected_by = 'editor' where collected_by = :who")
				.param("who", this.username)
				.update())
			.withMessageContaining("kept for ever");
	}

	@Test
	void whoMayNotOrCannotBeErasedIsNot() {
		this.cases.as("manager").refused(HttpMethod.POST, "/api/people/" + this.username + "/erasure", "", 403);
		this.cases.as("admin").refused(HttpMethod.POST, "/api/people/admin/erasure", "", 409);
		this.cases.as("admin").refused(HttpMethod.POST, "/api/people/nobody." + this.claim + "/erasure", "", 404);
		this.cases.corroborated(this.claim.toString(), "CONFIRMED");
		this.jdbc.sql("""
				insert into decision (id, claim_id, task_id, round, answer, signed_hash, decided_by, decided_at)
				select gen_random_uuid(), claim_id, id, round, 'APPROVE', 'x', 'editor', now() from task
				where claim_id = :claim and kind = 'SIGN_OFF' and completed_at is null
				""").param("claim", this.claim).update();
		JsonNode refused = this.cases.as("admin")
			.refused(HttpMethod.POST, "/api/people/" + this.username + "/erasure", "", 409);
		assertThat(refused.get("detail").asString()).contains("C-");
	}

	/** The tables with a row that says it, whatever column it is in. */
	private List<String> tablesThatSay(String words) {
		return this.jdbc.sql("""
				select format('%I.%I', table_schema, table_name) from information_schema.tables
				where table_schema in ('public', 'camunda') and table_type = 'BASE TABLE'
				  and table_name not in ('file_chunk', 'act_ge_bytearray', 'spring_session_attributes')
				""").query(String.class).list().stream().filter((table) -> says(table, words)).toList();
	}

	private boolean says(String table, String words) {
		return this.jdbc.sql("select exists (select from " + table + " t where t::text ~ :words)")
			.param("words", words)
			.query(Boolean.class)
			.single();
	}

}
