package org.twosource.api;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.evidence.ConfidentialEvidence;
import org.twosource.source.ConfidentialSources;

/** Who may know of confidential evidence and sources. */
@RestController
class ConfidentialityApi {

	private final ConfidentialEvidence evidence;

	private final ConfidentialSources sources;

	ConfidentialityApi(ConfidentialEvidence evidence, ConfidentialSources sources) {
		this.evidence = evidence;
		this.sources = sources;
	}

	/** The usernames of all who may know of it. */
	record Readers(@Nullable List<String> readers) {

	}

	@PutMapping("/api/evidence/{id}/readers")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep(@PathVariable UUID id, @RequestBody Readers form, @SignedIn Person person) {
		this.evidence.keep(id, (form.readers() != null) ? form.readers() : List.of(), person);
	}

	@DeleteMapping("/api/evidence/{id}/readers")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void open(@PathVariable UUID id, @SignedIn Person person) {
		this.evidence.open(id, person);
	}

	@PutMapping("/api/sources/{id}/readers")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keepSource(@PathVariable UUID id, @RequestBody Readers form, @SignedIn Person person) {
		this.sources.keep(id, (form.readers() != null) ? form.readers() : List.of(), person);
	}

	@DeleteMapping("/api/sources/{id}/readers")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void openSource(@PathVariable UUID id, @SignedIn Person person) {
		this.sources.open(id, person);
	}

}
