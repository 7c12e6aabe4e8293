package org.twosource.publication;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.claim.Stage;
import org.twosource.verification.ClaimDropped;
import org.twosource.verification.FindingDue;
import org.twosource.web.WebAddress;

/**
 * Claims as they are at the moment their finding is due, written straight into the
 * tables.
 */
public class SignedClaims {

	private static final Timestamp now = Timestamp.from(Instant.parse("2026-02-10T12:00:00Z"));

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	/** Claims in that database. */
	public SignedClaims(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.events = events;
	}

	/** A claim that was confirmed, with a mention. */
	public UUID confirmed(String statement) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into claim (id, statement, kind, hedge, harm, figure_low, figure_unit, figure_scope, stage,
				    stage_since, verdict, confidence, rationale, accepted_by, accepted_at)
				values (:id, :statement, 'CASUALTY', 'REPORTED', 'HIGH', 8, 'people killed', 'all', 'PUBLISHED', :now,
				    'CONFIRMED', 'HIGH', 'Two registers agree.', 'checker', :now)
				""").param("id", id).param("statement", statement).param("now", now).update();
		mention(id, "Eight people died that night");
		policy(id);
		return id;
	}

	/** What it needed; origins that belong together count apart. */
	private void policy(UUID claim) {
		this.jdbc
			.sql("""
					insert into policy (id, claim_id, independent_origins, least_reliability, primary_source, request_comment,
					    second_checker, sign_offs, collection_days, comment_days, corroboration_days, sign_off_days, facts,
					    rules, table_version, decided_at)
					values (:id, :claim, 2, 'B', false, false, true, 1, 3, 3, 3, 2, '{}', '[]', 1, :now)
					""")
			.param("id", UUID.randomUUID())
			.param("claim", claim)
			.param("now", now)
			.update();
	}

	/** A mention in a document of its own. */
	private void mention(UUID claim, String exact) {
		UUID document = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into document (id, title, text, sha256, status, publisher, url, published_on, language, media_type,
					    imported_by, imported_at)
					values (:id, 'The night of the fair', :text, :sha, 'TRIAGED', 'Steppe Courier', 'https://example.org/fair',
					    date '2026-02-09', 'en', 'text/plain', 'checker', :now)
					""")
			.param("id", document)
			.param("text", exact + " " + document)
			.param("sha", document.toString())
			.param("now", now)
			.update();
		this.jdbc
			.sql("""
					insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix, speaker, outlet)
					values (:id, :claim, :document, 0, :end, :exact, '', '', 'A clerk', 'Valley Wire')
					""")
			.param("id", UUID.randomUUID())
			.param("claim", claim)
			.param("document", document)
			.param("end", exact.length())
			.param("exact", exact)
			.update();
	}

	/** An item of evidence from a source of its own. */
	public void evidence(UUID claim, String source, String type, String stance) {
		evidence(claim, source, type, stance, "https://example.org/register");
	}

	/** An item of evidence with that link from a source of its own; its id. */
	public UUID evidence(UUID claim, String source, String type, String stance, String url) {
		UUID id = UUID.randomUUID();
		UUID item = UUID.randomUUID();
		this.jdbc.sql("""
				insert into source (id, name, type, reliability, created_by, created_at)
				values (:id, :name, :type, 'B', 'checker', :now)
				""").param("id", id).param("name", source).param("type", type).param("now", now).update();
		this.jdbc
			.sql("""
					insert into evidence (id, claim_id, source_id, url, quote, stance, credibility, published_at, retrieved_at,
					    collected_by, collected_at)
					values (:id, :claim, :source, :url, 'Eight entries.', :stance, 2, :now, :now,
					    'checker', :now)
					""")
			.param("id", item)
			.param("url", url)
			.param("claim", claim)
			.param("source", id)
			.param("stance", stance)
			.param("now", now)
			.update();
		WebAddress.of(url)
			.ifPresent(
					(address) -> this.jdbc.sql("insert into evidence_link (evidence_id, normal) values (:id, :normal)")
						.param("id", item)
						.param("normal", address.normal())
						.update());
		return item;
	}

	/** A place beside the claim's where the document lost an outlet. */
	public void defect(UUID claim, String exact) {
		this.jdbc
			.sql("""
					insert into citation_defect (id, document_id, start_at, end_at, exact, type)
					select gen_random_uuid(), document_id, 5, 9, :exact, 'MISSING_OUTLET' from mention where claim_id = :claim
					""")
			.param("claim", claim)
			.param("exact", exact)
			.update();
	}

	/** Gives the claim another verdict. */
	public void reassess(UUID claim, String verdict, String confidence) {
		this.jdbc.sql("update claim set verdict = :verdict, confidence = :confidence where id = :id")
			.param("verdict", verdict)
			.param("confidence", confidence)
			.param("id", claim)
			.update();
	}

	/** Publishes the claim, or a correction of its finding. */
	public void sign(UUID claim, @Nullable String correctionWhy) {
		announce(new FindingDue(claim, "0".repeat(64), List.of("editor", "editor2"), correctionWhy));
	}

	/** Withdraws the claim. */
	public void drop(UUID claim, String reason) {
		announce(new ClaimDropped(claim, Stage.WITHDRAWN, reason, "editor"));
	}

	private void announce(Object event) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
	}

	/** The short number of the claim. */
	public String number(UUID claim) {
		return "C-" + this.jdbc.sql("select number from claim where id = :id")
			.param("id", claim)
			.query(Long.class)
			.single();
	}

}
