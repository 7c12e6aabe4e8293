package org.twosource.account;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may call what: {@code access.csv} lists every address with those it is for, and
 * nobody is let through anywhere else. What depends on the claim, the desk or what
 * somebody did before is checked where the act happens.
 */
@Component
class Access implements AuthorizationManager<RequestAuthorizationContext> {

	private static final String MATRIX = "access.csv";

	private static final AuthorizationDecision GRANTED = new AuthorizationDecision(true);

	private final List<AccessRule> rules;

	Access() {
		this.rules = read();
	}

	/** Every rule, those of the more specific addresses first. */
	List<AccessRule> rules() {
		return this.rules;
	}

	@Override
	public AuthorizationDecision authorize(Supplier<? extends Authentication> caller,
			RequestAuthorizationContext context) {
		String method = context.getRequest().getMethod();
		PathContainer path = RequestPath
			.parse(context.getRequest().getRequestURI(), context.getRequest().getContextPath())
			.pathWithinApplication();
		List<AccessRule> here = this.rules.stream().filter((rule) -> rule.matches(path)).toList();
		if (here.isEmpty()) {
			return AccessRefused.unlisted();
		}
		if (HttpMethod.OPTIONS.matches(method)) {
			Person person = person(caller.get());
			return here.stream().anyMatch((rule) -> rule.allows(person)) ? GRANTED : AccessRefused.by(here.get(0));
		}
		for (AccessRule rule : here) {
			if (rule.isFor(method)) {
				return (rule.reader() || rule.allows(person(caller.get()))) ? GRANTED : AccessRefused.by(rule);
			}
		}
		return AccessRefused.otherMethods(here.stream().map((rule) -> String.valueOf(rule.method())).sorted().toList());
	}

	private static @Nullable Person person(@Nullable Authentication caller) {
		boolean signedIn = caller != null && caller.isAuthenticated();
		return (signedIn && caller.getPrincipal() instanceof Principal principal) ? principal.person() : null;
	}

	private static List<AccessRule> read() {
		try (Reader file = new InputStreamReader(new ClassPathResource(MATRIX).getInputStream(),
				StandardCharsets.UTF_8);
				CSVParser lines = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file)) {
			return lines.stream().map(Access::rule).sorted((a, b) -> a.path().compareTo(b.path())).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static AccessRule rule(CSVRecord line) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (Role role : Role.values()) {
			if (marked(line, role.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
				roles.add(role);
			}
		}
		String method = line.get("method");
		return new AccessRule(method.equals("*") ? null : HttpMethod.valueOf(method),
				PathPatternParser.defaultInstance.parse(line.get("path")), marked(line, "reader"), roles);
	}

	private static boolean marked(CSVRecord line, String column) {
		return line.get(column).equals("x");
	}

}
