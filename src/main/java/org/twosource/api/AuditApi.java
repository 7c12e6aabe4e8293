package org.twosource.api;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditExport;
import org.twosource.audit.AuditRecord;
import org.twosource.audit.Proof;
import org.twosource.audit.Proofs;
import org.twosource.audit.Seals;
import org.twosource.audit.Verification;

/** The record of who did what, and whether anyone has tampered with it. */
@RestController
@RequestMapping("/api/audit")
class AuditApi {

	private final Audit audit;

	private final Seals seals;

	private final Proofs proofs;

	private final AuditExport export;

	AuditApi(Audit audit, Seals seals, Proofs proofs, AuditExport export) {
		this.audit = audit;
		this.seals = seals;
		this.proofs = proofs;
		this.export = export;
	}

	@GetMapping
	Page<AuditRecord> list(@RequestParam(required = false) @Nullable UUID subject,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size,
			@SignedIn Person person) {
		requireManager(person);
		return this.audit.list(subject, person.username(), new Page.Request(page, size));
	}

	@GetMapping("/verification")
	Verification verification(@RequestParam(required = false) @Nullable String seal, @SignedIn Person person) {
		requireManager(person);
		return this.seals.verify(seal);
	}

	@GetMapping("/key")
	Proofs.Key key() {
		return this.proofs.key();
	}

	@GetMapping("/{seq}/proof")
	Proof proof(@PathVariable long seq, @SignedIn Person person) {
		requireManager(person);
		return this.proofs.of(seq, person.username());
	}

	/** Sealed first, so that what is exported is under a seal but for the last moment. */
	@GetMapping("/export")
	void export(@SignedIn Person person, HttpServletResponse response) throws IOException {
		if (!person.is(Role.ADMIN)) {
			throw Refusal.forbidden("audit.mayExport");
		}
		this.seals.seal();
		response.setContentType("application/jsonl");
		response.setCharacterEncoding("UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("audit.jsonl").build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		this.export.write(response.getOutputStream(), person.username());
	}

	private static void requireManager(Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("audit.mayRead");
		}
	}

}
