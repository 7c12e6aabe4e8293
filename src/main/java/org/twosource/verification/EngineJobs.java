package org.twosource.verification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether this node looks for automatic steps to do. A node that is told to leave them to
 * others is in order.
 */
@Component("engineJobs")
class EngineJobs implements HealthIndicator {

	private final ObjectProvider<JobRunner> runner;

	EngineJobs(ObjectProvider<JobRunner> runner) {
		this.runner = runner;
	}

	@Override
	public Health health() {
		JobRunner own = this.runner.getIfAvailable();
		if (own == null) {
			return Health.up().withDetail("leftToOtherNodes", true).build();
		}
		return own.areLookedFor() ? Health.up().build() : Health.down().build();
	}

}
