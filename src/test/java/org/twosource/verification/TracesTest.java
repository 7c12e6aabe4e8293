package org.twosource.verification;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What of the processes can be seen in traces. */
@NewsroomTest
class TracesTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ObservationRegistry observations;

	private final InMemorySpanExporter spans = InMemorySpanExporter.create();

	private final AtomicBoolean recorded = new AtomicBoolean(true);

	@BeforeEach
	void record() {
		OtelTracer tracer = new OtelTracer(SdkTracerProvider.builder()
			.addSpanProcessor(SimpleSpanProcessor.create(this.spans))
			.build()
			.get("twosource"), new OtelCurrentTraceContext(), (event) -> {
			});
		AtomicBoolean on = this.recorded;
		// The application is shared with other tests, and a handler cannot be taken away.
		this.observations.observationConfig().observationHandler(new DefaultTracingObservationHandler(tracer) {
			@Override
			public boolean supportsContext(Observation.Context context) {
				return on.get();
			}
		});
	}

	@AfterEach
	void stop() {
		this.recorded.set(false);
	}

	@Test
	void stepsAreSeenByTheirNamesWithinTheJobOrRequestThatDidThem() {
		Caseload cases = new Caseload(this.mvc, this.engine);
		String claim = cases.published();
		List<SpanData> steps = this.spans.getFinishedSpanItems()
			.stream()
			.filter((span) -> claim.equals(span.getAttributes().get(AttributeKey.stringKey("about"))))
			.toList();
		assertThat(steps).extracting(SpanData::getName).contains("Decide policy", "Publish finding");
		SpanData publishing = steps.stream()
			.filter((span) -> span.getName().equals("Publish finding"))
			.findFirst()
			.orElseThrow();
		assertThat(publishing.getAttributes().get(AttributeKey.stringKey("process"))).isEqualTo("claim-verification");
		SpanData job = this.spans.getFinishedSpanItems()
			.stream()
			.filter((span) -> span.getSpanId().equals(publishing.getParentSpanId()))
			.findFirst()
			.orElseThrow();
		assertThat(job.getName()).isEqualTo("job");
		assertThat(this.spans.getFinishedSpanItems()).extracting(SpanData::getName)
			.anyMatch((name) -> name.startsWith("http post /api/tasks/"));
	}

}
