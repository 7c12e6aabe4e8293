package org.twosource.publication;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.audit.Audit;
import org.twosource.site.SiteChanged;
import org.twosource.verification.ClaimDropped;
import org.twosource.verification.FindingDue;

/**
 * Publishes what is signed and retracts what is dropped, in the transaction in which that
 * happens.
 */
@Component
class Press {

	private final Findings findings;

	private final Drafts drafts;

	private final Wording wording;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Press(Findings findings, Drafts drafts, Wording wording, Audit audit, Clock clock,
			ApplicationEventPublisher events) {
		this.findings = findings;
		this.drafts = drafts;
		this.wording = wording;
		this.audit = audit;
		this.clock = clock;
		this.events = events;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void publish(FindingDue due) {
		Draft draft = this.drafts.next(due.claimId(), due.signedHash(), due.signedBy(), due.correctionWhy());
		print(due.claimId(), draft, (draft.version() == 1) ? "finding published" : "finding corrected", Audit.PROCESS);
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void retract(ClaimDropped dropped) {
		this.findings.of(dropped.claimId())
			.filter((finding) -> !finding.retracted())
			.ifPresent(
					(finding) -> print(dropped.claimId(),
							new Draft(finding.version() + 1, true, finding.content(), null, List.of(),
									this.wording.say("retracted"), dropped.reason()),
							"finding retracted", dropped.by()));
	}

	private void print(UUID claimId, Draft draft, String act, String by) {
		this.findings.add(claimId, draft, this.clock.instant());
		Map<String, Object> details = new HashMap<>();
		details.put("version", draft.version());
		details.put("verdict", draft.content().verdict());
		if (draft.whatChanged() != null) {
			details.put("whatChanged", draft.whatChanged());
		}
		this.audit.record(by, act, claimId, details);
		this.events.publishEvent(new FindingPublished(this.findings.of(claimId).orElseThrow()));
		this.events.publishEvent(new SiteChanged());
	}

}
