package org.twosource.claim;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.LogField;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Kind;

/** The claims under verification, and those that were. */
@Component
public class Claims {

	static final int LONGEST_STATEMENT = 2000;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Audit audit;

	private final Clock clock;

	private final ClaimLists lists;

	Claims(JdbcClient jdbc, ApplicationEventPublisher events, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
		this.lists = new ClaimLists(jdbc, clock);
	}

	/**
	 * What a list of claims is narrowed to; null leaves a field open.
	 *
	 * @param stage only claims at this stage
	 * @param kind only claims of this kind
	 * @param text only claims whose statement or short number matches
	 * @param overdue only claims that are, or are not, overdue
	 * @param documentId only claims made in this document
	 * @param circumstances what else, and in which order
	 */
	public record Filter(@Nullable Stage stage, @Nullable Kind kind, @Nullable String text, @Nullable Boolean overdue,
			@Nullable UUID documentId, Circumstances circumstances) {

		/** Narrowed to nothing else, those due first on top. */
		public Filter(@Nullable Stage stage, @Nullable Kind kind, @Nullable String text, @Nullable Boolean overdue,
				@Nullable UUID documentId) {
			this(stage, kind, text, overdue, documentId, Circumstances.ANY);
		}

		@Nullable Long number() {
			return (this.text != null) ? ShortNumber.find(this.text) : null;
		}

		@Nullable String pattern() {
			if (this.text == null || this.text.isBlank()) {
				return null;
			}
			return "%" + Text.literally(Text.storable(this.text.strip(), "text")) + "%";
		}

	}

	/**
	 * A claim and a place where it is made.
	 *
	 * @param mention the place
	 * @param claim the claim
	 */
	public record Mentioned(Mention mention, Claim claim) {

	}

	/**
	 * The claim of that id.
	 * @throws Refusal when there is none
	 */
	public Claim get(UUID id) {
		return one(this.jdbc.sql("select * from claim where id = :id").param("id", id));
	}

	/**
	 * The claim of that number.
	 * @throws Refusal when there is none
	 */
	public Claim numbered(long number) {
		return one(this.jdbc.sql("select * from claim where number = :number").param("number", number));
	}

	/**
	 * The claim of that id, held against every other writer until the transaction ends.
	 * @throws Refusal when there is none
	 */
	public Claim hold(UUID id) {
		MDC.put(LogField.CLAIM, id.toString());
		return one(this.jdbc.sql("select * from claim where id = :id for update").param("id", id));
	}

	/** Those of the ids that are claims, in no order. */
	public List<Claim> all(Collection<UUID> ids) {
		JdbcClient.StatementSpec query = this.jdbc.sql("select * from claim where id = any(:ids)");
		return query.param("ids", ids.toArray(UUID[]::new)).query(ClaimRow::claim).list();
	}

	/** The claims a filter lets through, in its order. */
	@Transactional(readOnly = true)
	public Page<Claim> list(Filter filter, Page.Request page) {
		return this.lists.page(filter, page);
	}

	/** Where a claim is made, by document and place. */
	public List<Mention> mentions(UUID claimId) {
		return this.jdbc.sql("select * from mention where claim_id = :claim order by document_id, start_at")
			.param("claim", claimId)
			.query(Mentions::mention)
			.list();
	}

	/** Every mention in a document with its claim, in the order of the text. */
	public List<Mentioned> ofDocument(UUID documentId) {
		Map<UUID, Claim> claims = this.jdbc.sql("""
				select c.* from claim c where exists (
				    select from mention m where m.claim_id = c.id and m.document_id = :document)
				""")
			.param("document", documentId)
			.query(ClaimRow::claim)
			.list()
			.stream()
			.collect(Collectors.toMap(Claim::id, Function.identity()));
		return this.jdbc.sql("select * from mention where document_id = :document order by start_at, end_at, id")
			.param("document", documentId)
			.query(Mentions::mention)
			.list()
			.stream()
			.map((mention) -> new Mentioned(mention, claims.get(mention.claimId())))
			.toList();
	}

	/**
	 * Moves a claim to a stage: sets its clock, clears what marked it overdue or waiting.
	 * @param dueAt when the stage should be done, or null when no clock runs
	 * @return the claim as it stood before
	 */
	public Claim enter(UUID claimId, Stage stage, @Nullable Instant dueAt) {
		return one(this.jdbc.sql("""
				update claim set stage_since = case when claim.stage = :stage then claim.stage_since else :now end,
				    stage = :stage, due_at = :due, overdue = false, waiting = false, version = claim.version + 1
				from (select * from claim where id = :id for update) before where claim.id = before.id
				returning before.*
				""")
			.param("stage", stage.name())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("due", (dueAt != null) ? Timestamp.from(dueAt) : null)
			.param("id", claimId));
	}

