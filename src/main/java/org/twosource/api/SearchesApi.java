package org.twosource.api;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claims;
import org.twosource.evidence.EmptySearches;

/** Searches for evidence that found nothing. */
@RestController
@RequestMapping("/api/claims/{id}/searches")
class SearchesApi {

	private final Claims claims;

	private final EmptySearches searches;

	SearchesApi(Claims claims, EmptySearches searches) {
		this.claims = claims;
		this.searches = searches;
	}

	/** A search that found nothing, as handed in. */
	record SearchForm(@Nullable String place, @Nullable String query) {

	}

	@GetMapping
	Page<EmptySearches.EmptySearch> list(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "200") int size) {
		Page.Request wanted = new Page.Request(page, size);
		this.claims.get(id);
		return Page.of(this.searches.of(id), wanted);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	void record(@PathVariable UUID id, @RequestBody SearchForm form, @SignedIn Person person) {
		this.searches.record(id, (form.place() != null) ? form.place() : "", (form.query() != null) ? form.query() : "",
				person);
	}

}
