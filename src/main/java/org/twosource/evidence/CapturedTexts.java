package org.twosource.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.capture.CaptureMade;

/** Compares items anew when more of their texts is known: those of the pages captured. */
@Component
class CapturedTexts {

	private final JdbcClient jdbc;

	private final Proposals proposals;

	CapturedTexts(JdbcClient jdbc, Proposals proposals) {
		this.jdbc = jdbc;
		this.proposals = proposals;
	}

	@EventListener
	void on(CaptureMade event) {
		for (UUID claimId : claims(event.normal())) {
			Map<UUID, String> texts = texts(claimId);
			this.proposals.lookAgain(claimId, (item) -> texts.getOrDefault(item.id(), ""));
		}
	}

	private List<UUID> claims(String normal) {
		return this.jdbc.sql("""
				select distinct e.claim_id from evidence_link l join evidence e on e.id = l.evidence_id
				where l.normal = :normal
				""").param("normal", normal).query(UUID.class).list();
	}

	/** The newest text captured of each item's link. */
	private Map<UUID, String> texts(UUID claimId) {
		Map<UUID, String> texts = new HashMap<>();
		this.jdbc.sql("""
				select e.id, c.text from evidence e join evidence_link l on l.evidence_id = e.id
				join lateral (select text from capture where normal = l.normal and text is not null
				    order by captured_at desc limit 1) c on true
				where e.claim_id = :claim
				""").param("claim", claimId).query((row) -> {
			texts.put(row.getObject("id", UUID.class), row.getString("text"));
		});
		return texts;
	}

}
