package org.twosource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that a controller answers at, as the application itself knows them. */
@TestComponent
public class Endpoints {

	private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

	Endpoints(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/**
	 * One of them.
	 *
	 * @param method its method, or * where it answers all
	 * @param path its pattern
	 * @param handler what answers; one of them where several do, each for a type of
	 * content
	 */
	public record Endpoint(String method, String path, HandlerMethod handler) {

		/** Whether it answers programs, with problem details. */
		public boolean isForPrograms() {
			return this.path.startsWith("/api/");
		}

		/** Its address, with something in each place of its pattern. */
		public String uri(UnaryOperator<String> place) {
			StringBuilder uri = new StringBuilder();
			for (String part : this.path.replace("**", "x").split("(?=\\{)|(?<=})")) {
				uri.append(part.startsWith("{") ? place.apply(part.replaceAll("[{}]|:.*", "")) : part);
			}
			return uri.toString();
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

	/** All of them, each method of each address once. */
	public List<Endpoint> all() {
		Map<String, Endpoint> found = new LinkedHashMap<>();
		this.mappings.forEach((mapping) -> mapping.getHandlerMethods()
			.forEach((info, handler) -> of(info, handler).forEach((one) -> found.putIfAbsent(one.toString(), one))));
		return List.copyOf(found.values());
	}

	private static List<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
		List<Endpoint> found = new ArrayList<>();
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		for (String path : info.getPatternValues()) {
			if (methods.isEmpty()) {
				found.add(new Endpoint("*", path, handler));
			}
			methods.forEach((method) -> found.add(new Endpoint(method.name(), path, handler)));
		}
		return found;
	}

}
