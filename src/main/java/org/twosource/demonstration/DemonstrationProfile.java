package org.twosource.demonstration;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;
import org.twosource.StartRefusal;

/**
 * Chooses the demonstration newsroom when nobody has chosen anything: no profile and no
 * database server. Its passwords are known to everyone, so it answers on the loopback
 * address only, and never on a database somebody has configured.
 */
class DemonstrationProfile implements EnvironmentPostProcessor, Ordered {

	static final String NAME = "demonstration";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean ownServer = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
		if (environment.getActiveProfiles().length == 0 && !ownServer) {
			environment.addActiveProfile(NAME);
		}
		if (!environment.acceptsProfiles(Profiles.of(NAME))) {
			return;
		}
		if (ownServer) {
			throw new StartRefusal("The profile " + NAME
					+ " has accounts whose passwords everyone knows, so it runs on the embedded " + "database only",
					"Take away either the profile " + NAME + " or spring.datasource.url.");
		}
		environment.getPropertySources().addFirst(new MapPropertySource(NAME, Map.of("server.address", "127.0.0.1")));
	}

	/** After the configuration files were read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 10;
	}

}
