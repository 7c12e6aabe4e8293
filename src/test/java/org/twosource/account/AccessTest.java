package org.twosource.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Endpoints;
import org.twosource.NewsroomTest;
import org.twosource.SafeAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The matrix of who may call what, each cell of it over HTTP. */
@NewsroomTest
class AccessTest {

	/** What is answered by no controller: by filters, or as a file. */
	private static final Set<String> WITHOUT_CONTROLLER = Set.of("GET /assets/**", "GET /webjars/**",
			"GET /favicon.ico", "POST /login", "POST /login/code", "POST /logout",
			"GET /oauth2/authorization/{provider}", "GET /login/oauth2/code/{provider}",
			"POST /logout/connect/back-channel/{provider}");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Access access;

	@Autowired
	private Endpoints endpoints;

	@Autowired
	private People people;

	@Autowired
	private Principals principals;

	private final Map<Role, Principal> staff = new EnumMap<>(Role.class);

	@BeforeEach
	void takeInOneOfEachRole() {
		for (Role role : Role.values()) {
			String username = "a" + UUID.randomUUID();
			this.people.enterKept(username, "Only " + role, "{none}", Set.of(role), "admin");
			this.staff.put(role, this.principals.find(username).orElseThrow());
		}
	}

	@Test
	void everyEndpointHasOneRuleAndEveryRuleAnEndpoint() {
		List<String> rules = this.access.rules().stream().map(AccessTest::named).toList();
		assertThat(rules).doesNotHaveDuplicates();
		List<String> answering = Stream
			.concat(this.endpoints.all().stream().map(Endpoints.Endpoint::toString), WITHOUT_CONTROLLER.stream())
			.toList();
		assertThat(rules).as("the lines of access.csv").containsExactlyInAnyOrderElementsOf(answering);
	}

	@Test
	void administratorsMayWhatEveryRoleMayAndEverybodyWhatReadersMay() {
		for (AccessRule rule : this.access.rules()) {
			assertThat(rule.roles()).as(named(rule)).contains(Role.ADMIN);
			if (rule.reader()) {
				assertThat(rule.roles()).as(named(rule)).containsExactlyInAnyOrder(Role.values());
			}
		}
	}

	@Test
	void whoMayNotIsToldWhoMayInBothLanguages() {
		for (AccessRule rule : this.access.rules()) {
			assertThat(AccessRefused.by(rule).why().in(Locale.ENGLISH)).startsWith("Only");
			assertThat(AccessRefused.by(rule).why().in(Locale.forLanguageTag("ru"))).startsWith("Это доступно только");
		}
	}

	@Test
	void eachCellIsAsItIsWritten() {
		List<String> wrong = new ArrayList<>();
		for (AccessRule rule : this.access.rules()) {
			for (Role role : Role.values()) {
				look(rule, this.staff.get(role), rule.roles().contains(role), wrong);
			}
			look(rule, null, rule.reader(), wrong);
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void whatIsNotListedIsThereForNobodyAndOtherMethodsAreNamed() {
		for (String unlisted : List.of("/api/unlisted", "/api/claims/x/y/z", "/unlisted", "/board/unlisted/of/all",
				"/actuator/env", "/findings/a/b/c/d")) {
			MvcTestResult result = get(unlisted, Role.ADMIN);
			assertThat(result).as(unlisted).hasStatus(404);
			assertThat(result.getMvcResult().getHandler()).as(unlisted).isNull();
		}
		assertThat(get("/api/unlisted", Role.ADMIN)).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("There is nothing at this address");
		assertThat(this.mvc.delete().uri("/api/desks").with(user(this.staff.get(Role.ADMIN)))).hasStatus(405)
			.hasHeader(HttpHeaders.ALLOW, "GET, POST");
		assertThat(this.mvc.options().uri("/api/desks").with(user(this.staff.get(Role.FACT_CHECKER)))).hasStatus(403);
		assertThat(this.mvc.options().uri("/api/desks").with(user(this.staff.get(Role.MANAGER)))).hasStatus(200);
		assertThat(this.mvc.head().uri("/people").with(user(this.staff.get(Role.EDITOR)))).hasStatus(403);
		assertThat(this.mvc.head().uri("/people").with(user(this.staff.get(Role.ADMIN)))).hasStatus(200);
	}

	@Test
	void twoRolesMayWhatEitherMay() {
		String username = "a" + UUID.randomUUID();
		this.people.enterKept(username, "Both", "{none}", Set.of(Role.FACT_CHECKER, Role.MANAGER), "admin");
		var both = user(this.principals.loadUserByUsername(username));
		assertThat(this.mvc.get().uri("/api/desks").with(both)).hasStatus(200);
		assertThat(this.mvc.patch().uri("/api/claims/" + UUID.randomUUID()).with(both)).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/webhooks").with(both)).hasStatus(403);
	}

	private MvcTestResult get(String uri, Role role) {
		return this.mvc.get().uri(uri).with(user(this.staff.get(role))).exchange();
	}

	private void look(AccessRule rule, @Nullable Principal caller, boolean allowed, List<String> wrong) {
		String uri = rule.path()
			.getPatternString()
			.replaceAll("\\{[^}]*}", UUID.randomUUID().toString())
			.replace("**", "x");
		MvcTestResult result = call((rule.method() != null) ? rule.method() : HttpMethod.GET, uri, caller);
		String asked = named(rule) + " by " + caller;
		if (result.getUnresolvedException() != null) {
			wrong.add(asked + ": " + result.getUnresolvedException());
			return;
		}
		if (allowed == refused(result)) {
			wrong.add(asked + ": " + result.getResponse().getStatus());
		}
		try {
			check(rule, uri, result);
		}
		catch (AssertionError ex) {
			wrong.add(asked + ": " + ex.getMessage());
		}
	}

	private MvcTestResult call(HttpMethod method, String uri, @Nullable Principal caller) {
		var request = this.mvc.method(method).uri(uri);
		if (caller != null) {
			request.with(user(caller));
		}
		if (method != HttpMethod.GET && !uri.startsWith("/api/")) {
			request.with(csrf());
		}
		// The stream of changes stays open.
		return request.asyncExchange();
	}

	/**
	 * The application's figures name what failed; an error asked for by itself is none.
	 */
	private static void check(AccessRule rule, String uri, MvcTestResult result) {
		if (uri.startsWith("/actuator/") || uri.equals("/error") || result.getRequest().isAsyncStarted()) {
			return;
		}
		SafeAnswer.showsNothingInside(uri, result.getResponse());
		SafeAnswer.hasHeaders(uri, result.getResponse());
		if (!rule.reader()) {
			SafeAnswer.isKeptByNobody(uri, result.getResponse());
		}
	}

	/** A module's own refusal comes after the request has reached its controller. */
	private static boolean refused(MvcTestResult result) {
		MockHttpServletResponse answer = result.getResponse();
		boolean toSignIn = answer.getStatus() == 302 && String.valueOf(answer.getRedirectedUrl()).endsWith("/login");
		return result.getMvcResult().getHandler() == null
				&& (toSignIn || answer.getStatus() == 401 || answer.getStatus() == 403);
	}

	private static String named(AccessRule rule) {
		return ((rule.method() != null) ? rule.method().name() : "*") + " " + rule.path().getPatternString();
	}

}
