package org.twosource.alert;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.publication.Finding;
import org.twosource.publication.FindingPublished;
import org.twosource.verification.ClaimOverdue;
import org.twosource.verification.StepFailed;
import org.twosource.verification.StepMended;

/** Hears what is to be alerted of, in the transaction it happens in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AlertEvents {

	/** An alert that alerts fail would fail as they do. */
	private static final Set<String> OWN = Set.of("alert-delivery", "alert-watch");

	private final Alerts alerts;

	private final JdbcClient jdbc;

	AlertEvents(Alerts alerts, JdbcClient jdbc) {
		this.alerts = alerts;
		this.jdbc = jdbc;
	}

	@EventListener
	void on(ClaimOverdue event) {
		String stage = event.stage().name();
		this.alerts.raise(new Occasion(AlertKind.CLAIM_OVERDUE, event.claimId(), stage + " " + event.dueAt(),
				event.claimId(), stage, event.dueAt(), null, null));
	}

	@EventListener
	void on(StepFailed event) {
		if (OWN.contains(event.process())) {
			return;
		}
		UUID subject = (event.subject() != null) ? event.subject()
				: UUID.nameUUIDFromBytes(("process:" + event.process()).getBytes(StandardCharsets.UTF_8));
		boolean claim = this.jdbc.sql("select exists (select from claim where id = :id)")
			.param("id", subject)
			.query(Boolean.class)
			.single();
		this.alerts
			.raise(new Occasion(AlertKind.STEP_FAILED, subject, event.incidentId().toString(), claim ? subject : null,
					null, null, new Occasion.Step(event.process(), event.step(), event.name()), null));
	}

	@EventListener
	void on(StepMended event) {
		this.alerts.mended(event.incidentId());
	}

	@EventListener
	void on(FindingPublished event) {
		Finding finding = event.finding();
		if (finding.version() > 1) {
			this.alerts.raise(new Occasion(AlertKind.FINDING_CORRECTED, finding.claimId(),
					"version " + finding.version(), finding.claimId(), null, null, null, finding.version()));
		}
	}

}
