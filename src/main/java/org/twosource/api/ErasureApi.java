package org.twosource.api;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.account.Erasure;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;

/** Erasing people, for administrators. */
@RestController
class ErasureApi {

	private final Erasure erasure;

	ErasureApi(Erasure erasure) {
		this.erasure = erasure;
	}

	/** What the person is called from now on. */
	record Erased(String pseudonym) {

	}

	@PostMapping("/api/people/{username}/erasure")
	Erased erase(@PathVariable String username, @SignedIn Person person) {
		return new Erased(this.erasure.erase(username, person));
	}

}
