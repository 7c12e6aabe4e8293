package org.twosource.desk;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.discussion.Remarks;

/** The discussion of a claim: reading, adding, striking out. */
@Controller
class DiscussionController {

	private static final String REMARKS = "dossier/discussion :: remarks";

	private final Remarks remarks;

	private final Conversation conversation;

	DiscussionController(Remarks remarks, Conversation conversation) {
		this.remarks = remarks;
		this.conversation = conversation;
	}

	@GetMapping("/claims/{id}/discussion")
	String remarks(@PathVariable UUID id, @SignedIn Person me, Model model) {
		this.conversation.addRemarks(id, me, model);
		return REMARKS;
	}

	@GetMapping("/claims/{id}/returned")
	String returned(@PathVariable UUID id, Model model) {
		this.conversation.addReturn(id, model);
		return "dossier/returned :: banner";
	}

	@PostMapping("/claims/{id}/remarks")
	String add(@PathVariable UUID id, @RequestParam(required = false) @Nullable String text,
			@RequestParam(required = false) @Nullable String back,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, @SignedIn Person me, Model model,
			RedirectAttributes flash, Locale language, HttpServletResponse response) {
		try {
			UUID remark = this.remarks.add(id, text, me);
			if (!htmx) {
				return "redirect:" + Back.to(back) + "#remark-" + remark;
			}
			model.addAttribute("remarkAdded", true);
			return remarks(id, me, model);
		}
		catch (Refusal refusal) {
			if (!htmx) {
				flash.addFlashAttribute("warning", refusal.in(language));
				return "redirect:" + Back.to(back) + "#discussion";
			}
			response.setStatus(refusal.status());
			response.setHeader("HX-Retarget", "#remark-problem");
			response.setHeader("HX-Reswap", "innerHTML");
			model.addAttribute("problem", refusal.in(language));
			return "dossier/discussion :: problem";
		}
	}

	@PostMapping("/remarks/{id}/strike")
	String strike(@PathVariable UUID id, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
			@SignedIn Person me, Model model) {
		UUID claim = this.remarks.strike(id, me);
		return htmx ? remarks(claim, me, model) : "redirect:/claims/" + claim + "#remark-" + id;
	}

}
