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
				select distinct c.id from claim c join evidence e on e.claim_id = c.id
				join evidence_link l on l.evidence_id = e.id
				join claim own on own.id = :claim
				cross join lateral (select :findings || own.number as page) f
				where c.id <> own.id and c.stage not in ('SPIKED', 'WITHDRAWN')
				  and lower(l.normal) ~ ('^' || f.page || '($|[/.?])')
				  and e.id not in (select subject from hidden_from(''))
				""").param("claim", claimId).param("findings", pattern()).query(UUID.class).list();
	}

	/** How many documents make a claim. */
	public int documents(UUID claimId) {
		return this.jdbc.sql("select count(distinct document_id) from mention where claim_id = :claim")
			.param("claim", claimId)
			.query(Integer.class)
			.single();
	}

	private String pattern() {
		String normal = WebAddress.of(this.newsroom.url() + "/findings/C-").orElseThrow().normal();
		return normal.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/_-]", "\\\\$0");
	}

}
