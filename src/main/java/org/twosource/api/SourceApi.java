package org.twosource.api;

import java.net.URI;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.source.Rating;
import org.twosource.source.Ratings;
import org.twosource.source.Registry;
import org.twosource.source.Reliability;
import org.twosource.source.Source;
import org.twosource.source.SourceEntry;
import org.twosource.source.SourceType;
import org.twosource.source.Tie;
import org.twosource.source.TieKind;
import org.twosource.source.Ties;
import org.twosource.verification.Shortfalls;

/** The registry of sources. */
@RestController
@RequestMapping("/api/sources")
class SourceApi {

	private final Registry registry;

	private final Ratings ratings;

	private final Ties ties;

	private final Shortfalls shortfalls;

	SourceApi(Registry registry, Ratings ratings, Ties ties, Shortfalls shortfalls) {
		this.registry = registry;
		this.ratings = ratings;
		this.ties = ties;
		this.shortfalls = shortfalls;
	}

	/** A rating, why, and the version of the source it is made on. */
	record RatingForm(@Nullable Reliability reliability, @Nullable String reason, @Nullable Integer version) {

	}

	/** How a source belongs with another, and how that is known. */
	record TieForm(@Nullable TieKind kind, @Nullable UUID other, @Nullable String reason) {

	}

	@GetMapping
	Page<Source> list(@RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @Nullable SourceType type,
			@RequestParam(required = false) @Nullable Reliability reliability,
			@RequestParam(required = false) @Nullable String country, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size, @SignedIn Person person) {
		Page<SourceEntry> found = this.registry.list(new Registry.Filter(q, type, reliability, country), person,
				new Page.Request(page, size));
		return found.map(SourceEntry::source);
	}

	@PostMapping
	ResponseEntity<SourceView> enter(@RequestBody SourceForm form, @SignedIn Person person) {
		SourceEntry entry = this.registry.enter(form.details(), form.reliability(), person);
		return ResponseEntity.created(URI.create("/api/sources/" + entry.source().id())).body(view(entry, person));
	}

	@GetMapping("/{id}")
	SourceView get(@PathVariable UUID id, @SignedIn Person person) {
		return view(this.registry.get(id, person), person);
	}

	@PutMapping("/{id}")
	SourceView change(@PathVariable UUID id, @RequestBody SourceForm form, @SignedIn Person person) {
		return view(this.registry.change(id, form.details(), SourceForm.given(form.version()), person), person);
	}

	@PostMapping("/{id}/ratings")
	@ResponseStatus(HttpStatus.CREATED)
	Rating rate(@PathVariable UUID id, @RequestBody RatingForm form, @SignedIn Person person) {
		return this.ratings.rate(id, form.reliability(), form.reason(), SourceForm.given(form.version()), person);
	}

	@PostMapping("/{id}/ties")
	@ResponseStatus(HttpStatus.CREATED)
	Tie tie(@PathVariable UUID id, @RequestBody TieForm form, @SignedIn Person person) {
		return this.ties.enter(id, form.kind(), form.other(), form.reason(), person);
	}

	@DeleteMapping("/{id}/ties/{tie}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void endTie(@PathVariable UUID id, @PathVariable UUID tie, @SignedIn Person person) {
		this.ties.end(id, tie, person);
	}

	/** The claims that would fall short if the source were rated so. */
	@GetMapping("/{id}/shortfalls")
	ShortfallsView shortfalls(@PathVariable UUID id, @RequestParam Reliability reliability, @SignedIn Person person) {
		return ShortfallsView.of(this.shortfalls.ifRated(id, reliability, person));
	}

	private SourceView view(SourceEntry entry, Person viewer) {
		UUID id = entry.source().id();
		return SourceView.of(entry, this.ratings.of(id), this.ties.of(id, viewer));
	}

}
