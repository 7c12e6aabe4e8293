package org.twosource.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.webhook.Deliveries;
import org.twosource.webhook.Delivery;
import org.twosource.webhook.Webhook;
import org.twosource.webhook.Webhooks;

/** What one endpoint was told and what came of it, for administrators. */
@Controller
@RequestMapping("/webhooks/{id}")
class WebhookLogController {

	/** Within which time something new is waited for on the page. */
	private static final Duration SOON = Duration.ofMinutes(1);

	private final Webhooks webhooks;

	private final Deliveries deliveries;

	private final Clock clock;

	WebhookLogController(Webhooks webhooks, Deliveries deliveries, Clock clock) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	@GetMapping
	String log(@PathVariable UUID id, @RequestParam(required = false) Delivery.@Nullable State state,
			@RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		model.addAttribute("problems", new Problems());
		return show(id, state, page, me, model);
	}

	/** The log alone, for a page that waits for an answer. */
	@GetMapping("/log")
	String part(@PathVariable UUID id, @RequestParam(required = false) Delivery.@Nullable State state,
			@RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		add(id, state, page, me, model);
		return "webhook-parts :: log";
	}

	@PostMapping("/test")
	String test(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		try {
			this.deliveries.ping(id, me);
			done(flash, "done.webhook.tested");
			return "redirect:/webhooks/" + id;
		}
		catch (Refusal refusal) {
			return WebhookController.refused(id, refusal, flash);
		}
	}

	@PostMapping("/deliveries/{delivery}/replay")
	String replay(@PathVariable UUID id, @PathVariable UUID delivery, @SignedIn Person me, RedirectAttributes flash) {
		try {
			this.deliveries.replay(id, delivery, me);
			done(flash, "done.webhook.replayed");
			return "redirect:/webhooks/" + id;
		}
		catch (Refusal refusal) {
			return WebhookController.refused(id, refusal, flash);
		}
	}

	@PostMapping("/replay")
	String replayFailed(@PathVariable UUID id, @RequestParam(defaultValue = "") String since, @SignedIn Person me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		Problems problems = new Problems();
		problems.required("since", since, "webhook.since");
		Instant from = problems.instant("since", since);
		if (from == null) {
			response.setStatus(problems.status().value());
			model.addAttribute("problems", problems);
			model.addAttribute("since", since);
			return show(id, null, 0, me, model);
		}
		try {
			int sent = this.deliveries.replayFailed(id, from, me);
			done(flash, "done.webhook.replayedAll", sent);
			return "redirect:/webhooks/" + id;
		}
		catch (Refusal refusal) {
			return WebhookController.refused(id, refusal, flash);
		}
	}

	/** Says on the next page that it is done. */
	static void done(RedirectAttributes page, String key, Object... arguments) {
		page.addFlashAttribute("message", Sentence.of("webhooks", key, arguments).in(LocaleContextHolder.getLocale()));
	}

	private String show(UUID id, Delivery.@Nullable State state, int page, Person me, Model model) {
		if (!model.containsAttribute("since")) {
			Instant yesterday = this.clock.instant().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
			model.addAttribute("since", LocalDateTime.ofInstant(yesterday, ZoneOffset.UTC).toString());
		}
		add(id, state, page, me, model);
		return "webhook";
	}

	private void add(UUID id, Delivery.@Nullable State state, int page, Person me, Model model) {
		Webhook webhook = this.webhooks.get(id, me);
		Page<Delivery> found = this.deliveries.list(id, state, new Page.Request(page, Pages.SIZE), me);
		model.addAttribute("webhook", webhook);
		model.addAttribute("deliveries", found.items());
		model.addAttribute("states", Delivery.State.values());
		model.addAttribute("state", state);
		model.addAttribute("page", page);
		model.addAttribute("pages", pages(id, state, page, found));
		Instant soon = this.clock.instant().plus(SOON);
		model.addAttribute("waiting", found.items().stream().anyMatch((one) -> moves(one, soon)));
	}

	private static boolean moves(Delivery delivery, Instant soon) {
		Instant next = delivery.nextAttemptAt();
		return delivery.state() == Delivery.State.UNDER_WAY && (next == null || next.isBefore(soon));
	}

	/** The links lead to the whole page, also out of the log alone. */
	private static Pages pages(UUID id, Delivery.@Nullable State state, int page, Page<Delivery> found) {
		return Pages.at("/webhooks/" + id + "?" + ((state != null) ? "state=" + state + "&" : "") + "page=", page,
				found);
	}

}
