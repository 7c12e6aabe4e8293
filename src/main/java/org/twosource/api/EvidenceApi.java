package org.twosource.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.twosource.Page;
import org.twosource.account.ApiToken;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claims;
import org.twosource.custody.Provenance;
import org.twosource.custody.Provenances;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.NewEvidence;
import org.twosource.evidence.Repeats;
import org.twosource.evidence.Uploads;
import org.twosource.source.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Adding evidence to claims, and the evidence on them. */
@RestController
class EvidenceApi {

	private final Claims claims;

	private final Evidence evidence;

	private final Provenances provenances;

	private final Uploads uploads;

	private final Repeats repeats;

	private final JsonMapper json;

	EvidenceApi(Claims claims, Evidence evidence, Provenances provenances, Uploads uploads, Repeats repeats,
			JsonMapper json) {
		this.claims = claims;
		this.evidence = evidence;
		this.provenances = provenances;
		this.uploads = uploads;
		this.repeats = repeats;
		this.json = json;
	}

	/** New evidence, and the items on its claim with the same link or file. */
	record Added(UUID id, List<UUID> repeats) {

	}

	@PostMapping(path = "/api/claims/{id}/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Added> add(@PathVariable UUID id, @RequestBody EvidenceForm form, @SignedIn Person person,
			HttpServletRequest request) {
		return created(this.provenances.add(id, form.evidence(null), provenance(form, request), person), person);
	}

	@PostMapping(path = "/api/claims/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<Added> addWithFile(@PathVariable UUID id, @ModelAttribute EvidenceForm fields,
			@RequestPart(required = false) @Nullable String evidence,
			@RequestPart(required = false) @Nullable String body,
			@RequestPart(required = false) @Nullable MultipartFile file, @SignedIn Person person,
			HttpServletRequest request) {
		String json = (evidence != null) ? evidence : body;
		EvidenceForm form = (json != null) ? read(json, request) : fields;
		return created(
				this.provenances.add(id, form.evidence(handedIn(file, person)), provenance(form, request), person),
				person);
	}

	/**
	 * Reads the JSON part by hand, because many programs send it without a content type.
	 */
	private EvidenceForm read(String json, HttpServletRequest request) {
		try {
			return this.json.readValue(json, EvidenceForm.class);
		}
		catch (JacksonException ex) {
			throw new HttpMessageNotReadableException("The JSON part cannot be read", ex,
					new ServletServerHttpRequest(request));
		}
	}

	@GetMapping("/api/claims/{id}/evidence")
	Page<EvidenceView> list(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "200") int size, @SignedIn Person person) {
		Page.Request wanted = new Page.Request(page, size);
		this.claims.get(id);
		List<EvidenceItem> items = this.evidence.of(id, person);
		Map<UUID, Source> origins = this.evidence.sourcesBehind(items);
		Map<UUID, Set<String>> readers = this.evidence.readers(items);
		return Page.of(items.stream()
			.map((item) -> EvidenceView.of(item, origins.get(item.id()), readers.get(item.id())))
			.toList(), wanted);
	}

	private static Provenance provenance(EvidenceForm form, HttpServletRequest request) {
		return Provenance.api(request.getHeader(HttpHeaders.USER_AGENT), (String) request.getAttribute(ApiToken.IN_USE),
				form.obtainedFrom());
	}

	private NewEvidence.@Nullable File handedIn(@Nullable MultipartFile file, Person by) {
		// A form whose file was left empty sends a part without name and content.
		boolean named = file != null && file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
		if (file == null || (!named && file.isEmpty())) {
			return null;
		}
		return this.uploads.take(named ? file.getOriginalFilename() : "file", file, by);
	}

	private ResponseEntity<Added> created(EvidenceItem item, Person by) {
		return ResponseEntity.created(URI.create("/api/claims/" + item.claimId() + "/evidence"))
			.body(new Added(item.id(), this.repeats.of(item, by)));
	}

}
