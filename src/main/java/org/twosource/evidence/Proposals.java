package org.twosource.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.confidentiality.Confidentiality;
import org.twosource.source.Reliability;
import org.twosource.source.Source;
import org.twosource.source.SourceType;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What items of evidence may derive from, proposed by what their texts have in common.
 * Nothing follows from a proposal until a person confirms it.
 */
@Component
public class Proposals {

	/** Of a claim with more items, the newest are compared. */
	private static final int MOST_ITEMS = 200;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final EvidenceItems items;

	private final CitedSources cited;

	private final Confidentiality confidentiality;

	private final Audit audit;

	private final Clock clock;

	Proposals(JdbcClient jdbc, JsonMapper json, EvidenceItems items, CitedSources cited,
			Confidentiality confidentiality, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.items = items;
		this.cited = cited;
		this.confidentiality = confidentiality;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The proposals on a claim that concern only these items, the likeliest first.
	 * @param visible the claim's items that the reader may see
	 * @param viewer the reader
	 */
	public List<Proposal> of(UUID claimId, List<EvidenceItem> visible, Person viewer) {
		Map<UUID, EvidenceItem> known = visible.stream()
			.collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
		return this.jdbc.sql("""
				select p.*, s.name, s.type, s.reliability, s.url
				from derivation_proposal p left join source s on s.id = p.from_source
				where p.claim_id = :claim
				and (p.from_source is null or p.from_source not in (select subject from hidden_from(:viewer)))
				order by p.score desc, p.proposed_at, p.id
				""")
			.param("claim", claimId)
			.param("viewer", viewer.username())
			.query((row, index) -> proposal(row, known))
			.list()
			.stream()
			.filter(Objects::nonNull)
			.toList();
	}

	/** Looks at all a claim's items again, by the words that were handed in with them. */
	@Transactional
	public void lookAgain(UUID claimId) {
		lookAgain(claimId, (item) -> "");
	}

	/**
	 * Looks at all a claim's items again.
	 * @param texts what is known of an item's text beyond its quotation; blank for
	 * nothing
	 */
	@Transactional
	public void lookAgain(UUID claimId, Function<EvidenceItem, String> texts) {
		look(claimId, texts, (item) -> true);
	}

	@EventListener
	void on(EvidenceAdded event) {
		look(event.claimId(), (item) -> "", (item) -> item.id().equals(event.evidenceId()));
	}

	private void look(UUID claimId, Function<EvidenceItem, String> texts, Predicate<EvidenceItem> touches) {
		List<EvidenceItem> all = this.items.of(claimId);
		Set<UUID> hidden = this.confidentiality.hiddenFromReaders();
		List<ItemText> compared = all.subList(Math.max(0, all.size() - MOST_ITEMS), all.size())
			.stream()
			.map((item) -> ItemText.of(item, texts.apply(item)))
			.toList();
		List<Suspicion> added = Suspicions.of(compared, this.cited.of(compared, touches), hidden, touches)
			.stream()
			.filter((suspicion) -> add(claimId, suspicion))
			.toList();
		// What is between confidential items is not on the record of their claim.
		added.stream()
			.filter((one) -> !hidden.contains(one.item())
					&& (one.fromEvidence() == null || !hidden.contains(one.fromEvidence())))
			.map(Suspicion::item)
			.distinct()
			.forEach((item) -> this.audit.record(Audit.PROCESS, "derivation proposed", claimId,
					Map.of("evidenceId", item)));
	}

	/** What was proposed before, and what somebody decided on it, stays as it is. */
	private boolean add(UUID claimId, Suspicion suspicion) {
		return this.jdbc.sql("""
				insert into derivation_proposal (id, claim_id, evidence_id, from_evidence, from_source, grounds, score,
				    proposed_at)
				values (:id, :claim, :item, :fromEvidence, :fromSource, :grounds::jsonb, :score, :now)
				on conflict (evidence_id, from_evidence, from_source) do nothing
				""")
			.param("id", UUID.randomUUID())
			.param("claim", claimId)
			.param("item", suspicion.item())
			.param("fromEvidence", suspicion.fromEvidence())
			.param("fromSource", suspicion.fromSource())
			.param("grounds", this.json.writeValueAsString(suspicion.grounds()))
			.param("score", suspicion.score())
			.param("now", Timestamp.from(this.clock.instant()))
			.update() > 0;
	}

	void decide(UUID id, Proposal.Status status, @Nullable String note, String by) {
		this.jdbc.sql("""
				update derivation_proposal set status = :status, decided_by = :by, decided_at = :now, note = :note
				where id = :id
				""")
			.param("status", status.name())
			.param("by", by)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("note", note)
			.param("id", id)
			.update();
	}

	private @Nullable Proposal proposal(ResultSet row, Map<UUID, EvidenceItem> known) throws SQLException {
		EvidenceItem item = known.get(row.getObject("evidence_id", UUID.class));
		UUID fromEvidence = row.getObject("from_evidence", UUID.class);
		EvidenceItem from = (fromEvidence != null) ? known.get(fromEvidence) : null;
		if (item == null || (fromEvidence != null && from == null)) {
			return null;
		}
		List<Ground> grounds = this.json.readValue(row.getString("grounds"), new TypeReference<>() {
		});
		Timestamp decided = row.getTimestamp("decided_at");
		return new Proposal(row.getObject("id", UUID.class), item, from, source(row), grounds,
				row.getBigDecimal("score"), Proposal.Status.valueOf(row.getString("status")),
				row.getTimestamp("proposed_at").toInstant(), row.getString("decided_by"),
				(decided != null) ? decided.toInstant() : null, row.getString("note"));
	}

	private static @Nullable Source source(ResultSet row) throws SQLException {
		UUID id = row.getObject("from_source", UUID.class);
		return (id != null) ? new Source(id, row.getString("name"), SourceType.valueOf(row.getString("type")),
				Reliability.valueOf(row.getString("reliability")), row.getString("url")) : null;
	}

}
