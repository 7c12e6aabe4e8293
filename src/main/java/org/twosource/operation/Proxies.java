package org.twosource.operation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.catalina.util.NetMask;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.twosource.StartRefusal;

/**
 * Decides whose word is taken about where a request comes from and whether it came by
 * TLS: nobody's, or that of the proxies listed. Limits, sign-in and cookies rely on it.
 */
class Proxies implements EnvironmentPostProcessor, Ordered {

	static final String BEHIND = "twosource.behind-proxy";

	static final String TRUSTED = "twosource.trusted-proxies";

	private static final String STRATEGY = "server.forward-headers-strategy";

	private static final String ACTION = "Set " + BEHIND + " to none, or to forwarded with " + TRUSTED
			+ " listing the addresses of the proxies in front of it, such as 10.1.2.3 or 10.1.2.0/28.";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		refuseOtherWays(environment);
		Map<String, Object> settings = new LinkedHashMap<>();
		if (areUsed(environment)) {
			settings.put(STRATEGY, "native");
			settings.put("server.tomcat.remoteip.internal-proxies", String.join(",", listed(environment)));
			settings.put("server.tomcat.remoteip.trusted-proxies", "");
			settings.put("server.tomcat.remoteip.remote-ip-header", "X-Forwarded-For");
			settings.put("server.tomcat.remoteip.protocol-header", "X-Forwarded-Proto");
			// A proxy that does not set these passes on what a client made up.
			settings.put("server.tomcat.remoteip.host-header", "");
			settings.put("server.tomcat.remoteip.port-header", "");
		}
		else {
			settings.put(STRATEGY, "none");
		}
		environment.getPropertySources().addFirst(new MapPropertySource("proxies", settings));
	}

	/** Frameworks would believe everybody, or everybody near. */
	private static void refuseOtherWays(ConfigurableEnvironment environment) {
		String setting = environment.getProperty(STRATEGY, "none");
		if (!setting.equalsIgnoreCase("none")) {
			throw new StartRefusal(STRATEGY + " is " + setting + ", which says not which proxies are believed", ACTION);
		}
	}

	/**
	 * Whether there is a proxy in front.
	 * @throws StartRefusal when the setting means nothing
	 */
	static boolean areUsed(ConfigurableEnvironment environment) {
		String setting = environment.getProperty(BEHIND, "none").strip();
		if (!setting.matches("none|forwarded")) {
			throw new StartRefusal(BEHIND + " is \"" + setting + "\"", ACTION);
		}
		return setting.equals("forwarded");
	}

	private static List<String> listed(ConfigurableEnvironment environment) {
		List<String> listed = Arrays.stream(environment.getProperty(TRUSTED, "").split(","))
			.map(String::strip)
			.filter((one) -> !one.isEmpty())
			.toList();
		if (listed.isEmpty()) {
			throw new StartRefusal(BEHIND + " is forwarded, but no proxy is trusted", ACTION);
		}
		List<String> wrong = new ArrayList<>(listed);
		wrong.removeIf(Proxies::isSound);
		if (!wrong.isEmpty()) {
			throw new StartRefusal(TRUSTED + " lists what is no address or range, or everybody: " + wrong, ACTION);
		}
		return listed;
	}

	private static boolean isSound(String addresses) {
		if (!addresses.matches("(?:(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)(?:/\\d{1,3})?")
				|| addresses.endsWith("/0")) {
			return false;
		}
		try {
			new NetMask(addresses);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** After the configuration files were read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 5;
	}

}
