package org.twosource.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.audit.AuditRecord;
import org.twosource.custody.Custody;
import org.twosource.custody.FileAccess;
import org.twosource.custody.Packages;
import org.twosource.custody.Provenance;
import org.twosource.custody.Provenances;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.file.Download;

/** Items of evidence, their files, their custody, and the package to hand on. */
@RestController
class CustodyApi {

	private final Evidence evidence;

	private final Provenances provenances;

	private final Custody custody;

	private final FileAccess files;

	private final Packages packages;

	CustodyApi(Evidence evidence, Provenances provenances, Custody custody, FileAccess files, Packages packages) {
		this.evidence = evidence;
		this.provenances = provenances;
		this.custody = custody;
		this.files = files;
		this.packages = packages;
	}

	/** An item and the claim it is on. */
	record ItemView(UUID claimId, EvidenceView evidence, @Nullable Provenance collectedWith) {

	}

	/**
	 * How an item came in, and what was done with it since, newest first.
	 */
	record CustodyView(UUID evidenceId, String collectedBy, Instant collectedAt, @Nullable String url,
			@Nullable String fileName, @Nullable Instant publishedAt, Instant retrievedAt,
			@Nullable Provenance collectedWith, List<Act> items, long total) {

	}

	/** One act: who, when, what. */
	record Act(Instant at, String who, String what, Map<String, Object> details) {

		static Act of(AuditRecord act) {
			return new Act(act.at(), act.actor(), act.act(), act.details());
		}

	}

	@GetMapping("/api/evidence/{id}")
	ItemView get(@PathVariable UUID id, @SignedIn Person person) {
		EvidenceItem item = this.evidence.get(id, person);
		List<EvidenceItem> all = this.evidence.of(item.claimId(), person);
		return new ItemView(item.claimId(), EvidenceView.of(item, this.evidence.sourcesBehind(all).get(id),
				this.evidence.readers(List.of(item)).get(id)), this.provenances.of(id).orElse(null));
	}

	@GetMapping("/api/evidence/{id}/custody")
	CustodyView custody(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size, @SignedIn Person person) {
		Page.Request wanted = new Page.Request(page, size);
		EvidenceItem item = this.evidence.get(id, person);
		Page<AuditRecord> acts = this.custody.of(item, wanted);
		return new CustodyView(id, item.collectedBy(), item.collectedAt(), item.url(), item.fileName(),
				item.publishedAt(), item.retrievedAt(), this.provenances.of(id).orElse(null),
				acts.items().stream().map(Act::of).toList(), acts.total());
	}

	/** The file comes down as it went up, and a browser neither shows nor runs it. */
	@GetMapping("/api/evidence/{id}/file")
	ResponseEntity<Resource> file(@PathVariable UUID id, @SignedIn Person person) {
		EvidenceItem item = this.evidence.get(id, person);
		Resource content = this.files.open(item, person, FileAccess.Way.DOWNLOAD);
		return Download.of(content, item.sha256(), item.fileName());
	}

	@GetMapping("/api/claims/{id}/package")
	void takePackage(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean confidential,
			@SignedIn Person person, HttpServletResponse response) throws IOException {
		this.packages.of(id, confidential, person).sendTo(response);
	}

}
