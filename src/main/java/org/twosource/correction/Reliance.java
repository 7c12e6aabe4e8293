package org.twosource.correction;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.publication.Newsroom;
import org.twosource.web.WebAddress;

/** What rests on a finding. */
@Component
public class Reliance {

	private final JdbcClient jdbc;

	private final Newsroom newsroom;

	Reliance(JdbcClient jdbc, Newsroom newsroom) {
		this.jdbc = jdbc;
		this.newsroom = newsroom;
	}

	/**
	 * The other claims, neither spiked nor withdrawn, that have a link to a finding among
	 * the evidence everybody may know of: to its page, or to anything below it such as
	 * one of its versions.
	 */
	public List<UUID> claims(UUID claimId) {
		return this.jdbc.sql("""
				select distinct c.id
				from (select id, :findings || number as page from claim where id = :claim) own
				join evidence_link l on lower(l.normal) ~>=~ own.page and lower(l.normal) ~<~ (own.page || '@')
				join evidence e on e.id = l.evidence_id
				join claim c on c.id = e.claim_id
				where c.id <> own.id and c.stage not in ('SPIKED', 'WITHDRAWN')
				  and substr(lower(l.normal), length(own.page) + 1, 1) in ('', '/', '.', '?')
				  and e.id not in (select subject from hidden_from(''))
				""").param("claim", claimId).param("findings", beginning()).query(UUID.class).list();
	}

	/** How many documents make a claim. */
	public int documents(UUID claimId) {
		return this.jdbc.sql("select count(distinct document_id) from mention where claim_id = :claim")
			.param("claim", claimId)
			.query(Integer.class)
			.single();
	}

	private String beginning() {
		return WebAddress.of(this.newsroom.url() + "/findings/C-").orElseThrow().normal().toLowerCase(Locale.ROOT);
	}

}
