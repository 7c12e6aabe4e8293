package org.twosource.syndication;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.twosource.publication.Finding;
import org.twosource.publication.Findings;
import org.twosource.publication.ForReaders;
import org.twosource.publication.Newsroom;

/** A finding as a card in another site's page. */
@ForReaders
class EmbedController {

	private final Findings findings;

	private final Newsroom newsroom;

	EmbedController(Findings findings, Newsroom newsroom) {
		this.findings = findings;
		this.newsroom = newsroom;
	}

	@GetMapping("/findings/{number}/embed")
	String card(@PathVariable String number, Model model, HttpServletResponse response) {
		Finding finding = this.findings.numbered(number);
		response.setDateHeader("Last-Modified", finding.publishedAt().toEpochMilli());
		model.addAttribute("finding", finding);
		model.addAttribute("content", finding.content());
		model.addAttribute("address", this.newsroom.url(finding));
		return "public/embed";
	}

}
