package org.twosource.api;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.oversight.Overview;
import org.twosource.oversight.Oversight;

/** The manager's figures. */
@RestController
class OversightApi {

	private final Oversight oversight;

	OversightApi(Oversight oversight) {
		this.oversight = oversight;
	}

	@GetMapping("/api/oversight")
	Overview now(@RequestParam(required = false) @Nullable UUID desk, @SignedIn Person person) {
		return this.oversight.now(person, desk);
	}

}
