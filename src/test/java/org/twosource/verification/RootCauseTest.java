package org.twosource.verification;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RootCauseTest {

	@Test
	void theInnermostCauseIsSaidWithoutItsClassOrTrace() {
		assertThat(RootCause.of("""
				org.camunda.bpm.engine.ProcessEngineException: ENGINE-1: it failed
					at org.camunda.Something.run(Something.java:1)
				Caused by: java.lang.IllegalStateException: middle
					at a.B.c(B.java:2)
				Caused by: java.net.ConnectException: Connection refused: nobody is there
					at a.B.c(B.java:3)
				""", "it failed")).isEqualTo("Connection refused: nobody is there");
	}

	@Test
	void aCauseThatSaysNothingIsNamed() {
		assertThat(RootCause.of("java.lang.IllegalStateException: outer\n\tat a.B.c(B.java:2)\nCaused by: "
				+ "java.io.EOFException\n\tat a.B.c(B.java:3)\n", "outer"))
			.isEqualTo("EOFException");
	}

	@Test
	void withoutATraceTheMessageRemains() {
		assertThat(RootCause.of(null, "The press is broken")).isEqualTo("The press is broken");
		assertThat(RootCause.of(null, null)).isNull();
		assertThat(RootCause.of("x".repeat(600), null)).hasSize(501);
	}

}
