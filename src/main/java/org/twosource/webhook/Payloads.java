package org.twosource.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.twosource.publication.ClaimReviews;
import org.twosource.publication.Finding;
import org.twosource.publication.Newsroom;
import tools.jackson.databind.json.JsonMapper;

/** What messages say. */
@Component
class Payloads {

	private final Newsroom newsroom;

	private final ClaimReviews reviews;

	private final JsonMapper json;

	Payloads(Newsroom newsroom, ClaimReviews reviews, JsonMapper json) {
		this.newsroom = newsroom;
		this.reviews = reviews;
		this.json = json;
	}

	/** What a version of a finding tells of. */
	static EventType type(Finding finding) {
		if (finding.retracted()) {
			return EventType.FINDING_RETRACTED;
		}
		return (finding.version() == 1) ? EventType.FINDING_PUBLISHED : EventType.FINDING_CORRECTED;
	}

	/** The message about a version of a finding: what readers are shown, and no more. */
	String of(Finding finding) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("number", finding.number());
		data.put("version", finding.version());
		data.put("url", this.newsroom.url(finding));
		data.put("statement", finding.content().statement());
		data.put("verdict", finding.content().verdict());
		data.put("confidence", finding.content().confidence());
		data.put("retracted", finding.retracted());
		data.put("whatChanged", finding.whatChanged());
		data.put("why", finding.why());
		data.put("publishedAt", finding.publishedAt());
		Map<String, Object> review = this.reviews.of(finding);
		if (review != null) {
			data.put("claimReview", review);
		}
		return message(type(finding), finding.publishedAt(), data);
	}

	/** A message that tells of nothing. */
	String ping(Webhook webhook, Instant at) {
		return message(EventType.PING, at, Map.of("description", webhook.description()));
	}

	/** A message that tells of something else. */
	String message(EventType type, Instant at, Map<String, Object> data) {
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("type", type.type());
		message.put("timestamp", at);
		message.put("data", data);
		return this.json.writeValueAsString(message);
	}

}
