package org.twosource.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.web.WebAddress;

/** Notices a link or a file that is evidence already, on a claim or on others. */
@Component
public class Repeats {

	private static final int MOST = 5;

	private final JdbcClient jdbc;

	Repeats(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Items with the same link in its normal form, or the same file: those on the claim
	 * first, then the newest, five at most.
	 * @param claimId the claim the evidence is for
	 * @param url its link, or null
	 * @param sha256 the SHA-256 of its file, or null
	 * @param viewer who is told; what is hidden from them is left out
	 */
	public List<Repeat> of(UUID claimId, @Nullable String url, @Nullable String sha256, Person viewer) {
		if (url == null && sha256 == null) {
			return List.of();
		}
		return this.jdbc.sql("""
				select e.id, e.claim_id, c.number, c.statement, s.name, e.collected_by, e.collected_at
				from evidence e join claim c on c.id = e.claim_id join source s on s.id = e.source_id
				where e.id not in (select subject from hidden_from(:viewer))
				and e.id in (select evidence_id from evidence_link where normal = cast(:normal as text)
				    union all select id from evidence where attachment_sha256 = cast(:sha256 as text))
				order by e.claim_id = :claim desc, e.collected_at desc, e.id
				limit :most
				""")
			.param("normal", (url != null) ? WebAddress.of(url).map(WebAddress::normal).orElse(null) : null)
			.param("sha256", sha256)
			.param("claim", claimId)
			.param("viewer", viewer.username())
			.param("most", MOST)
			.query(Repeats::repeat)
			.list();
	}

	/**
	 * The ids of the other items on its claim that repeat an item, or that it repeats.
	 */
	public List<UUID> of(EvidenceItem item, Person viewer) {
		return of(item.claimId(), item.url(), item.sha256(), viewer).stream()
			.filter((repeat) -> repeat.on(item.claimId()))
			.map(Repeat::evidenceId)
			.filter((id) -> !id.equals(item.id()))
			.toList();
	}

	private static Repeat repeat(ResultSet row, int index) throws SQLException {
		return new Repeat(row.getObject("id", UUID.class), row.getObject("claim_id", UUID.class),
				"C-" + row.getLong("number"), row.getString("statement"), row.getString("name"),
				row.getString("collected_by"), row.getTimestamp("collected_at").toInstant());
	}

}
