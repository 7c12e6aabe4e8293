package org.twosource.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.FreshPlan;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Kind;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published findings, for everyone to read. Versions are added, never changed or
 * removed.
 */
@Component
public class Findings {

	private static final String VERSIONS = """
			select f.*, c.number, (select max(version) from finding_version where claim_id = f.claim_id) as latest
			from finding_version f
			join claim c on c.id = f.claim_id
			""";

	private static final String REVISIONS = """
			select f.version, f.statement, f.verdict, f.retracted, f.what_changed, f.why, f.published_at, c.number, c.kind
			from finding_version f join claim c on c.id = f.claim_id
			""";

	private static final String LATEST = """
			where not exists (
			    select 1 from finding_version newer where newer.claim_id = f.claim_id and newer.version > f.version)
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Findings(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * The newest version of every finding, those published last on top; retracted ones
	 * are among them.
	 * @param text only findings whose statement holds it or whose number it is, or null
	 * for all
	 */
	@Transactional(readOnly = true)
	public Page<Finding> list(@Nullable String text, Page.Request page) {
		return (text != null) ? matching(new FindingsMatching(text), page) : all(page);
	}

	private Page<Finding> all(Page.Request page) {
		List<Finding> items = this.jdbc
			.sql(VERSIONS + LATEST + "order by f.published_at desc, c.number desc limit :size offset :offset")
			.param("size", page.size())
			.param("offset", page.offset())
			.query(this::finding)
			.list();
		return Page.ofMany(items, page, () -> this.jdbc.sql("""
				select count(*) from (
				    select from finding_version where version = 1 order by published_at limit :most) counted
				""").param("most", Page.COUNTED + 1).query(Long.class).single());
	}

	private Page<Finding> matching(FindingsMatching matching, Page.Request page) {
		FreshPlan.forEach(this.jdbc);
		List<Finding> items = matching.bind(this.jdbc.sql(matching.page() + VERSIONS + """
				join shown on shown.claim_id = f.claim_id and shown.version = f.version
				order by f.published_at desc, c.number desc
				"""), page.offset() + page.size())
			.param("size", page.size())
			.param("offset", page.offset())
			.query(this::finding)
			.list();
		return Page.ofMany(items, page,
				() -> matching.bind(this.jdbc.sql(matching.count()), Page.COUNTED + 1).query(Long.class).single());
	}

	/**
	 * The newest version of a finding.
	 * @param number such as C-104 or 104
	 * @throws Refusal when nothing was published under that number
	 */
	public Finding numbered(String number) {
		return this.jdbc.sql(VERSIONS + LATEST + "and c.number = :number")
			.param("number", parsed(number))
			.query(this::finding)
			.optional()
			.orElseThrow(() -> unknown(number));
	}

	/**
	 * One version of a finding.
	 * @param number such as C-104 or 104
	 * @throws Refusal when there is no such version
	 */
	public Finding version(String number, int version) {
		return this.jdbc.sql(VERSIONS + "where c.number = :number and f.version = :version")
			.param("number", parsed(number))
			.param("version", version)
			.query(this::finding)
			.optional()
			.orElseThrow(() -> Refusal.unknown("finding.version", version, number));
	}

	/**
	 * Every version of a finding, newest first.
	 * @param number such as C-104 or 104
	 * @throws Refusal when nothing was published under that number
	 */
	public List<Revision> versions(String number) {
		List<Revision> versions = this.jdbc.sql(REVISIONS + "where c.number = :number order by f.version desc")
			.param("number", parsed(number))
			.query(Findings::revision)
			.list();
		if (versions.isEmpty()) {
			throw unknown(number);
		}
		return versions;
	}

	/** Every version published for a claim, oldest first; none before the first. */
	public List<Finding> all(UUID claimId) {
		return this.jdbc.sql(VERSIONS + "where f.claim_id = :claim order by f.version")
			.param("claim", claimId)
			.query(this::finding)
			.list();
	}

	/** The newest version published for each of the claims that have one, by claim. */
	public Map<UUID, Finding> newest(Collection<UUID> claimIds) {
		return this.jdbc.sql(VERSIONS + LATEST + "and f.claim_id = any(:claims)")
			.param("claims", claimIds.toArray(UUID[]::new))
			.query(this::finding)
			.list()
			.stream()
			.collect(Collectors.toMap(Finding::claimId, Function.identity()));
	}

	/** Every correction and retraction of any finding, newest first. */
	public Page<Revision> corrections(Page.Request page) {
		List<Revision> items = this.jdbc.sql(REVISIONS + """
				where f.version > 1 order by f.published_at desc, c.number desc limit :size offset :offset
				""").param("size", page.size()).param("offset", page.offset()).query(Findings::revision).list();
		return Page.ofMany(items, page, () -> this.jdbc.sql("""
				select count(*) from (
				    select from finding_version where version > 1 order by published_at desc limit :most) counted
				""").param("most", Page.COUNTED + 1).query(Long.class).single());
	}

	/** The newest version published for a claim; empty when there is none. */
	Optional<Finding> of(UUID claimId) {
		return this.jdbc.sql(VERSIONS + LATEST + "and f.claim_id = :claim")
			.param("claim", claimId)
			.query(this::finding)
			.optional();
	}

	/** Adds a version. */
	void add(UUID claimId, Draft draft, Instant at) {
		this.jdbc.sql("""
				insert into finding_version (claim_id, version, retracted, statement, verdict, confidence, content,
				    signed_hash, signed_by, what_changed, why, published_at)
				values (:claim, :version, :retracted, :statement, :verdict, :confidence, :content::jsonb, :hash,
				    :signedBy, :whatChanged, :why, :at)
				""")
			.param("claim", claimId)
			.param("version", draft.version())
			.param("retracted", draft.retracted())
			.param("statement", draft.content().statement())
			.param("verdict", draft.content().verdict().name())
			.param("confidence", draft.content().confidence().name())
			.param("content", this.json.writeValueAsString(draft.content()))
			.param("hash", draft.signedHash())
			.param("signedBy", draft.signedBy().toArray(String[]::new))
			.param("whatChanged", draft.whatChanged())
			.param("why", draft.why())
			.param("at", Timestamp.from(at))
			.update();
	}

	private static long parsed(String number) {
		Long parsed = FindingsMatching.number(number);
		if (parsed == null) {
			throw unknown(number);
		}
		return parsed;
	}

	private static Refusal unknown(String number) {
		return Refusal.unknown("finding.unknown", number);
	}

	private Finding finding(ResultSet row, int index) throws SQLException {
		return new Finding(row.getObject("claim_id", UUID.class), "C-" + row.getLong("number"), row.getInt("version"),
				row.getInt("latest"), row.getBoolean("retracted"),
				this.json.readValue(row.getString("content"), FindingContent.class), row.getString("what_changed"),
				row.getString("why"), row.getTimestamp("published_at").toInstant(),
				row.getTimestamp((row.getInt("version") == 1) ? "published_at" : "first_published_at").toInstant());
	}

	private static Revision revision(ResultSet row, int index) throws SQLException {
		return new Revision("C-" + row.getLong("number"), row.getInt("version"), row.getString("statement"),
				Kind.valueOf(row.getString("kind")), Verdict.valueOf(row.getString("verdict")),
				row.getBoolean("retracted"), row.getString("what_changed"), row.getString("why"),
				row.getTimestamp("published_at").toInstant());
	}

}
