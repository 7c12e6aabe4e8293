package org.twosource;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import org.springframework.boot.test.context.TestComponent;

/** Keeps what is traced while a test wants it, in place of a share of it. */
@TestComponent
public class RecordedSpans implements Sampler, SpanProcessor {

	private final List<SpanData> spans = new CopyOnWriteArrayList<>();

	private volatile boolean wanted;

	/** What is traced while something is done. */
	public List<SpanData> during(Runnable something) {
		this.spans.clear();
		this.wanted = true;
		try {
			something.run();
		}
		finally {
			this.wanted = false;
		}
		return List.copyOf(this.spans);
	}

	@Override
	public SamplingResult shouldSample(Context parent, String traceId, String name, SpanKind kind,
			Attributes attributes, List<LinkData> links) {
		return this.wanted ? SamplingResult.recordAndSample() : SamplingResult.drop();
	}

	@Override
	public String getDescription() {
		return "as a test wants";
	}

	@Override
	public void onStart(Context parent, ReadWriteSpan span) {
		// Only what is over counts.
	}

	@Override
	public boolean isStartRequired() {
		return false;
	}

	@Override
	public void onEnd(ReadableSpan span) {
		this.spans.add(span.toSpanData());
	}

	@Override
	public boolean isEndRequired() {
		return true;
	}

}
