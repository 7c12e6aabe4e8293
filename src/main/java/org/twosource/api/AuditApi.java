package org.twosource.api;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.audit.Seals;
import org.twosource.audit.Verification;

/** The record of who did what, and whether anyone has tampered with it. */
@RestController
@RequestMapping("/api/audit")
class AuditApi {

	private final Audit audit;

	private final Seals seals;

	AuditApi(Audit audit, Seals seals) {
		this.audit = audit;
		this.seals = seals;
	}

	@GetMapping
	Page<AuditRecord> list(@RequestParam(required = false) @Nullable UUID subject,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size,
			@SignedIn Person person) {
		requireManager(person);
		return this.audit.list(subject, person.username(), new Page.Request(page, size));
	}

	@GetMapping("/verification")
	Verification verification(@SignedIn Person person) {
		requireManager(person);
		return this.seals.verify();
	}

	private static void requireManager(Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("audit.mayRead");
		}
	}

}
