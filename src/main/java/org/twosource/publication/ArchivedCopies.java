package org.twosource.publication;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.capture.Capture;
import org.twosource.capture.CaptureFiles;
import org.twosource.capture.Captures;
import org.twosource.confidentiality.Confidentiality;
import org.twosource.evidence.EvidenceItem;
import org.twosource.web.WebAddress;

/**
 * The copies that are kept of what the links of findings led to. One is shown as long as
 * neither it nor its item is confidential, whatever was published before.
 */
@Component
class ArchivedCopies {

	private final Findings findings;

	private final Captures captures;

	private final CaptureFiles files;

	private final Confidentiality confidentiality;

	ArchivedCopies(Findings findings, Captures captures, CaptureFiles files, Confidentiality confidentiality) {
		this.findings = findings;
		this.captures = captures;
		this.files = files;
		this.confidentiality = confidentiality;
	}

	/**
	 * Of each item whose link was captured, the capture made nearest to when the item was
	 * retrieved: a page may say something else later.
	 */
	Map<UUID, FindingContent.Archived> of(List<EvidenceItem> evidence) {
		Map<UUID, WebAddress> links = new HashMap<>();
		evidence.stream()
			.filter((item) -> item.url() != null)
			.forEach((item) -> WebAddress.of(item.url()).ifPresent((address) -> links.put(item.id(), address)));
		Map<String, List<Capture>> captures = this.captures.open(links.values());
		Map<UUID, FindingContent.Archived> copies = new HashMap<>();
		evidence.stream()
			.filter((item) -> links.containsKey(item.id()))
			.forEach((item) -> nearest(captures.getOrDefault(links.get(item.id()).normal(), List.of()), item)
				.ifPresent((copy) -> copies.put(item.id(), copy)));
		return copies;
	}

	private static Optional<FindingContent.Archived> nearest(List<Capture> captures, EvidenceItem item) {
		return captures.stream()
			.filter((capture) -> capture.content() != null)
			.map((capture) -> new FindingContent.Archived(capture.id(), capture.content().capturedAt(),
					capture.content().archive().sha256()))
			.min(Comparator.comparing((copy) -> Duration.between(item.retrievedAt(), copy.capturedAt()).abs()));
	}

	/** The items whose copies readers may see now. */
	Set<UUID> shown(FindingContent content) {
		Set<UUID> hidden = this.confidentiality.hiddenFromReaders();
		return content.evidence()
			.stream()
			.filter((item) -> item.archived() != null && !hidden.contains(item.id())
					&& !hidden.contains(item.archived().id()))
			.map(FindingContent.Item::id)
			.collect(Collectors.toSet());
	}

	/**
	 * The copy of an item's link.
	 * @param number the finding's, such as C-104
	 * @throws Refusal when no published version of that finding has such an item, it has
	 * no copy, or either is confidential now
	 */
	ArchivedCopy get(String number, String itemId) {
		FindingContent.Item item = item(this.findings.numbered(number), itemId);
		Capture capture = this.captures.open(Objects.requireNonNull(item.archived()).id());
		return new ArchivedCopy(item, capture, this.captures.openText(capture.id()).lines().toList());
	}

	/**
	 * How the page looked.
	 * @throws Refusal as for {@link #get}, and when there is no picture
	 */
	CaptureFiles.CapturedFile picture(String number, String itemId) {
		FindingContent.Item item = item(this.findings.numbered(number), itemId);
		return this.files.openPicture(Objects.requireNonNull(item.archived()).id());
	}

	private FindingContent.Item item(Finding finding, String itemId) {
		return this.findings.all(finding.claimId())
			.stream()
			.sorted(Comparator.comparing(Finding::version).reversed())
			.flatMap((version) -> version.content().evidence().stream())
			.filter((item) -> item.archived() != null && item.id().toString().equals(itemId))
			.findFirst()
			.filter((item) -> !this.confidentiality.hiddenFromReaders().contains(item.id()))
			.orElseThrow(() -> Refusal.unknown("finding.copy"));
	}

}
