package org.twosource.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.capture.Captures;
import org.twosource.custody.FileAccess;
import org.twosource.custody.Packages;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.file.Download;
import org.twosource.web.WebAddress;

/** The page of an item of evidence, its file, and the package to hand on. */
@Controller
class EvidenceItemController {

	private final Evidence evidence;

	private final Captures captures;

	private final FileAccess files;

	private final Packages packages;

	private final ReaderFields readers;

	private final EvidenceItemPage page;

	EvidenceItemController(Evidence evidence, Captures captures, FileAccess files, Packages packages,
			ReaderFields readers, EvidenceItemPage page) {
		this.evidence = evidence;
		this.captures = captures;
		this.files = files;
		this.packages = packages;
		this.readers = readers;
		this.page = page;
	}

	@GetMapping("/evidence/{id}")
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		EvidenceItem item = this.evidence.get(id, me);
		Optional.ofNullable(item.url())
			.flatMap(WebAddress::of)
			.map((address) -> this.captures.of(address, me))
			.filter((captures) -> !captures.isEmpty())
			.ifPresent((captures) -> model.addAttribute("link", new LinkCaptures(captures)));
		this.readers.addTo(model, this.evidence.readers(List.of(item)).get(id),
				me.is(Role.EDITOR) || item.collectedBy().equals(me.username()));
		return this.page.show(item, page, me, model);
	}

	/** The file comes down as it went up, and a browser neither shows nor runs it. */
	@GetMapping("/evidence/{id}/file")
	ResponseEntity<Resource> file(@PathVariable UUID id, @SignedIn Person me) {
		EvidenceItem item = this.evidence.get(id, me);
		Resource content = this.files.open(item, me, FileAccess.Way.DOWNLOAD);
		return Download.of(content, item.sha256(), item.fileName());
	}

	@GetMapping("/claims/{id}/package")
	void takePackage(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean confidential,
			@SignedIn Person me, HttpServletResponse response) throws IOException {
		this.packages.of(id, confidential, me).sendTo(response);
	}

}
