package org.twosource.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Kind;

/** The claims under verification, and those that were. */
@Component
public class Claims {

	private final JdbcClient jdbc;

	Claims(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What a list of claims is narrowed to; null leaves a field open.
	 *
	 * @param stage only claims at this stage
	 * @param kind only claims of this kind
	 * @param text only claims whose statement or short number matches
	 * @param overdue only claims that are, or are not, overdue
	 * @param documentId only claims made in this document
	 */
	public record Filter(@Nullable Stage stage, @Nullable Kind kind, @Nullable String text, @Nullable Boolean overdue,
			@Nullable UUID documentId) {

	}

	/**
	 * The claim of that id.
	 * @throws org.twosource.Refusal when there is none
	 */
	public Claim get(UUID id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The claim of that number.
	 * @throws org.twosource.Refusal when there is none
	 */
	public Claim numbered(long number) {
		throw new UnsupportedOperationException();
	}

	/** The claim of that id, held against every other writer until the transaction ends. */
	public Claim hold(UUID id) {
		throw new UnsupportedOperationException();
	}

	/** Claims by due time, those due first on top. */
	public Page<Claim> list(Filter filter, Page.Request page) {
		throw new UnsupportedOperationException();
	}

	/** Where a claim is made, by document and place. */
	public List<Mention> mentions(UUID claimId) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Moves a claim to a stage: sets its clock, clears what marked it overdue or waiting.
	 * @param dueAt when the stage should be done, or null when no clock runs
	 */
	public void enter(UUID claimId, Stage stage, @Nullable Instant dueAt) {
		throw new UnsupportedOperationException();
	}

	/** Marks a claim overdue. */
	public void markOverdue(UUID claimId) {
		throw new UnsupportedOperationException();
	}

	/** Marks a claim as waiting for somebody outside until an instant: its clock stands still. */
	public void waitOutside(UUID claimId, Instant until) {
		throw new UnsupportedOperationException();
	}

	/** Keeps what the corroborator concluded. A figure of null leaves the claim's own. */
	public void conclude(UUID claimId, Verdict verdict, Confidence confidence, String rationale,
			@Nullable Figure figure) {
		throw new UnsupportedOperationException();
	}

	/** Counts a change of what is known about the claim, such as new evidence. */
	public void touch(UUID claimId) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Rewords an open claim's statement and says {@link ClaimRestated}.
	 * @param version the version the person saw
	 * @throws org.twosource.Refusal when blank, when the claim is not open, or when the version is stale
	 */
	public Claim restate(UUID claimId, String statement, int version, Person by) {
		throw new UnsupportedOperationException();
	}

}
