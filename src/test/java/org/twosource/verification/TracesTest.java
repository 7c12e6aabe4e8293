package org.twosource.verification;

import java.util.List;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.RecordedSpans;

import static org.assertj.core.api.Assertions.assertThat;

/** What of the processes can be seen in traces. */
@NewsroomTest
class TracesTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private RecordedSpans recorded;

	@Test
	void stepsAreSeenByTheirNamesWithinTheJobOrRequestThatDidThem() {
		Caseload cases = new Caseload(this.mvc, this.engine);
		String[] claim = new String[1];
		List<SpanData> spans = this.recorded.during(() -> claim[0] = cases.published());
		assertThat(spans).filteredOn((span) -> claim[0].equals(attribute(span, "about")))
			.extracting(SpanData::getName)
			.contains("Decide policy", "Publish finding");
		SpanData publishing = spans.stream()
			.filter((span) -> span.getName().equals("Publish finding"))
			.findFirst()
			.orElseThrow();
		assertThat(attribute(publishing, "process")).isEqualTo("claim-verification");
		assertThat(spans).filteredOn((span) -> span.getSpanId().equals(publishing.getParentSpanId()))
			.extracting(SpanData::getName)
			.containsExactly("job");
		assertThat(spans).extracting(SpanData::getName).anyMatch((name) -> name.startsWith("http post /api/tasks/"));
	}

	@Test
	void whatLetsSomebodyInIsNotInThem() {
		List<SpanData> spans = this.recorded
			.during(() -> assertThat(this.mvc.get().uri("/login/links/only-theirs")).hasStatus(404));
		assertThat(spans).extracting(SpanData::getName).anyMatch((name) -> name.startsWith("http get /login/links/"));
		assertThat(spans).noneMatch((span) -> span.toString().contains("only-theirs"));
	}

	private static String attribute(SpanData span, String name) {
		return span.getAttributes().get(AttributeKey.stringKey(name));
	}

}
