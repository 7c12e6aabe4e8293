package org.twosource.desk;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.discussion.Notice;
import org.twosource.discussion.Notices;

/** What a person was told. */
@Controller
class NoticeController {

	private final Notices notices;

	NoticeController(Notices notices) {
		this.notices = notices;
	}

	@GetMapping("/notices")
	String list(@RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		Page<Notice> found = this.notices.list(me, new Page.Request(page, Pages.SIZE));
		model.addAttribute("notices", found.items());
		model.addAttribute("unseen", this.notices.count(me));
		model.addAttribute("pages", Pages.of(page, found));
		return "notices";
	}

	@PostMapping("/notices/{id}/seen")
	String seen(@PathVariable UUID id, @RequestParam(defaultValue = "/notices") String back, @SignedIn Person me) {
		this.notices.seen(id, me);
		return "redirect:" + Back.to(back);
	}

	@PostMapping("/notices/seen")
	String seenAll(@RequestParam(defaultValue = "/notices") String back, @SignedIn Person me) {
		this.notices.seenAll(me);
		return "redirect:" + Back.to(back);
	}

}
