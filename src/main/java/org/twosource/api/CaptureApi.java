package org.twosource.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.capture.BroughtCaptures;
import org.twosource.capture.Capture;
import org.twosource.capture.CaptureFiles;
import org.twosource.capture.Captures;
import org.twosource.web.WebAddress;

/** Captures of links. */
@RestController
@RequestMapping("/api/captures")
class CaptureApi {

	private final Captures captures;

	private final CaptureFiles files;

	private final BroughtCaptures brought;

	CaptureApi(Captures captures, CaptureFiles files, BroughtCaptures brought) {
		this.captures = captures;
		this.files = files;
		this.brought = brought;
	}

	/** The link to capture. */
	record LinkForm(@Nullable String url) {

	}

	/** What became of an archive: its pages, and those it lists without having them. */
	record Brought(List<CaptureView> captures, List<String> missing) {

	}

	@GetMapping
	Page<CaptureView> list(@RequestParam String url, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size, @SignedIn Person person) {
		List<CaptureView> found = this.captures.of(address(url), person)
			.stream()
			.map((capture) -> CaptureView.of(capture, null))
			.toList();
		return Page.of(found, new Page.Request(page, size));
	}

	@PostMapping
	ResponseEntity<CaptureView> ask(@RequestBody LinkForm form, @SignedIn Person person) {
		Capture asked = this.captures.ask(address(form.url()), person);
		return ResponseEntity.accepted()
			.location(URI.create("/api/captures/" + asked.id()))
			.body(CaptureView.of(asked, null));
	}

	@GetMapping("/{id}")
	CaptureView get(@PathVariable UUID id, @SignedIn Person person) {
		return CaptureView.of(this.captures.get(id, person), this.captures.text(id, person));
	}

	@GetMapping("/{id}/warc")
	ResponseEntity<Resource> warc(@PathVariable UUID id, @SignedIn Person person) {
		return this.files.archive(id, person).answer();
	}

	@PostMapping(path = "/wacz", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Brought bring(@RequestPart MultipartFile file, @SignedIn Person person) throws IOException {
		String name = file.getOriginalFilename();
		try (InputStream content = file.getInputStream()) {
			BroughtCaptures.Brought brought = this.brought.bring(content, (name != null) ? name : "file.wacz", person);
			return new Brought(brought.captures().stream().map((capture) -> CaptureView.of(capture, null)).toList(),
					brought.missing());
		}
	}

	private static WebAddress address(@Nullable String url) {
		return WebAddress.of((url != null) ? url : "")
			.orElseThrow(() -> Refusal.unacceptable("evidence.url").with("field", "url"));
	}

}
