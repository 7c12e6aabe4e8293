package org.twosource.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which scope a token needs for a request: what changes something, by its place. */
final class ScopeRules {

	private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

	/** The first that matches holds; what nothing matches is administration. */
	private static final List<Rule> WRITING = List.of(rule("/api/documents/**", TokenScope.DOCUMENTS),
			rule("/api/claims/{id}/withdrawal", TokenScope.PUBLICATION),
			rule("/api/claims/{id}/challenge", TokenScope.PUBLICATION),
			rule("/api/webhooks/**", TokenScope.PUBLICATION),
			rule("/api/evidence/{id}/readers", TokenScope.ADMINISTRATION),
			rule("/api/sources/{id}/readers", TokenScope.ADMINISTRATION), rule("/api/claims/**", TokenScope.CLAIMS),
			rule("/api/evidence/**", TokenScope.CLAIMS), rule("/api/sources/**", TokenScope.CLAIMS),
			rule("/api/captures/**", TokenScope.CLAIMS), rule("/api/tasks/**", TokenScope.CLAIMS),
			rule("/api/people/**", TokenScope.ADMINISTRATION), rule("/api/desks/**", TokenScope.ADMINISTRATION),
			rule("/api/rules/**", TokenScope.ADMINISTRATION), rule("/api/account/**", TokenScope.ADMINISTRATION));

	/** Whoever asks may have these. */
	private static final List<RequestMatcher> FOR_EVERYBODY = List.of(matcher("/api/findings/**"),
			matcher("/v3/api-docs/**"), matcher("/v3/api-docs.yaml"));

	private ScopeRules() {
	}

	private record Rule(RequestMatcher place, TokenScope scope) {

	}

	/** The scope; empty when none is needed. */
	static Optional<TokenScope> neededBy(HttpServletRequest request) {
		if (LOOKING.contains(request.getMethod())) {
			boolean open = FOR_EVERYBODY.stream().anyMatch((place) -> place.matches(request));
			return open ? Optional.empty() : Optional.of(TokenScope.READ);
		}
		return Optional.of(ruled(request).orElse(TokenScope.ADMINISTRATION));
	}

	/** The scope that stands written for a request that changes something. */
	static Optional<TokenScope> ruled(HttpServletRequest request) {
		return WRITING.stream().filter((rule) -> rule.place().matches(request)).map(Rule::scope).findFirst();
	}

	private static Rule rule(String place, TokenScope scope) {
		return new Rule(matcher(place), scope);
	}

	private static RequestMatcher matcher(String place) {
		return PathPatternRequestMatcher.withDefaults().matcher(place);
	}

}