	/** Marks a claim overdue. */
	public void markOverdue(UUID claimId) {
		this.jdbc.sql("update claim set overdue = true where id = :id").param("id", claimId).update();
	}

	/**
	 * Marks a claim as waiting for somebody outside until an instant: its clock stands
	 * still.
	 */
	public void waitOutside(UUID claimId, Instant until) {
		this.jdbc.sql("update claim set waiting = true, overdue = false, due_at = :until where id = :id")
			.param("until", Timestamp.from(until))
			.param("id", claimId)
			.update();
	}

	/**
	 * Keeps what the corroborator concluded, and says {@link FigureChanged} when the
	 * figure is another. A figure of null leaves the claim's own.
	 * @return the claim as it stands now
	 */
	public Claim conclude(Claim claim, Verdict verdict, Confidence confidence, String rationale,
			@Nullable Figure figure) {
		Figure before = claim.figure();
		Figure kept = (figure != null) ? figure : before;
		Claim concluded = one(FigureColumns.bind(this.jdbc.sql("""
				update claim set verdict = :verdict, confidence = :confidence, rationale = :rationale,
				    figure_low = :low, figure_best = :best, figure_high = :high, figure_unit = :unit,
				    figure_scope = :scope, figure_as_of = :asOf, figure_imputed = :imputed, version = version + 1
				where id = :id
				returning *
				"""), kept)
			.param("verdict", verdict.name())
			.param("confidence", confidence.name())
			.param("rationale", rationale)
			.param("id", claim.id()));
		if (kept != null && !kept.equals(before)) {
			this.events.publishEvent(new FigureChanged(claim.id()));
		}
		return concluded;
	}

	/** Marks a claim whose figure newer evidence exceeds, or one brought up to date. */
	public void markStale(UUID claimId, boolean stale) {
		this.jdbc.sql("update claim set stale_since = :since where id = :id")
			.param("since", stale ? Timestamp.from(this.clock.instant()) : null)
			.param("id", claimId)
			.update();
	}

	/** Counts a change of what is known about the claim, such as new evidence. */
	public void touch(UUID claimId) {
		this.jdbc.sql("update claim set version = version + 1 where id = :id").param("id", claimId).update();
	}

	/**
	 * Rewords an open claim's statement and says {@link ClaimRestated}.
	 * @param version the version the person saw
	 * @throws Refusal when blank, when the claim is not open, or when the version is
	 * stale
	 */
	@Transactional
	public Claim restate(UUID claimId, String statement, int version, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("claim.mayReword");
		}
		String reworded = Text.required(statement, "statement", LONGEST_STATEMENT);
		Claim before = hold(claimId);
		if (!before.open()) {
			throw Refusal.conflict("claim.notOpen", before.shortNumber());
		}
		if (before.version() != version) {
			throw Refusal.conflict("claim.changed", before.shortNumber()).with("version", before.version());
		}
		this.jdbc.sql("update claim set statement = :statement, version = version + 1 where id = :id")
			.param("statement", reworded)
			.param("id", claimId)
			.update();
		this.audit.record(by.username(), "claim reworded", claimId,
				Map.of("before", before.statement(), "after", reworded));
		this.events.publishEvent(new ClaimRestated(claimId, by.username()));
		return get(claimId);
	}

	Claim add(Claim claim) {
		return one(FigureColumns.bind(this.jdbc.sql("""
				insert into claim (id, statement, kind, hedge, harm, figure_low, figure_best, figure_high, figure_unit,
				    figure_scope, figure_as_of, figure_imputed, stage, stage_since, accepted_by, accepted_at)
				values (:id, :statement, :kind, :hedge, :harm, :low, :best, :high, :unit, :scope, :asOf, :imputed,
				    :stage, :now, :by, :now)
				returning *
				"""), claim.figure())
			.param("id", claim.id())
			.param("statement", claim.statement())
			.param("kind", claim.kind().name())
			.param("hedge", claim.hedge().name())
			.param("harm", claim.harm().name())
			.param("stage", claim.stage().name())
			.param("now", Timestamp.from(claim.acceptedAt()))
			.param("by", claim.acceptedBy()));
	}

	private static Claim one(JdbcClient.StatementSpec query) {
		return query.query(ClaimRow::claim).optional().orElseThrow(() -> Refusal.unknown("claim.unknown"));
	}

}
