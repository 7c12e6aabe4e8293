package org.twosource.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Endpoints;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Looks at every page and list there is, of claims, documents and tasks that are there.
 */
@TestComponent
class Walk {

	/**
	 * Not walked: they answer for as long as somebody listens, or read all there is on
	 * purpose.
	 */
	private static final List<String> NOT_WALKED = List.of("/live", "/audit/verification", "/export");

	/** Lists as people narrow them. */
	private static final List<String> NARROWED = List.of("/claims?q=zabeluk", "/claims?stage=COLLECTION",
			"/claims?stage=PUBLISHED&kind=CASUALTY", "/claims?overdue=true", "/api/claims?stage=PUBLISHED",
			"/api/claims?kind=EVENT&q=Zarupo", "/api/tasks?scope=mine", "/api/tasks?scope=available",
			"/api/tasks?scope=all", "/api/tasks?scope=all&kind=CORROBORATE", "/search?q=Zarupo",
			"/search?q=zabeluk+zorimat", "/findings?q=Zarupo", "/sources?q=Registry", "/api/sources?q=Registry",
			"/documents?q=Zarupo");

	private final MockMvcTester mvc;

	private final Endpoints endpoints;

	private final UserDetailsService accounts;

	private final JdbcClient jdbc;

	Walk(MockMvcTester mvc, Endpoints endpoints, UserDetailsService accounts, JdbcClient jdbc) {
		this.mvc = mvc;
		this.endpoints = endpoints;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	/**
	 * Walks.
	 * @param people the usernames of those who do
	 * @return how many answers there were of each status
	 */
	Map<Integer, Integer> everywhere(List<String> people) {
		Map<Integer, Integer> answers = new TreeMap<>();
		for (String address : addresses()) {
			for (String username : people) {
				answers.merge(look(address, username), 1, Integer::sum);
			}
		}
		return answers;
	}

	/** Where it leads. */
	List<String> addresses() {
		List<String> addresses = new ArrayList<>(NARROWED);
		for (Endpoints.Endpoint endpoint : this.endpoints.all()) {
			if (endpoint.method().equals("GET") && NOT_WALKED.stream().noneMatch(endpoint.path()::contains)) {
				for (String claim : List.of(claim("PUBLISHED"), claim("SIGN_OFF"))) {
					String address = endpoint.uri((place) -> at(endpoint.path(), place, claim));
					if (!addresses.contains(address)) {
						addresses.add(address);
					}
				}
			}
		}
		return addresses;
	}

	/** Looks at one page. */
	int look(String address, String username) {
		return this.mvc.get()
			.uri(address)
			.with(user(this.accounts.loadUserByUsername(username)))
			.exchange()
			.getResponse()
			.getStatus();
	}

	private String at(String path, String place, String claim) {
		if (place.equals("username")) {
			return "checker";
		}
		if (place.equals("number")) {
			return "C-" + one("select number from claim where id = :claim", claim);
		}
		if (place.equals("version")) {
			return "1";
		}
		if (path.contains("/documents/{")) {
			return one("select document_id from mention where claim_id = :claim limit 1", claim);
		}
		if (path.contains("/tasks/{")) {
			return one("select id from task where claim_id = :claim order by created_at desc limit 1", claim);
		}
		if (path.contains("/evidence/{") && !path.contains("/claims/{")) {
			return one("select id from evidence where claim_id = :claim limit 1", claim);
		}
		if (path.contains("/sources/{")) {
			return one("select source_id from evidence where claim_id = :claim limit 1", claim);
		}
		return (path.contains("/claims/{") || place.equals("claimId")) ? claim : UUID.randomUUID().toString();
	}

	private String claim(String stage) {
		return one("select id from claim where stage = cast(:claim as text) order by number desc limit 1", stage);
	}

	private String one(String sql, String claim) {
		return this.jdbc.sql(sql.replace("= :claim", sql.contains("stage") ? "= :claim" : "= cast(:claim as uuid)"))
			.param("claim", claim)
			.query((row, index) -> row.getString(1))
			.list()
			.get(0);
	}

}
