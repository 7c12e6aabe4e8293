package org.twosource.custody;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.capture.Capture;
import org.twosource.capture.CaptureFiles;
import org.twosource.capture.Captures;
import org.twosource.evidence.EvidenceItem;
import org.twosource.web.WebAddress;

/** Gathers the captures of items' links for a package, in the caller's transaction. */
@Component
class CapturesOfLinks {

	private final Captures captures;

	private final CaptureFiles files;

	CapturesOfLinks(Captures captures, CaptureFiles files) {
		this.captures = captures;
		this.files = files;
	}

	/** The captures that were made of these items' links, oldest first. */
	List<Holdings.HeldCapture> of(List<EvidenceItem> items, Person by) {
		Map<WebAddress, List<UUID>> links = new LinkedHashMap<>();
		items.forEach((item) -> address(item)
			.forEach((address) -> links.computeIfAbsent(address, (one) -> new ArrayList<>()).add(item.id())));
		Map<String, List<UUID>> byPage = new LinkedHashMap<>();
		links.forEach(
				(address, ids) -> byPage.computeIfAbsent(address.normal(), (one) -> new ArrayList<>()).addAll(ids));
		SafeNames names = new SafeNames();
		return this.captures.of(links.keySet(), by)
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((capture) -> capture.content() != null)
			.map((capture) -> held(capture, byPage.get(capture.normal()), names, by))
			.sorted(Comparator.comparing(Holdings.HeldCapture::capturedAt))
			.toList();
	}

	private Holdings.HeldCapture held(Capture capture, List<UUID> items, SafeNames names, Person by) {
		Capture.Content content = capture.content();
		CaptureFiles.CapturedFile archive = this.files.archive(capture.id(), by);
		return new Holdings.HeldCapture(capture.id(), items, capture.url(), content.capturedAt(), capture.askedBy(),
				content.tool(), "captures/" + names.name(archive.sha256(), archive.name()), content.archive(),
				archive.content());
	}

	private static Stream<WebAddress> address(EvidenceItem item) {
		return Stream.ofNullable(item.url()).flatMap((url) -> WebAddress.of(url).stream());
	}

}
