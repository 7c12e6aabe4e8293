package org.twosource.alert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.webhook.EventType;
import org.twosource.webhook.Messages;

/**
 * Tells endpoints of alerts. Corrected findings are told there already, to whoever asked
 * for these.
 */
@Component
class AlertWebhooks {

	private final Happenings happenings;

	private final Letters letters;

	private final Messages messages;

	AlertWebhooks(Happenings happenings, Letters letters, Messages messages) {
		this.happenings = happenings;
		this.letters = letters;
		this.messages = messages;
	}

	/** Tells of an alert, in the transaction of the caller. */
	void announce(UUID alert) {
		Happening one = this.happenings.of(List.of(alert)).get(0);
		switch (one.kind()) {
			case CLAIM_OVERDUE -> announce(EventType.CLAIM_OVERDUE, one, claim(one));
			case HIGH_HARM_UNHELD -> announce(EventType.CLAIM_UNHELD, one, claim(one));
			case STEP_FAILED -> announce(EventType.STEP_FAILED, one, step(one));
			case FINDING_CORRECTED -> {
			}
		}
	}

	private void announce(EventType type, Happening one, Map<String, Object> data) {
		this.messages.announce(type, one.at(), one.claimId(), data);
	}

	private Map<String, Object> claim(Happening one) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("number", one.number());
		data.put("url", this.letters.url("/claims/" + one.claimId()));
		data.put("statement", one.statement());
		if (one.kind() == AlertKind.CLAIM_OVERDUE) {
			data.put("stage", one.stage());
			data.put("dueAt", one.since());
		}
		else {
			data.put("unheldSince", one.since());
		}
		return data;
	}

	private Map<String, Object> step(Happening one) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("process", one.process());
		data.put("step", one.step());
		data.put("name", one.stepName());
		data.put("url", this.letters.url("/board"));
		data.put("number", one.number());
		return data;
	}

}
