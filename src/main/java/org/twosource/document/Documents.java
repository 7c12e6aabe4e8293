package org.twosource.document;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.extraction.CitationDefect;

/** The documents under verification. */
@Component
public class Documents {

	private final JdbcClient jdbc;

	Documents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The document of that id, with its text.
	 * @throws org.twosource.Refusal when there is none
	 */
	public Document get(UUID id) {
		throw new UnsupportedOperationException();
	}

	/** The citation defects of a document, in the order of its text. */
	public List<CitationDefect> citationDefects(UUID id) {
		throw new UnsupportedOperationException();
	}

	/** Keeps what extraction found and opens the document for triage. Does nothing when that was done before. */
	public void openTriage(UUID id, List<CitationDefect> defects) {
		throw new UnsupportedOperationException();
	}

	/** Marks every candidate of the document as decided. */
	public void closeTriage(UUID id) {
		throw new UnsupportedOperationException();
	}

}
