package org.twosource.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.evidence.PageReader;
import org.twosource.evidence.PageReading;
import org.twosource.evidence.Repeat;
import org.twosource.evidence.Repeats;
import org.twosource.source.SourceSearch;
import org.twosource.web.WebAddress;

/** What helps while evidence is filled in; none of it is needed to add some. */
@Controller
class EvidenceHintsController {

	private final PageReader pages;

	private final Repeats repeats;

	private final SourceSearch sources;

	EvidenceHintsController(PageReader pages, Repeats repeats, SourceSearch sources) {
		this.pages = pages;
		this.repeats = repeats;
		this.sources = sources;
	}

	/** What can be read from the page behind a link. */
	@PostMapping("/claims/{id}/evidence/reading")
	String reading(@PathVariable UUID id, @RequestParam String url, @SignedIn Person me, Locale locale, Model model) {
		try {
			PageReading reading = this.pages.read(id, url, me);
			model.addAttribute("reading", reading);
			model.addAttribute("language", language(reading.details().language(), locale));
		}
		catch (Refusal refusal) {
			model.addAttribute("why", refusal.in(locale));
		}
		return "evidence-hints :: reading";
	}

	/** Where a link or a file is evidence already. */
	@GetMapping("/claims/{id}/evidence/repeats")
	String repeats(@PathVariable UUID id, @RequestParam(required = false) @Nullable String url,
			@RequestParam(required = false) @Nullable String sha256, @SignedIn Person me, Model model) {
		List<Repeat> found = this.repeats.of(id, Problems.optional(url), Problems.optional(sha256), me);
		model.addAttribute("repeats", found);
		model.addAttribute("claimId", id);
		return "evidence-hints :: repeats(repeats=${repeats},claimId=${claimId})";
	}

	/**
	 * The sources that may be meant by what is typed into one of the fields for a source.
	 */
	@GetMapping("/sources/suggestions")
	String suggestions(@RequestParam(defaultValue = "") String sourceName,
			@RequestParam(defaultValue = "") String derivesFromSource, @RequestParam(defaultValue = "") String other,
			@RequestParam(defaultValue = "") String url, @SignedIn Person me, Model model) {
		String typed = sourceName + derivesFromSource + other;
		model.addAttribute("sources", this.sources.meant(typed, WebAddress.of(url).orElse(null), me));
		return "evidence-hints :: suggestions";
	}

	private static @Nullable String language(@Nullable String tag, Locale locale) {
		return (tag != null) ? Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(locale) : null;
	}

}
