package org.twosource.rules;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.verification.FileCheck;
import org.twosource.verification.Migrations;
import org.twosource.verification.Rulebook;

/**
 * New versions of decision tables and process diagrams: handed in, replayed on claims,
 * and put in force or discarded by an administrator.
 */
@Component("draftsOfRules")
public class Drafts {

	/** The most a file may have, in bytes. */
	public static final int LARGEST = 2 * 1024 * 1024;

	private static final int LONGEST_NOTE = 1000;

	private static final String CLAIMS = "claim-verification";

	private static final String SELECT = """
			select d.*, (select count(*) from rules_replay r where r.draft_id = d.id) as looked from rules_draft d
			""";

	private static final RowMapper<Draft> DRAFT = (row, index) -> {
		Timestamp decided = row.getTimestamp("decided_at");
		return new Draft(row.getObject("id", UUID.class), row.getString("file"), row.getString("note"),
				row.getString("kept_by"), row.getTimestamp("kept_at").toInstant(), row.getString("against"),
				Draft.State.valueOf(row.getString("state")), row.getInt("total"), row.getInt("looked"),
				row.getString("decided_by"), (decided != null) ? decided.toInstant() : null,
				(Integer) row.getObject("version"));
	};

	private final Rulebook rulebook;

	private final Migrations migrations;

	private final Replays replays;

	private final JdbcClient jdbc;

	private final RulesRecord record;

	Drafts(Rulebook rulebook, Migrations migrations, Replays replays, JdbcClient jdbc, RulesRecord record) {
		this.rulebook = rulebook;
		this.migrations = migrations;
		this.replays = replays;
		this.jdbc = jdbc;
		this.record = record;
	}

	/**
	 * Says what is wrong with a file; nothing is kept.
	 * @throws Refusal unless the person is an administrator and the file is not too large
	 */
	public FileCheck check(byte[] content, Person by) {
		requireAdministrator(by);
		if (content.length > LARGEST) {
			throw Refusal.tooLarge("rules.large", LARGEST / (1024 * 1024)).with("field", "file");
		}
		return this.rulebook.check(content);
	}

