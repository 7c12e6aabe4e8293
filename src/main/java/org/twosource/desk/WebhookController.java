package org.twosource.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.webhook.EventType;
import org.twosource.webhook.Webhooks;

/** Which endpoints are told of findings and alerts, for administrators. */
@Controller
@RequestMapping("/webhooks")
class WebhookController {

	private final Webhooks webhooks;

	WebhookController(Webhooks webhooks) {
		this.webhooks = webhooks;
	}

	/** An endpoint as filled in; every field may be null or blank. */
	record WebhookForm(@Nullable String url, @Nullable String description, @Nullable List<String> events) {

		/** The names of the events chosen. */
		public List<String> chosen() {
			return (this.events != null) ? this.events : List.of();
		}

		private List<EventType> types() {
			List<EventType> types = new ArrayList<>();
			for (String name : chosen()) {
				Stream.concat(EventType.ofFindings().stream(), EventType.ofAlerts().stream())
					.filter((type) -> type.name().equals(name))
					.forEach(types::add);
			}
			return types;
		}

	}

	@GetMapping
	String list(@SignedIn Person me, Model model) {
		List<String> all = EventType.ofFindings().stream().map(EventType::name).toList();
		return show(new WebhookForm(null, null, all), new Problems(), me, model);
	}

	@PostMapping
	String add(WebhookForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Problems problems = new Problems();
		try {
			Webhooks.Issued issued = this.webhooks.add(form.url(), form.description(), form.types(), me);
			return issued(issued, "done.webhook.added", flash);
		}
		catch (Refusal refusal) {
			requireAllowed(refusal);
			problems.add(refusal);
		}
		response.setStatus(problems.status().value());
		return show(form, problems, me, model);
	}

	@PostMapping("/{id}/secret")
	String rotate(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		try {
			return issued(this.webhooks.rotate(id, me), "done.webhook.rotated", flash);
		}
		catch (Refusal refusal) {
			return refused(id, refusal, flash);
		}
	}

	@PostMapping("/{id}/pause")
	String pause(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		return change(id, () -> this.webhooks.pause(id, me), "done.webhook.paused", flash);
	}

	@PostMapping("/{id}/resumption")
	String resume(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		return change(id, () -> this.webhooks.resume(id, me), "done.webhook.resumed", flash);
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		return change(id, () -> this.webhooks.remove(id, me), "done.webhook.removed", flash);
	}

	private static String change(UUID id, Runnable change, String done, RedirectAttributes flash) {
		try {
			change.run();
			WebhookLogController.done(flash, done);
			return "redirect:/webhooks/" + id;
		}
		catch (Refusal refusal) {
			return refused(id, refusal, flash);
		}
	}

	private static String issued(Webhooks.Issued issued, String done, RedirectAttributes flash) {
		WebhookLogController.done(flash, done);
		flash.addFlashAttribute("secret", issued.secret());
		return "redirect:/webhooks/" + issued.webhook().id();
	}

	static String refused(UUID id, Refusal refusal, RedirectAttributes flash) {
		requireAllowed(refusal);
		Told.refused(flash, refusal);
		return "redirect:/webhooks/" + id;
	}

	/** Who may not see the page, and what is not there, has a page of its own. */
	private static void requireAllowed(Refusal refusal) {
		if (refusal.refusalCause() == Refusal.Cause.FORBIDDEN || refusal.refusalCause() == Refusal.Cause.UNKNOWN) {
			throw refusal;
		}
	}

	private String show(WebhookForm form, Problems problems, Person me, Model model) {
		model.addAttribute("webhooks", this.webhooks.all(me));
		model.addAttribute("events", EventType.ofFindings());
		model.addAttribute("alertEvents", EventType.ofAlerts());
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "webhooks";
	}

}
