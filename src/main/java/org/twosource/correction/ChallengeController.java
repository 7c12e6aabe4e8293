package org.twosource.correction;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.twosource.Sentence;
import org.twosource.publication.Finding;
import org.twosource.publication.Findings;
import org.twosource.publication.ForReaders;
import org.twosource.verification.Challenges;
import org.twosource.verification.Reviews;

/** Where a reader says that something is wrong with a finding. */
@ForReaders
@RequestMapping("/findings/{number}/challenge")
class ChallengeController {

	private final Findings findings;

	private final Reviews reviews;

	private final Challenges challenges;

	private final ReaderLimits limits;

	ChallengeController(Findings findings, Reviews reviews, Challenges challenges, ReaderLimits limits) {
		this.findings = findings;
		this.reviews = reviews;
		this.challenges = challenges;
		this.limits = limits;
	}

	@ModelAttribute
	void keepNothing(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	@GetMapping
	String form(@PathVariable String number, @RequestParam(required = false) @Nullable String received, Model model) {
		Finding finding = this.findings.numbered(number);
		if (received != null && this.challenges.isReference(finding.claimId(), received)) {
			model.addAttribute("finding", finding);
			model.addAttribute("reference", received);
			return "public/challenge-received";
		}
		return show(finding, ChallengeForm.blank(), Map.of(), model);
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	String send(@PathVariable String number, ChallengeForm form, Locale language, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		Finding finding = this.findings.numbered(number);
		Map<String, String> problems = form.problems(language);
		if (finding.retracted()) {
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		else if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		else {
			long wait = this.limits.wait(request.getRemoteAddr());
			if (wait == 0) {
				return "redirect:" + received(finding, this.reviews.object(finding.claimId(), form.objection()));
			}
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
			long minutes = (wait + 59) / 60;
			problems.put("form", Sentence.of("correction", "correction.form.many", minutes).in(language));
		}
		return show(finding, form.shown(), problems, model);
	}

	private static String show(Finding finding, ChallengeForm form, Map<String, String> problems, Model model) {
		model.addAttribute("finding", finding);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		model.addAttribute("longest", ChallengeForm.LONGEST);
		model.addAttribute("shortest", ChallengeForm.SHORTEST);
		return "public/challenge";
	}

	private static URI received(Finding finding, String reference) {
		return UriComponentsBuilder.fromPath("/findings/{number}/challenge")
			.queryParam("received", reference)
			.build(finding.number());
	}

}
