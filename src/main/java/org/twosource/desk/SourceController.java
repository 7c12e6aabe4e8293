package org.twosource.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.source.Reliability;
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
	String list(Model model) {
		return show(new SourceForm(null, null, null, null), new Problems(), model);
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
		return show(form, problems, model);
	}

	private String show(SourceForm form, Problems problems, Model model) {
		model.addAttribute("sources", this.sources.all());
		model.addAttribute("types", SourceType.values());
		model.addAttribute("reliabilities", Reliability.values());
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "sources";
	}

}
