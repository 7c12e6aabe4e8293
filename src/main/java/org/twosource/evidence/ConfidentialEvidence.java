package org.twosource.evidence;

import java.util.Collection;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Claims;
import org.twosource.confidentiality.Confidentiality;

/**
 * Evidence that only named people may know of: it is in no count, list, search, history
 * or export of anybody else, and in no finding.
 */
@Component
public class ConfidentialEvidence {

	private final Evidence evidence;

	private final Confidentiality confidentiality;

	private final Claims claims;

	private final ApplicationEventPublisher events;

	ConfidentialEvidence(Evidence evidence, Confidentiality confidentiality, Claims claims,
			ApplicationEventPublisher events) {
		this.evidence = evidence;
		this.confidentiality = confidentiality;
		this.claims = claims;
		this.events = events;
	}

	/**
	 * Keeps an item from everybody but the people named and who names them, and says
	 * {@link EvidenceDisclosed}.
	 * @param readers usernames, all of them: whoever is not named any more loses sight of
	 * it
	 * @throws Refusal when the person neither collected it nor is an editor, or a name is
	 * nobody's
	 */
	@Transactional
	public void keep(UUID evidenceId, Collection<String> readers, Person by) {
		EvidenceItem item = hold(evidenceId, by);
		if (!item.collectedBy().equals(by.username()) && !by.is(Role.EDITOR)) {
			throw Refusal.forbidden("confidential.mayKeep");
		}
		boolean wasOpen = !item.hiddenAmong(this.confidentiality.hiddenFromReaders());
		this.confidentiality.keep(evidenceId, readers, by);
		if (wasOpen) {
			this.claims.touch(item.claimId());
			this.events.publishEvent(new EvidenceDisclosed(item.claimId(), evidenceId, by.username(), false));
		}
	}

	/**
	 * Opens an item to everybody, in print as well, and says {@link EvidenceDisclosed}.
	 * @throws Refusal when the person is no editor who may know of it
	 */
	@Transactional
	public void open(UUID evidenceId, Person by) {
		EvidenceItem item = hold(evidenceId, by);
		if (!by.is(Role.EDITOR)) {
			throw Refusal.forbidden("confidential.mayOpen");
		}
		boolean wasOpen = !item.hiddenAmong(this.confidentiality.hiddenFromReaders());
		this.confidentiality.open(evidenceId, by);
		boolean open = !item.hiddenAmong(this.confidentiality.hiddenFromReaders());
		if (open && !wasOpen) {
			this.claims.touch(item.claimId());
			this.events.publishEvent(new EvidenceDisclosed(item.claimId(), evidenceId, by.username(), true));
		}
	}

	private EvidenceItem hold(UUID evidenceId, Person by) {
		EvidenceItem item = this.evidence.get(evidenceId, by);
		this.claims.hold(item.claimId());
		return item;
	}

}
