package org.twosource.claim;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.document.Documents;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Extraction;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.Toll;

/** Documents, candidates and claims for tests that leave the process engine out. */
@Component
class Casebook {

	private final JdbcClient jdbc;

	private final Documents documents;

	private final Candidates candidates;

	private final Claims claims;

	private final Clock clock;

	Casebook(JdbcClient jdbc, Documents documents, Candidates candidates, Claims claims, Clock clock) {
		this.jdbc = jdbc;
		this.documents = documents;
		this.candidates = candidates;
		this.claims = claims;
		this.clock = clock;
	}

	/** A document whose candidates are still to be proposed. */
	UUID imported(String text) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into document (id, title, text, sha256, status, media_type, imported_by, imported_at)
				values (:id, 'A report', :text, :hash, 'EXTRACTING', 'text/plain', 'checker', :at)
				""")
			.param("id", id)
			.param("text", text)
			.param("hash", id.toString())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		return id;
	}

	/** A document open for triage. */
	UUID open(String text) {
		UUID id = imported(text);
		this.documents.openTriage(id, new Extraction("en", true, Toll.UNKNOWN, List.of(), List.of()));
		return id;
	}

	/** A candidate at the first place where the document has those words. */
	UUID candidate(UUID documentId, String words, Kind kind, Hedge hedge) {
		return candidate(documentId, words, kind, hedge, null);
	}

	UUID candidate(UUID documentId, String words, Kind kind, Hedge hedge, Figure figure) {
		int start = this.documents.get(documentId).text().indexOf(words);
		UUID id = UUID.randomUUID();
		this.candidates.add(new Candidate(id, documentId, start, start + words.length(), words, words, kind, hedge,
				new Attribution("a resident", "Evening Post", "February 10"), figure, List.of("a test says so"),
				Candidate.Proposer.EXTRACTOR, null, Candidate.Status.PROPOSED, null, null, null, null, null, List.of(),
				null, List.of(), null));
		return id;
	}

	/** A claim at collection. */
	Claim claim(String statement, Kind kind) {
		Instant now = this.clock.instant();
		return this.claims.add(new Claim(UUID.randomUUID(), 0, statement, kind, Hedge.ASSERTED, Harm.MODERATE, null,
				Stage.COLLECTION, now, null, false, false, null, null, null, null, "checker", now, 0, Steering.NONE));
	}

}
