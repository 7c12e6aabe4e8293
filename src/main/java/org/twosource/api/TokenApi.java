package org.twosource.api;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Refusal;
import org.twosource.account.ApiToken;
import org.twosource.account.ApiTokens;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.account.TokenScope;

/** The tokens of one's programs. */
@RestController
@RequestMapping("/api/account/tokens")
class TokenApi {

	private static final int USUAL_DAYS = 90;

	private final ApiTokens tokens;

	TokenApi(ApiTokens tokens) {
		this.tokens = tokens;
	}

	/** A token to issue: at most 366 days, 90 when none are given. */
	record TokenForm(@Nullable String name, @Nullable Integer days, @Nullable List<String> scopes) {

	}

	/** A token; its secret is there once, in the answer to issuing it. */
	record TokenView(UUID id, String name, List<String> scopes, Instant createdAt, @Nullable Instant expiresAt,
			@Nullable Instant revokedAt, @Nullable Instant lastUsedAt, @Nullable String secret) {

		static TokenView of(ApiToken token, @Nullable String secret) {
			return new TokenView(token.id(), token.name(),
					token.scopes().stream().sorted().map(TokenScope::code).toList(), token.createdAt(),
					token.expiresAt(), token.revokedAt(), token.lastUsedAt(), secret);
		}

	}

	@GetMapping
	List<TokenView> list(@SignedIn Person person) {
		return this.tokens.of(person).stream().map((token) -> TokenView.of(token, null)).toList();
	}

	/**
	 * A token cannot issue another: it would outlive its own end, or go beyond its
	 * scopes.
	 */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	TokenView issue(@RequestBody TokenForm form, @SignedIn Person person, HttpServletRequest request) {
		if (request.getAttribute(ApiToken.IN_USE) != null) {
			throw Refusal.forbidden("token.byToken");
		}
		int days = (form.days() != null) ? form.days() : USUAL_DAYS;
		ApiTokens.Issued issued = this.tokens.issue((form.name() != null) ? form.name() : "", Duration.ofDays(days),
				scopes(form.scopes()), person);
		return TokenView.of(issued.token(), issued.secret());
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revoke(@PathVariable UUID id, @SignedIn Person person) {
		this.tokens.revoke(id, person);
	}

	private static Set<TokenScope> scopes(@Nullable List<String> codes) {
		Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
		for (String code : (codes != null) ? codes : List.<String>of()) {
			scopes.add(TokenScope.of(code)
				.orElseThrow(() -> Refusal.unacceptable("token.scope", code).with("field", "scopes")));
		}
		return scopes;
	}

}
