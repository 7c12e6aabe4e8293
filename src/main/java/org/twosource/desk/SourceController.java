package org.twosource.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.source.Reliability;
import org.twosource.source.Source;
import org.twosource.source.SourceType;
import org.twosource.source.Sources;

/** The registry of sources. */
@Controller
class SourceController {

	private final Sources sources;

	SourceController(Sources sources) {
		this.sources = sources;
	}

	/** A source as a person fills it in; every field may be null or blank. */
	record SourceForm(@Nullable String name, @Nullable String type, @Nullable String reliability,
			@Nullable String url) {
	}

	@GetMapping("/sources")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
		return show(q, page, new SourceForm(null, null, null, null), new Problems(), model);
	}

	@PostMapping("/sources")
	String add(SourceForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Problems problems = new Problems();
		String name = problems.required("name", form.name(), "form.source.name");
		SourceType type = problems.choice(SourceType.class, "type", form.type());
		Reliability reliability = problems.choice(Reliability.class, "reliability", form.reliability());
		if (!problems.any()) {
			try {
				this.sources.named(name, type, reliability, Problems.optional(form.url()), me);
				Told.done(flash, "done.source", name);
				return "redirect:/sources";
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		response.setStatus(problems.status().value());
		return show("", 0, form, problems, model);
	}

	private String show(String q, int page, SourceForm form, Problems problems, Model model) {
		Page<Source> found = this.sources.matching(q, new Page.Request(page, Pages.SIZE));
		model.addAttribute("sources", found.items());
		model.addAttribute("pages", Pages.of(page, found.total()));
		model.addAttribute("q", q);
		model.addAttribute("types", SourceType.values());
		model.addAttribute("reliabilities", Reliability.values());
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "sources";
	}

}