	/**
	 * Keeps a file as a draft, and has it replayed on claims.
	 * @param note why; required
	 * @throws Refusal unless the person is an administrator, the note is given, and
	 * nothing is wrong with the file and it says something else than the one in force
	 */
	@Transactional
	public Draft keep(byte[] content, @Nullable String note, Person by) {
		FileCheck check = check(content, by);
		String why = Text.required(note, "note", LONGEST_NOTE);
		if (!check.problems().isEmpty() || check.file() == null) {
			throw Refusal.unacceptable("rules.invalid", check.problems().size())
				.with("field", "file")
				.with("problems", check.problems());
		}
		String against = this.rulebook.digest(this.rulebook.inForce(check.file()));
		if (against.equals(this.rulebook.digest(content))) {
			throw Refusal.unacceptable("rules.same", check.file()).with("field", "file");
		}
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into rules_draft (id, file, content, note, kept_by, kept_at, against, state, total)
				values (:id, :file, :content, :note, :by, :at, :against, 'REPLAYING', 0)
				""")
			.param("id", id)
			.param("file", check.file())
			.param("content", content)
			.param("note", why)
			.param("by", by.username())
			.param("at", this.record.now())
			.param("against", against)
			.update();
		this.record.add(by, "rules draft kept", id, Map.of("file", check.file(), "note", why));
		this.rulebook.replay(id);
		return find(id);
	}

	/** Those about which nothing has been decided, the newest first. */
	@Transactional(readOnly = true)
	public List<Draft> open(Person viewer) {
		requireReader(viewer);
		return this.jdbc.sql(SELECT + " where d.state in ('REPLAYING', 'READY') order by d.kept_at desc")
			.query(DRAFT)
			.list();
	}

	/** Those that were put in force for a file, by their versions. */
	@Transactional(readOnly = true)
	public Map<Integer, Draft> forced(String file) {
		Map<Integer, Draft> forced = new LinkedHashMap<>();
		this.jdbc.sql(SELECT + " where d.state = 'IN_FORCE' and d.file = :file")
			.param("file", file)
			.query(DRAFT)
			.list()
			.forEach((one) -> forced.put(Objects.requireNonNull(one.version()), one));
		return forced;
	}

	/**
	 * A draft.
	 * @throws Refusal unless there is one of that id and the person is a manager
	 */
	@Transactional(readOnly = true)
	public Draft get(UUID id, Person viewer) {
		requireReader(viewer);
		return find(id);
	}

	/**
	 * What a draft says.
	 * @throws Refusal unless there is one of that id and the person is a manager
	 */
	@Transactional(readOnly = true)
	public byte[] content(UUID id, Person viewer) {
		get(id, viewer);
		return content(id);
	}

	/**
	 * Puts a draft in force. Claims accepted from now on are judged by it; what runs
	 * stays on its version unless it is to be moved.
	 * @param migrate whether to move what runs
	 * @throws Refusal unless the person is an administrator, the draft has been replayed
	 * and nothing decided about it, and what it replaces is what it was compared with
	 */
	@Transactional
	public Draft force(UUID id, boolean migrate, Person by) {
		requireAdministrator(by);
		Draft draft = hold(id);
		if (draft.state() == Draft.State.REPLAYING) {
			throw Refusal.conflict("rules.replaying");
		}
		if (!draft.against().equals(this.rulebook.digest(this.rulebook.inForce(draft.file())))) {
			throw Refusal.conflict("rules.stale", draft.file());
		}
		Rulebook.Deployed deployed = this.rulebook.deploy(draft.file(), content(id));
		this.jdbc.sql("""
				update rules_draft set state = 'IN_FORCE', decided_by = :by, decided_at = :at, deployment = :deployment,
				    version = :version, program = :program where id = :id
				""")
			.param("by", by.username())
			.param("at", this.record.now())
			.param("deployment", deployed.deployment())
			.param("version", deployed.version())
			.param("program", deployed.program())
			.param("id", id)
			.update();
		this.record.add(by, "rules put in force", id, told(draft, deployed.version(), migrate));
		UUID migration = migrate ? this.migrations.begin(process(draft.file()), false, by.username()) : null;
		this.rulebook.cameIntoForce(id, migration);
		this.record.siteChanged();
		return find(id);
	}

	/**
	 * Discards a draft.
	 * @throws Refusal unless the person is an administrator and nothing has been decided
	 * about it
	 */
	@Transactional
	public void discard(UUID id, Person by) {
		requireAdministrator(by);
		Draft draft = hold(id);
		this.jdbc.sql("""
				update rules_draft set state = 'DISCARDED', decided_by = :by, decided_at = :at where id = :id
				""").param("by", by.username()).param("at", this.record.now()).param("id", id).update();
		this.record.add(by, "rules draft discarded", id, Map.of("file", draft.file()));
		this.rulebook.discarded(id);
	}

	/** The process whose running instances a file concerns. */
	public String process(String file) {
		return this.rulebook.isTable(file) ? CLAIMS : this.rulebook.key(file);
	}

	/**
	 * Whoever reads of rules has to be a manager.
	 * @throws Refusal otherwise
	 */
	public static void requireReader(Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("board.mayRead");
		}
	}

	private Map<String, Object> told(Draft draft, int version, boolean migrate) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("file", draft.file());
		told.put("version", version);
		told.put("note", draft.note());
		told.put("migrate", migrate);
		Map<String, Integer> preview = new LinkedHashMap<>();
		this.replays.of(draft.id())
			.counts()
			.forEach((one) -> preview.put(one.population() + " " + one.effect(), one.count()));
		told.put("preview", preview);
		return told;
	}

	/** One at a time decides: files are deployed together with those in force. */
	private Draft hold(UUID id) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('rules'))").query((row, index) -> 0).list();
		this.jdbc.sql("select id from rules_draft where id = :id for update").param("id", id).query(UUID.class).list();
		Draft draft = find(id);
		if (!draft.open()) {
			throw Refusal.conflict("rules.decided." + draft.state());
		}
		return draft;
	}

	private Draft find(UUID id) {
		return this.jdbc.sql(SELECT + " where d.id = :id")
			.param("id", id)
			.query(DRAFT)
			.optional()
			.orElseThrow(() -> Refusal.unknown("rules.draft"));
	}

	private byte[] content(UUID id) {
		return this.jdbc.sql("select content from rules_draft where id = :id")
			.param("id", id)
			.query((row, index) -> row.getBytes("content"))
			.single();
	}

	private static void requireAdministrator(Person person) {
		if (!person.is(Role.ADMIN)) {
			throw Refusal.forbidden("rules.mayChange");
		}
	}

}
