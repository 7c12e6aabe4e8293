package org.twosource.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import org.twosource.claim.Stage;
import org.twosource.verification.Diagrams;
import org.twosource.verification.TaskKind;

/**
 * What the newsroom is measured by. Every node reports the same figures of the database:
 * whoever adds nodes up counts them several times.
 */
@Component
class Meters implements MeterBinder {

	private static final String[] UNSENT = { "UNDER_WAY", "GIVEN_UP" };

	private final Figures figures;

	private final Diagrams diagrams;

	Meters(Figures figures, Diagrams diagrams) {
		this.figures = figures;
		this.diagrams = diagrams;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		for (Stage stage : Stage.values()) {
			Tags tags = Tags.of("stage", stage.name());
			gauge(meters, "twosource.claims", "Claims at each stage", tags, "claims " + stage);
			gauge(meters, "twosource.claims.overdue", "Claims overdue at each stage", tags, "overdue " + stage);
		}
		for (TaskKind kind : TaskKind.values()) {
			for (boolean held : new boolean[] { true, false }) {
				gauge(meters, "twosource.tasks.open", "Open tasks, held by somebody or by nobody",
						Tags.of("kind", kind.name(), "held", Boolean.toString(held)), "tasks " + kind + " " + held);
			}
		}
		for (String process : this.diagrams.keys()) {
			gauge(meters, "twosource.incidents", "Automatic steps that failed and wait for a manager",
					Tags.of("process", process), "incidents " + process);
		}
		gauge(meters, "twosource.claims.waiting", "Claims that wait for somebody outside or are paused", Tags.empty(),
				"waiting");
		gauge(meters, "twosource.claims.astray", "Open claims without exactly one running verification", Tags.empty(),
				"astray");
		gauge(meters, "twosource.jobs.due", "Automatic steps that are due and wait for their turn", Tags.empty(),
				"due");
		for (String state : UNSENT) {
			Tags tags = Tags.of("state", state);
			gauge(meters, "twosource.alert.mails", "Alert mails that are not sent", tags, "mails " + state);
			gauge(meters, "twosource.webhook.deliveries", "Messages that are not delivered to endpoints", tags,
					"webhooks " + state);
		}
	}

	private void gauge(MeterRegistry meters, String name, String what, Tags tags, String figure) {
		Gauge.builder(name, this.figures, (all) -> all.get(figure)).description(what).tags(tags).register(meters);
	}

}
