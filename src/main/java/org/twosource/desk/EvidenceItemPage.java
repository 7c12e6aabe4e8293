package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.audit.AuditRecord;
import org.twosource.claim.Claims;
import org.twosource.custody.Custody;
import org.twosource.custody.Provenances;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.file.FileStore;

/** Puts together the page of an item of evidence. */
@Component
class EvidenceItemPage {

	private final Claims claims;

	private final Evidence evidence;

	private final FileStore files;

	private final Provenances provenances;

	private final Custody custody;

	private final Histories histories;

	EvidenceItemPage(Claims claims, Evidence evidence, FileStore files, Provenances provenances, Custody custody,
			Histories histories) {
		this.claims = claims;
		this.evidence = evidence;
		this.files = files;
		this.provenances = provenances;
		this.custody = custody;
		this.histories = histories;
	}

	/**
	 * The page of an item that a person may see.
	 * @param page which page of its custody, counted from 0
	 */
	String show(EvidenceItem item, int page, Person me, Model model) {
		List<EvidenceItem> all = this.evidence.of(item.claimId(), me);
		Page<AuditRecord> acts = this.custody.of(item, new Page.Request(page, Pages.SIZE));
		model.addAttribute("item", item);
		model.addAttribute("claim", this.claims.get(item.claimId()));
		model.addAttribute("origin", this.evidence.sourcesBehind(all).get(item.id()));
		model.addAttribute("repeated", find(all, item.derivesFromEvidence()));
		model.addAttribute("repeating",
				all.stream().filter((one) -> item.id().equals(one.derivesFromEvidence())).toList());
		model.addAttribute("stored", (item.sha256() != null) ? this.files.get(item.sha256()) : null);
		model.addAttribute("provenance", this.provenances.of(item.id()).orElse(null));
		model.addAttribute("acts", this.histories.of(acts.items()));
		model.addAttribute("pages", Pages.of(page, acts));
		return "evidence-item";
	}

	private static @Nullable EvidenceItem find(List<EvidenceItem> items, @Nullable UUID id) {
		return items.stream().filter((item) -> item.id().equals(id)).findFirst().orElse(null);
	}

}
