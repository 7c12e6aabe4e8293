package org.twosource.annotation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.twosource.Sha256;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A document written straight into the tables, and what claims it makes. */
public class MarkedDocument {

	private static final Timestamp now = Timestamp.from(Instant.parse("2026-02-10T12:00:00Z"));

	private final JdbcClient jdbc;

	private final UUID id = UUID.randomUUID();

	private final String text;

	/** A document whose triage is finished. */
	public MarkedDocument(JdbcClient jdbc, String title, String text) {
		this.jdbc = jdbc;
		this.text = text;
		jdbc.sql(
				"""
						insert into document (id, title, text, sha256, status, publisher, url, published_on, language, media_type,
						    imported_by, imported_at)
						values (:id, :title, :text, :sha, 'TRIAGED', 'Steppe Courier', 'https://example.org/fair',
						    date '2026-02-09', 'en', 'text/plain', 'checker', :now)
						""")
			.param("id", this.id)
			.param("title", title)
			.param("text", text)
			.param("sha", Sha256.of(text))
			.param("now", now)
			.update();
	}

	/** Its id. */
	public UUID id() {
		return this.id;
	}

	/** Says that words of the document make a claim. */
	public void makes(UUID claim, String words) {
		int start = this.text.indexOf(words);
		int end = start + words.length();
		this.jdbc.sql("""
				insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
				values (:id, :claim, :document, :start, :end, :exact, :prefix, :suffix)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", claim)
			.param("document", this.id)
			.param("start", start)
			.param("end", end)
			.param("exact", words)
			.param("prefix", this.text.substring(Math.max(0, start - 10), start))
			.param("suffix", this.text.substring(end, Math.min(this.text.length(), end + 10)))
			.update();
	}

	/** A claim on which nothing is published. */
	public UUID claim(String statement, String stage) {
		UUID claim = UUID.randomUUID();
		this.jdbc.sql("""
				insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
				values (:id, :statement, 'CONDUCT', 'RUMOUR', 'HIGH', :stage, :now, 'checker', :now)
				""").param("id", claim).param("statement", statement).param("stage", stage).param("now", now).update();
		return claim;
	}

	/** Says that a citation of the document is broken. */
	public void cites(String words) {
		int start = this.text.indexOf(words);
		this.jdbc.sql("""
				insert into citation_defect (id, document_id, start_at, end_at, exact, type)
				values (gen_random_uuid(), :document, :start, :end, :exact, 'MISSING_OUTLET')
				""")
			.param("document", this.id)
			.param("start", start)
			.param("end", start + words.length())
			.param("exact", words)
			.update();
	}

	/** Somebody at the desk sends a form of the document's page. */
	MvcTestResult post(MockMvcTester mvc, UserDetailsService people, String username, String action, String reason) {
		return mvc.post()
			.uri("/documents/" + this.id + action)
			.param("reason", reason)
			.with(as(people, username))
			.with(csrf())
			.exchange();
	}

	static RequestPostProcessor as(UserDetailsService people, String username) {
		return user(people.loadUserByUsername(username));
	}

}
