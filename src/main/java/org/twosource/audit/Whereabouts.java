package org.twosource.audit;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where an act is done: the one place that asks the request at hand, which the web
 * server's own filter makes known before anything else happens to it.
 */
@Component
public class Whereabouts {

	/** The request attribute with the name of the token a program signed in with. */
	public static final String TOKEN = "org.twosource.audit.Whereabouts.token";

	/**
	 * The way an act came (page, API or process) and, of a person's act, the network
	 * address and the token's name. The process has no address, also when it acts on a
	 * person's request: so nothing is kept of readers.
	 */
	Map<String, String> of(String actor) {
		Map<String, String> origin = new LinkedHashMap<>();
		RequestAttributes at = RequestContextHolder.getRequestAttributes();
		if (actor.equals(Audit.PROCESS) || !(at instanceof ServletRequestAttributes attributes)) {
			origin.put("way", "process");
			return origin;
		}
		HttpServletRequest request = attributes.getRequest();
		origin.put("way", request.getRequestURI().startsWith(request.getContextPath() + "/api/") ? "API" : "page");
		origin.put("address", request.getRemoteAddr());
		if (request.getAttribute(TOKEN) instanceof String token) {
			origin.put("token", token);
		}
		return origin;
	}

}
