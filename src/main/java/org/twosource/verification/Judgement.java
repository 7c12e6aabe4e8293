package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;

/**
 * What people concluded about a claim: a corroborator's assessment or an editor's
 * decision.
 */
public sealed interface Judgement {

	/** The username of who judged. */
	String by();

	/** When. */
	Instant at();

	/**
	 * A corroborator's conclusion.
	 *
	 * @param verdict what the evidence says
	 * @param confidence how sure that is
	 * @param rationale why
	 * @param figure the figure borne out, or null
	 * @param outcome where the corroborator sent the claim
	 * @param by who
	 * @param at when
	 */
	record Assessment(Verdict verdict, Confidence confidence, String rationale, @Nullable Figure figure,
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
