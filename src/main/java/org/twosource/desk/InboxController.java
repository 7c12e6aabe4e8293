package org.twosource.desk;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SavedView;
import org.twosource.account.SavedViews;
import org.twosource.account.SignedIn;
import org.twosource.discussion.Notices;
import org.twosource.verification.Tasks;

/** The inbox: what waits for the person who looks at it. */
@Controller
class InboxController {

	private final InboxPage page;

	private final SavedViews views;

	private final Tasks tasks;

	private final Notices notices;

	InboxController(InboxPage page, SavedViews views, Tasks tasks, Notices notices) {
		this.page = page;
		this.views = views;
		this.tasks = tasks;
		this.notices = notices;
	}

	@GetMapping("/")
	String inbox(InboxFilter filter, @RequestParam(defaultValue = "0") int page,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, @SignedIn Person me,
			Model model) {
		model.addAttribute("me", me);
		this.page.addLists(filter, page, me, model);
		if (part) {
			return "inbox-lists :: lists";
		}
		this.page.addChoices(filter, model);
		model.addAttribute("views", this.views.of(me, SavedView.Page.INBOX));
		return "inbox";
	}

	/**
	 * How much waits for the person: the tasks they hold, and the notices they have not
	 * seen.
	 */
	@GetMapping("/inbox/count")
	String count(@SignedIn Person me, Model model) {
		model.addAttribute("waiting", this.tasks.held(me) + this.notices.count(me));
		return "inbox-lists :: count";
	}

	/** Takes a task and opens it; when that is refused, its row says why. */
	@PostMapping("/inbox/tasks/{id}/take")
	String take(@PathVariable UUID id, @SignedIn Person me, Model model, HttpServletResponse response) {
		try {
			this.tasks.take(id, me);
			response.setHeader("HX-Redirect", "/tasks/" + id);
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return "inbox-lists :: nothing";
		}
		catch (Refusal refusal) {
			return refused(id, refusal, me, model);
		}
	}

	/**
	 * Releases a task and has the lists looked at anew; when that is refused, its row
	 * says why.
	 */
	@PostMapping("/inbox/tasks/{id}/release")
	String release(@PathVariable UUID id, @SignedIn Person me, Model model, HttpServletResponse response) {
		try {
			this.tasks.release(id, me);
			response.setHeader("HX-Trigger", "live");
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return "inbox-lists :: nothing";
		}
		catch (Refusal refusal) {
			return refused(id, refusal, me, model);
		}
	}

	/** Not an error of the page: browsers would report it as one. */
	private String refused(UUID id, Refusal refusal, Person me, Model model) {
		model.addAttribute("me", me);
		model.addAttribute("task", this.tasks.get(id));
		model.addAttribute("refused", refusal.in(LocaleContextHolder.getLocale()));
		return "inbox-lists :: refused";
	}

}
