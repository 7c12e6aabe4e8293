package org.twosource.publication;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Page;
import org.twosource.Refusal;

/** The pages everyone may read. */
@Controller
class FindingController {

	private static final int SHOWN = 20;

	private final Findings findings;

	private final ClaimReviews reviews;

	private final Newsroom newsroom;

	FindingController(Findings findings, ClaimReviews reviews, Newsroom newsroom) {
		this.findings = findings;
		this.reviews = reviews;
		this.newsroom = newsroom;
	}

	@ModelAttribute("newsroom")
	Newsroom newsroom() {
		return this.newsroom;
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
	String finding(@PathVariable String number, Model model) {
		return show(this.findings.numbered(number), model);
	}

	@GetMapping("/findings/{number}/versions/{version}")
	String version(@PathVariable String number, @PathVariable int version, Model model) {
		return show(this.findings.version(number, version), model);
	}

	@GetMapping("/corrections")
	String corrections(@RequestParam(defaultValue = "0") int page, Model model) {
		page(this.findings.corrections(new Page.Request(page, SHOWN)), page, model);
		return "public/corrections";
	}

	@ExceptionHandler
	String refused(Refusal refusal, Model model, HttpServletResponse response) {
		boolean unknown = refusal.refusalCause() == Refusal.Cause.UNKNOWN;
		response.setStatus((unknown ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT).value());
		model.addAttribute("newsroom", this.newsroom);
		model.addAttribute("reason", refusal.in(LocaleContextHolder.getLocale()));
		return "public/refused";
	}

	private String show(Finding finding, Model model) {
		model.addAttribute("finding", finding);
		model.addAttribute("content", finding.content());
		model.addAttribute("versions", this.findings.versions(finding.number()));
		model.addAttribute("url", this.newsroom.url(finding));
		model.addAttribute("claimReview", this.reviews.script(finding));
		return "public/finding";
	}

	private static void page(Page<?> found, int page, Model model) {
		model.addAttribute("found", found);
		model.addAttribute("page", page);
		model.addAttribute("last", Math.max(0, (found.total() - 1) / SHOWN));
	}

}
