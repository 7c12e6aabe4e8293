package org.twosource.api;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.webhook.Deliveries;
import org.twosource.webhook.Delivery;
import org.twosource.webhook.EventType;
import org.twosource.webhook.Webhook;
import org.twosource.webhook.Webhooks;

/** Endpoints that are told of findings and alerts, for administrators. */
@RestController
@RequestMapping("/api/webhooks")
class WebhookApi {

	private final Webhooks webhooks;

	private final Deliveries deliveries;

	WebhookApi(Webhooks webhooks, Deliveries deliveries) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
	}

	/** An endpoint to be added. */
	record WebhookForm(@Nullable String url, @Nullable String description, @Nullable List<String> events) {

	}

	/** An endpoint; its secret is there only in the answer to whoever adds it. */
	record WebhookView(UUID id, String url, String description, List<String> events, Webhook.State state,
			String addedBy, Instant addedAt, @Nullable Instant lastDeliveredAt, int underWay, int givenUp,
			@Nullable String secret) {

		static WebhookView of(Webhook one, @Nullable String secret) {
			return new WebhookView(one.id(), one.url(), one.description(),
					one.events().stream().map(EventType::type).toList(), one.state(), one.addedBy(), one.addedAt(),
					one.lastDeliveredAt(), one.underWay(), one.givenUp(), secret);
		}

	}

	/** A message and every attempt to deliver it. */
	record DeliveryView(UUID id, String messageId, String type, @Nullable String number, @Nullable Integer version,
			Instant at, String payload, Delivery.State state, @Nullable Instant nextAttemptAt,
			List<AttemptView> attempts) {

		static DeliveryView of(Delivery one) {
			Locale language = LocaleContextHolder.getLocale();
			return new DeliveryView(one.id(), one.messageId(), one.event().type(), one.number(), one.version(),
					one.at(), one.payload(), one.state(), one.nextAttemptAt(),
					one.attempts().stream().map((attempt) -> AttemptView.of(attempt, language)).toList());
		}

	}

	/** One attempt, and why it failed when it did. */
	record AttemptView(Instant at, int millis, @Nullable Integer status, @Nullable String answer,
			@Nullable String failure) {

		static AttemptView of(Delivery.Attempt one, Locale language) {
			return new AttemptView(one.at(), one.millis(), one.status(), one.answer(),
					Optional.ofNullable(one.failure()).map((why) -> why.in(language)).orElse(null));
		}

	}

	@GetMapping
	Page<WebhookView> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size,
			@SignedIn Person person) {
		Page<Webhook> found = Page.of(this.webhooks.all(person), new Page.Request(page, size));
		return found.map((one) -> WebhookView.of(one, null));
	}

	@PostMapping
	ResponseEntity<WebhookView> add(@RequestBody WebhookForm form, @SignedIn Person person) {
		List<EventType> events = new ArrayList<>();
		for (String type : (form.events() != null) ? form.events() : List.<String>of()) {
			events.add(EventType.offered(type)
				.orElseThrow(() -> Refusal.unacceptable("webhook.event", type).with("field", "events")));
		}
		Webhooks.Issued issued = this.webhooks.add(form.url(), form.description(), events, person);
		return ResponseEntity.created(URI.create("/api/webhooks/" + issued.webhook().id()))
			.body(WebhookView.of(issued.webhook(), issued.secret()));
	}

	@GetMapping("/{id}")
	WebhookView get(@PathVariable UUID id, @SignedIn Person person) {
		return WebhookView.of(this.webhooks.get(id, person), null);
	}

	@GetMapping("/{id}/deliveries")
	Page<DeliveryView> deliveries(@PathVariable UUID id, @RequestParam(required = false) Delivery.@Nullable State state,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size,
			@SignedIn Person person) {
		Page<Delivery> found = this.deliveries.list(id, state, new Page.Request(page, size), person);
		return found.map(DeliveryView::of);
	}

	@PostMapping("/{id}/deliveries/{delivery}/replay")
	@ResponseStatus(HttpStatus.ACCEPTED)
	DeliveryView replay(@PathVariable UUID id, @PathVariable UUID delivery, @SignedIn Person person) {
		return DeliveryView.of(this.deliveries.replay(id, delivery, person));
	}

}
