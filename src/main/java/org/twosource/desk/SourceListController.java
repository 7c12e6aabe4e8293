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
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.source.Registry;
import org.twosource.source.Reliability;
import org.twosource.source.SourceDetails;
import org.twosource.source.SourceEntry;
import org.twosource.source.SourceType;
import org.twosource.source.Sources;

/** The registry of sources as a list, and entering new ones. */
@Controller
class SourceListController {

	private final Registry registry;

	private final Sources sources;

	private final CodeNames names;

	SourceListController(Registry registry, Sources sources, CodeNames names) {
		this.registry = registry;
		this.sources = sources;
		this.names = names;
	}

	/** What the list is narrowed to, as its address says it; null leaves a field open. */
	record ListFilter(@Nullable String q, @Nullable SourceType type, @Nullable Reliability reliability,
			@Nullable String country) {

		Registry.Filter sources() {
			String text = Problems.optional(this.q);
			return new Registry.Filter((text != null) ? text : "", this.type, this.reliability,
					Problems.optional(this.country));
		}

		/** Whether it is narrowed at all. */
		public boolean isAny() {
			return !sources().equals(new Registry.Filter("", null, null, null));
		}

	}

	@GetMapping("/sources")
	String list(ListFilter filter, @RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		return show(filter, page, SourceForm.blank(), new Problems(), me, model);
	}

	@PostMapping("/sources")
	String add(SourceForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Problems problems = new Problems();
		SourceDetails details = form.details(problems);
		Reliability reliability = form.reliability(problems);
		if (!problems.any()) {
			try {
				SourceEntry entered = this.registry.enter(details, reliability, me);
				Told.done(flash, "done.source", entered.source().name());
				return "redirect:/sources/" + entered.source().id();
			}
			catch (Refusal refusal) {
				problems.add(refusal);
				this.sources.known(details.name(), me)
					.ifPresent((known) -> problems.offer("/sources/" + known.id(), "form.source.known"));
			}
		}
		response.setStatus(problems.status().value());
		return show(new ListFilter(null, null, null, null), 0, form, problems, me, model);
	}

	private String show(ListFilter filter, int page, SourceForm form, Problems problems, Person me, Model model) {
		Page<SourceEntry> found = this.registry.list(filter.sources(), me, new Page.Request(page, Pages.SIZE));
		model.addAttribute("entries", found.items());
		model.addAttribute("pages", Pages.of(page, found));
		model.addAttribute("filter", filter);
		model.addAttribute("types", SourceType.values());
		model.addAttribute("reliabilities", Reliability.values());
		model.addAttribute("countries", this.names.countries(this.registry.countries()));
		model.addAttribute("mayEnter", me.isAny(Role.FACT_CHECKER, Role.EDITOR));
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "sources";
	}

}
