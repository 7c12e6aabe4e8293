package org.twosource.evidence;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The evidence for and against claims. */
@Component
public class Evidence {

	private final JdbcClient jdbc;

	Evidence(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A claim's items, oldest first. */
	public List<EvidenceItem> of(UUID claimId) {
		throw new UnsupportedOperationException();
	}

	/** A claim's independent origins, those that support first. */
	public List<Origin> origins(UUID claimId) {
		throw new UnsupportedOperationException();
	}

}
