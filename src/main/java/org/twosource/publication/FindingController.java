package org.twosource.publication;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Page;

/** The pages everyone may read. */
@ForReaders
class FindingController {

	private static final int SHOWN = 20;

	private final Findings findings;

	private final ClaimReviews reviews;

	private final ArchivedCopies copies;

	private final Sharing sharing;

	private final Newsroom newsroom;

	FindingController(Findings findings, ClaimReviews reviews, ArchivedCopies copies, Sharing sharing,
			Newsroom newsroom) {
		this.findings = findings;
		this.reviews = reviews;
		this.copies = copies;
		this.sharing = sharing;
		this.newsroom = newsroom;
	}

	@GetMapping("/findings")
	String list(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "0") int page,
			Model model) {
		String text = (q == null || q.isBlank()) ? null : q.strip();
		page(this.findings.list(text, new Page.Request(page, SHOWN)), page, model);
		model.addAttribute("q", text);
		return "public/findings";
	}

	@GetMapping("/findings/{number}")
	String finding(@PathVariable String number, Model model, HttpServletResponse response) {
		return show(this.findings.numbered(number), model, response);
	}

	@GetMapping("/findings/{number}/versions/{version}")
	String version(@PathVariable String number, @PathVariable int version, Model model, HttpServletResponse response) {
		return show(this.findings.version(number, version), model, response);
	}

	@GetMapping("/corrections")
	String corrections(@RequestParam(defaultValue = "0") int page, Model model) {
		page(this.findings.corrections(new Page.Request(page, SHOWN)), page, model);
		return "public/corrections";
	}

	private String show(Finding finding, Model model, HttpServletResponse response) {
		List<Revision> versions = this.findings.versions(finding.number());
		model.addAttribute("finding", finding);
		model.addAttribute("content", finding.content());
		model.addAttribute("versions", versions);
		model.addAttribute("shown", this.copies.shown(finding.content()));
		model.addAttribute("social", this.sharing.of(finding));
		model.addAttribute("url", this.newsroom.url(finding));
		model.addAttribute("claimReview", this.reviews.script(finding));
		response.setDateHeader(HttpHeaders.LAST_MODIFIED, versions.get(0).publishedAt().toEpochMilli());
		return "public/finding";
	}

	private static void page(Page<?> found, int page, Model model) {
		model.addAttribute("found", found);
		model.addAttribute("page", page);
		model.addAttribute("last", Math.max(0, (found.total() - 1) / SHOWN));
	}

}
