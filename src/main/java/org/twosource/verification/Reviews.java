package org.twosource.verification;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;

/**
 * Opens the review of a published finding, one at a time for each: what comes while one
 * is open joins it, and what comes while the claim is verified again is kept and reviewed
 * after that.
 */
@Component
public class Reviews {

	private static final String PROCESS = "finding-correction";

	/** None of them is taken for another. */
	private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private final SecureRandom random = new SecureRandom();

	private final Claims claims;

	private final Challenges challenges;

	private final RuntimeService processes;

	private final Audit audit;

	Reviews(Claims claims, Challenges challenges, RuntimeService processes, Audit audit) {
		this.claims = claims;
		this.challenges = challenges;
		this.processes = processes;
		this.audit = audit;
	}

	/**
	 * Takes in what a reader says is wrong with a finding.
	 * @return what they can name it by
	 * @throws Refusal when the claim's finding does not stand
	 */
	@Transactional
	public String object(UUID claimId, Objection objection) {
		Claim claim = this.claims.hold(claimId);
		if (!stands(claim)) {
			throw Refusal.conflict("challenge.notPublished", claim.shortNumber());
		}
		String fresh = reference();
		String reference = this.challenges.enter(claimId, objection, fresh);
		if (reference.equals(fresh)) {
			this.audit.record(Audit.PROCESS, "challenge received", claimId,
					Map.of("cause", Cause.READER, "reference", reference));
			start(claimId, Cause.READER);
		}
		return reference;
	}

	/** Says that a finding a published claim relies on was corrected or retracted. */
	@Transactional
	public void reliedOnCorrected(UUID claimId, UUID corrected, int version) {
		open(claimId, Opening.of(Cause.RELIED_ON_CORRECTED, corrected + " " + version, corrected));
	}

	/**
	 * Has a finding reviewed, unless that very thing called it into question before or
	 * there is no finding that stands.
	 */
	void open(UUID claimId, Opening opening) {
		if (stands(this.claims.hold(claimId)) && !waits(claimId, opening)
				&& this.challenges.enter(claimId, opening).isPresent()) {
			record(claimId, opening);
			start(claimId, opening.cause());
		}
	}

	/** Whether the same is said of an item that still waits for an answer. */
	private boolean waits(UUID claimId, Opening opening) {
		return opening.cause() == Cause.NEW_EVIDENCE && opening.about() == null && this.challenges.open(claimId)
			.stream()
			.anyMatch((one) -> one.cause() == Cause.NEW_EVIDENCE && Objects.equals(one.subject(), opening.subject()));
	}

	/** Whether a finding is under review, or its claim verified again. */
	boolean underWay(UUID claimId) {
		return this.processes.createProcessInstanceQuery()
			.processDefinitionKey(PROCESS)
			.processInstanceBusinessKey(claimId.toString())
			.count() > 0;
	}

	/**
	 * Whether an editor has reopened a claim and its verification, which weighs all there
	 * is, has yet to begin.
	 */
	boolean isReopened(UUID claimId) {
		return underWay(claimId) && this.challenges.open(claimId).isEmpty();
	}

	private boolean stands(Claim claim) {
		return claim.stage() == Stage.PUBLISHED || (claim.open() && underWay(claim.id()));
	}

	private void record(UUID claimId, Opening opening) {
		Map<String, Object> details = new HashMap<>();
		details.put("cause", opening.cause());
		if (opening.reason() != null) {
			details.put("reason", opening.reason());
		}
		if (opening.cause() == Cause.NEW_EVIDENCE && opening.subject() != null) {
			details.put("evidenceId", opening.subject());
		}
		if (!opening.needs().isEmpty()) {
			details.put("needs", opening.needs());
		}
		String by = opening.by();
		this.audit.record((by != null) ? by : Audit.PROCESS, (by != null) ? "finding challenged" : "challenge received",
				claimId, details);
	}

	private void start(UUID claimId, Cause cause) {
		if (underWay(claimId)) {
			return;
		}
		if (cause.message() != null) {
			this.processes.startProcessInstanceByMessage(cause.message(), claimId.toString());
		}
		else {
			this.processes.startProcessInstanceByKey(PROCESS, claimId.toString());
		}
	}

	private String reference() {
		StringBuilder reference = new StringBuilder("R-");
		for (int i = 0; i < 8; i++) {
			reference.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return reference.toString();
	}

}
