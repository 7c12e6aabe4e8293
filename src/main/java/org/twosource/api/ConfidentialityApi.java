package org.twosource.api;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.evidence.ConfidentialEvidence;

/** Who may know of confidential evidence. */
@RestController
@RequestMapping("/api/evidence/{id}/readers")
class ConfidentialityApi {

	private final ConfidentialEvidence evidence;

	ConfidentialityApi(ConfidentialEvidence evidence) {
		this.evidence = evidence;
	}

	/** The usernames of all who may know of it. */
	record Readers(@Nullable List<String> readers) {

	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keep(@PathVariable UUID id, @RequestBody Readers form, @SignedIn Person person) {
		this.evidence.keep(id, (form.readers() != null) ? form.readers() : List.of(), person);
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void open(@PathVariable UUID id, @SignedIn Person person) {
		this.evidence.open(id, person);
	}

}
