package org.twosource.desk;

import java.util.UUID;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SavedView;
import org.twosource.account.SavedViews;
import org.twosource.account.SignedIn;

/** The filters a person saves, and finds again as links. */
@Controller
class ViewController {

	private final SavedViews views;

	ViewController(SavedViews views) {
		this.views = views;
	}

	@PostMapping("/views")
	String save(@RequestParam SavedView.Page page, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String query, @SignedIn Person me, RedirectAttributes flash) {
		try {
			this.views.save(page, name, query, me);
		}
		catch (Refusal refusal) {
			flash.addFlashAttribute("warning", refusal.in(LocaleContextHolder.getLocale()));
		}
		return "redirect:" + Back.to(list(page) + (query.isEmpty() ? "" : "?" + query));
	}

	@PostMapping("/views/{id}/deletion")
	String delete(@PathVariable UUID id, @RequestParam SavedView.Page page, @SignedIn Person me) {
		this.views.delete(id, me);
		return "redirect:" + list(page);
	}

	private static String list(SavedView.Page page) {
		return (page == SavedView.Page.INBOX) ? "/" : "/claims";
	}

}
