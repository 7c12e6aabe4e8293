package org.twosource.publication;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The archived copies of what the links of findings led to. */
@ForReaders
@RequestMapping("/findings/{number}/archived/{itemId}")
class CopyController {

	/** The words of others are shown as proof, and found at their own address. */
	private static final String NOT_FOR_SEARCH = "noindex, nofollow";

	private final Findings findings;

	private final ArchivedCopies copies;

	CopyController(Findings findings, ArchivedCopies copies) {
		this.findings = findings;
		this.copies = copies;
	}

	@GetMapping
	String show(@PathVariable String number, @PathVariable String itemId, Model model, HttpServletResponse response) {
		model.addAttribute("copy", this.copies.get(number, itemId));
		model.addAttribute("finding", this.findings.numbered(number));
		response.setHeader("X-Robots-Tag", NOT_FOR_SEARCH);
		return "public/archived";
	}

	@GetMapping("/picture.png")
	ResponseEntity<Resource> picture(@PathVariable String number, @PathVariable String itemId,
			HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", NOT_FOR_SEARCH);
		return this.copies.picture(number, itemId).answer();
	}

}
