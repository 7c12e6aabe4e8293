package org.twosource.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.claim.FigureColumns;
import org.twosource.source.Reliability;
import org.twosource.source.Source;
import org.twosource.source.SourceType;
import org.twosource.web.WebAddress;

/** The items of evidence as rows: added, never changed. */
@Component
class EvidenceItems {

	private static final String SELECT = """
			select e.*, s.name as s_name, s.type as s_type, s.reliability as s_reliability, s.url as s_url,
			    d.name as d_name, d.type as d_type, d.reliability as d_reliability, d.url as d_url, a.media_type
			from evidence e join source s on s.id = e.source_id
			left join source d on d.id = e.derives_source left join file a on a.sha256 = e.attachment_sha256
			""";

	private final JdbcClient jdbc;

	EvidenceItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<EvidenceItem> of(UUID claimId) {
		return this.jdbc.sql(SELECT + "where e.claim_id = :claim order by e.collected_at, e.id")
			.param("claim", claimId)
			.query(EvidenceItems::item)
			.list();
	}

	List<EvidenceItem> of(Collection<UUID> claimIds) {
		return claimIds.isEmpty() ? List.of()
				: this.jdbc.sql(SELECT + "where e.claim_id in (:claims) order by e.collected_at, e.id")
					.param("claims", claimIds)
					.query(EvidenceItems::item)
					.list();
	}

	EvidenceItem get(UUID id) {
		return find(id).orElseThrow(() -> Refusal.unknown("evidence.unknown"));
	}

	Optional<EvidenceItem> find(UUID id) {
		return this.jdbc.sql(SELECT + "where e.id = :id").param("id", id).query(EvidenceItems::item).optional();
	}

	void add(EvidenceItem item) {
		FigureColumns.bind(this.jdbc.sql("""
				insert into evidence (id, claim_id, source_id, url, quote, stance, credibility, primary_source,
				    published_at, retrieved_at, derives_evidence, derives_source, attachment_sha256, attachment_name,
				    figure_low, figure_best, figure_high, figure_unit, figure_scope, figure_as_of, figure_imputed,
				    collected_by, collected_at)
				values (:id, :claim, :source, :url, :quote, :stance, :credibility, :primary, :published, :retrieved,
				    :derivesEvidence, :derivesSource, :sha256, :fileName, :low, :best, :high, :unit, :scope, :asOf,
				    :imputed, :by, :at)
				"""), item.figure())
			.param("id", item.id())
			.param("claim", item.claimId())
			.param("source", item.source().id())
			.param("url", item.url())
			.param("quote", item.quote())
			.param("stance", item.stance().name())
			.param("credibility", item.credibility())
			.param("primary", item.primarySource())
			.param("published", (item.publishedAt() != null) ? Timestamp.from(item.publishedAt()) : null)
			.param("retrieved", Timestamp.from(item.retrievedAt()))
			.param("derivesEvidence", item.derivesFromEvidence())
			.param("derivesSource", (item.derivesFromSource() != null) ? item.derivesFromSource().id() : null)
			.param("sha256", item.sha256())
			.param("fileName", item.fileName())
			.param("by", item.collectedBy())
			.param("at", Timestamp.from(item.collectedAt()))
			.update();
		if (item.url() != null) {
			WebAddress.of(item.url()).ifPresent((address) -> link(item.id(), address));
		}
	}

	private void link(UUID id, WebAddress address) {
		this.jdbc.sql("insert into evidence_link (evidence_id, normal) values (:id, :normal)")
			.param("id", id)
			.param("normal", address.normal())
			.update();
	}

	private static EvidenceItem item(ResultSet row, int index) throws SQLException {
		Timestamp published = row.getTimestamp("published_at");
		return new EvidenceItem(row.getObject("id", UUID.class), row.getObject("claim_id", UUID.class),
				source(row.getObject("source_id", UUID.class), row.getString("s_name"), row.getString("s_type"),
						row.getString("s_reliability"), row.getString("s_url")),
				row.getString("url"), row.getString("quote"), Stance.valueOf(row.getString("stance")),
				row.getInt("credibility"), row.getBoolean("primary_source"),
				(published != null) ? published.toInstant() : null, row.getTimestamp("retrieved_at").toInstant(),
				row.getObject("derives_evidence", UUID.class), derived(row), row.getString("attachment_sha256"),
				row.getString("attachment_name"), row.getString("media_type"), FigureColumns.read(row),
				row.getString("collected_by"), row.getTimestamp("collected_at").toInstant());
	}

	private static @Nullable Source derived(ResultSet row) throws SQLException {
		UUID id = row.getObject("derives_source", UUID.class);
		return (id != null) ? source(id, row.getString("d_name"), row.getString("d_type"),
				row.getString("d_reliability"), row.getString("d_url")) : null;
	}

	private static Source source(UUID id, String name, String type, String reliability, @Nullable String url) {
		return new Source(id, name, SourceType.valueOf(type), Reliability.valueOf(reliability), url);
	}

}
