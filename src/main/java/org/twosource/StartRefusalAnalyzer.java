package org.twosource;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as a description and an action. */
class StartRefusalAnalyzer extends AbstractFailureAnalyzer<StartRefusal> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, StartRefusal refusal) {
		return new FailureAnalysis(refusal.getMessage(), refusal.action(), refusal);
	}

}
