package org.twosource.custody;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.evidence.EmptySearches;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.file.FileStore;
import org.twosource.source.Source;

/** Gathers the evidence on a claim for a package, in the caller's transaction. */
@Component
class HoldingsReader {

	private final Evidence evidence;

	private final EmptySearches searches;

	private final Provenances provenances;

	private final CapturesOfLinks captures;

	private final FileStore files;

	HoldingsReader(Evidence evidence, EmptySearches searches, Provenances provenances, CapturesOfLinks captures,
			FileStore files) {
		this.evidence = evidence;
		this.searches = searches;
		this.provenances = provenances;
		this.captures = captures;
		this.files = files;
	}

	/** What a person may take of a claim's evidence. */
	Holdings of(UUID claimId, boolean confidential, Person by) {
		List<EvidenceItem> items = items(claimId, confidential, by);
		Map<UUID, Source> origins = this.evidence.sourcesBehind(items);
		Map<UUID, Provenance> provenances = this.provenances.ofClaim(claimId);
		Map<String, Holdings.HeldFile> files = new HashMap<>();
		SafeNames names = new SafeNames();
		List<Holdings.Held> held = items.stream()
			.map((item) -> new Holdings.Held(item, origins.get(item.id()), provenances.get(item.id()),
					file(item, files, names)))
			.toList();
		return new Holdings(held, this.evidence.lineage(items).origins(), this.captures.of(items, by),
				this.searches.of(claimId));
	}

	/** The items that go into the package; this alone decides it. */
	private List<EvidenceItem> items(UUID claimId, boolean confidential, Person by) {
		return confidential ? this.evidence.of(claimId, by) : this.evidence.open(claimId);
	}

	/** A content lies in a package once, under the first name it was handed in with. */
	private Holdings.@Nullable HeldFile file(EvidenceItem item, Map<String, Holdings.HeldFile> known, SafeNames names) {
		String sha256 = item.sha256();
		if (sha256 == null) {
			return null;
		}
		return known.computeIfAbsent(sha256,
				(sum) -> new Holdings.HeldFile("files/" + names.name(sum, String.valueOf(item.fileName())),
						this.files.get(sum)));
	}

}
