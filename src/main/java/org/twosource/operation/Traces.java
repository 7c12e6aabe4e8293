package org.twosource.operation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Has requests, steps of the processes and statements traced once it is set where traces
 * go, and costs nothing before.
 */
class Traces implements EnvironmentPostProcessor, Ordered {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String endpoint = environment.getProperty("twosource.tracing.endpoint", "").strip();
		boolean wanted = StringUtils.hasText(endpoint);
		Map<String, Object> settings = new LinkedHashMap<>();
		settings.put("management.tracing.export.enabled", wanted);
		// Of those who ask for it by a header as of everybody else.
		settings.put("management.opentelemetry.tracing.sampler", "trace-id-ratio");
		settings.put("management.tracing.sampling.probability",
				wanted ? environment.getProperty("twosource.tracing.share", "0.1") : "0");
		settings.put("jdbc.datasource-proxy.enabled", wanted);
		if (wanted) {
			settings.put("management.opentelemetry.tracing.export.otlp.endpoint", endpoint);
			// Connections are taken for every statement; what matters is the statement.
			settings.put("jdbc.includes", "QUERY");
		}
		environment.getPropertySources().addFirst(new MapPropertySource("traces", settings));
	}

	/** After the configuration files were read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 4;
	}

}
