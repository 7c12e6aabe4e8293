package org.twosource.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claims;
import org.twosource.evidence.EmptySearches;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.NewEvidence;

/** The evidence on claims, its files, and searches that found nothing. */
@RestController
class EvidenceApi {

	private final Claims claims;

	private final Evidence evidence;

	private final EmptySearches searches;

	EvidenceApi(Claims claims, Evidence evidence, EmptySearches searches) {
		this.claims = claims;
		this.evidence = evidence;
		this.searches = searches;
	}

	/** A search that found nothing, as handed in. */
	record SearchForm(@Nullable String place, @Nullable String query) {

	}

	@PostMapping(path = "/api/claims/{id}/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Map<String, UUID>> add(@PathVariable UUID id, @RequestBody EvidenceForm form,
			@SignedIn Person person) {
		return created(this.evidence.add(id, form.evidence(null), person));
	}

	@PostMapping(path = "/api/claims/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<Map<String, UUID>> addWithFile(@PathVariable UUID id, @ModelAttribute EvidenceForm fields,
			@RequestPart(name = "evidence", required = false) @Nullable EvidenceForm json,
			@RequestPart(name = "file", required = false) @Nullable MultipartFile file, @SignedIn Person person)
			throws IOException {
		EvidenceForm form = (json != null) ? json : fields;
		return created(this.evidence.add(id, form.evidence(handedIn(file)), person));
	}

	@GetMapping("/api/claims/{id}/evidence")
	Page<EvidenceView> list(@PathVariable UUID id) {
		this.claims.get(id);
		List<EvidenceItem> items = this.evidence.of(id);
		return new Page<>(items.stream()
			.map((item) -> EvidenceView.of(item, this.evidence.origin(item, items)))
			.toList(), items.size());
	}

	/** The file comes down as it went up, and a browser neither shows nor runs it. */
	@GetMapping("/api/evidence/{id}/file")
	ResponseEntity<byte[]> file(@PathVariable UUID id) {
		EvidenceItem item = this.evidence.get(id);
		byte[] content = this.evidence.file(item);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.eTag(item.sha256())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(item.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.body(content);
	}

	@GetMapping("/api/claims/{id}/searches")
	Page<EmptySearches.EmptySearch> searches(@PathVariable UUID id) {
		this.claims.get(id);
		List<EmptySearches.EmptySearch> found = this.searches.of(id);
		return new Page<>(found, found.size());
	}

	@PostMapping("/api/claims/{id}/searches")
	@ResponseStatus(HttpStatus.CREATED)
	void search(@PathVariable UUID id, @RequestBody SearchForm form, @SignedIn Person person) {
		this.searches.record(id, (form.place() != null) ? form.place() : "",
				(form.query() != null) ? form.query() : "", person);
	}

	private static NewEvidence.@Nullable File handedIn(@Nullable MultipartFile file) throws IOException {
		if (file == null) {
			return null;
		}
		String name = file.getOriginalFilename();
		return new NewEvidence.File((name != null && !name.isBlank()) ? name : "file", file.getBytes());
	}

	private static ResponseEntity<Map<String, UUID>> created(EvidenceItem item) {
		return ResponseEntity.created(URI.create("/api/claims/" + item.claimId() + "/evidence"))
			.body(Map.of("id", item.id()));
	}

}
