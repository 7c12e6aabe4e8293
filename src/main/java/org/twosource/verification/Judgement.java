package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;

/**
 * What people concluded about a claim: a checker's assessment or an editor's decision.
 */
public sealed interface Judgement {

	/** The username of who judged. */
	String by();

	/** When. */
	Instant at();

	/**
	 * A collector's own conclusion, given before the second checker's and hidden until
	 * that is in.
	 *
	 * @param id its id
	 * @param verdict what the evidence says
	 * @param confidence how sure that is
	 * @param rationale why
	 * @param figure the figure borne out, or null for the claim's own
	 * @param by who
	 * @param at when
	 */
	record FirstAssessment(UUID id, Verdict verdict, Confidence confidence, String rationale, @Nullable Figure figure,
			String by, Instant at) implements Judgement {

	}

	/**
	 * A corroborator's conclusion.
	 *
	 * @param id its id
	 * @param verdict what the evidence says
	 * @param confidence how sure that is
	 * @param rationale why
	 * @param figure the figure borne out, or null for the claim's own
	 * @param outcome where the corroborator sent the claim
	 * @param by who
	 * @param at when
	 */
	record Assessment(UUID id, Verdict verdict, Confidence confidence, String rationale, @Nullable Figure figure,
			Completion.Corroborated.Outcome outcome, String by, Instant at) implements Judgement {

	}

	/**
	 * An editor's decision.
	 *
	 * @param id its id
	 * @param answer the answer
	 * @param returnTo where to, when returned
	 * @param reason why, or null
	 * @param signedHash the hash of exactly what was decided on
	 * @param voided why an approval no longer counts, or null while it does
	 * @param by who
	 * @param at when
	 */
	record Decision(UUID id, Completion.Decided.Answer answer, @Nullable Stage returnTo, @Nullable String reason,
			String signedHash, @Nullable String voided, String by, Instant at) implements Judgement {

	}

}
