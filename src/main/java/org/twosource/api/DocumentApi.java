package org.twosource.api;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Desk;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.document.Document;
import org.twosource.document.DocumentDesks;
import org.twosource.document.Documents;
import org.twosource.document.Imports;
import org.twosource.document.NewDocument;

/** Documents: bringing them in and reading them. */
@RestController
@RequestMapping("/api/documents")
class DocumentApi {

	private final Documents documents;

	private final Imports imports;

	private final DocumentDesks desks;

	DocumentApi(Documents documents, Imports imports, DocumentDesks desks) {
		this.documents = documents;
		this.imports = imports;
		this.desks = desks;
	}

	/** A document as it is brought in. */
	record DocumentForm(@Nullable String title, @Nullable String text, @Nullable String publisher, @Nullable String url,
			@Nullable String publishedOn, @Nullable String language) {

		NewDocument document() {
			return new NewDocument(this.title, this.text, this.publisher, this.url, day(), this.language);
		}

		private @Nullable LocalDate day() {
			try {
				boolean given = this.publishedOn != null && !this.publishedOn.isBlank();
				return given ? LocalDate.parse(this.publishedOn.strip()) : null;
			}
			catch (DateTimeParseException ex) {
				throw Refusal.unacceptable("document.publishedOn").with("field", "publishedOn");
			}
		}

	}

	/** What became of a document that was brought in. */
	record Imported(UUID id, String title, Document.Status status) {

	}

	/** A document and where its own sourcing is broken. */
	record DocumentView(UUID id, String title, String text, String sha256, Document.Status status,
			@Nullable String publisher, @Nullable String url, @Nullable LocalDate publishedOn,
			@Nullable String language, @Nullable UUID desk, List<DefectView> citationDefects) {

	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Imported> paste(@RequestBody DocumentForm form, @SignedIn Person person) {
		return created(this.imports.paste(form.document(), person));
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<Imported> upload(@RequestParam MultipartFile file, @ModelAttribute DocumentForm form,
			@SignedIn Person person) throws IOException {
		return created(this.imports.upload(form.document(), file, file.getOriginalFilename(), person));
	}

	@GetMapping
	Page<Documents.Summary> list(@RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size) {
		return this.documents.list(new Page.Request(page, size));
	}

	@GetMapping("/{id}")
	DocumentView get(@PathVariable UUID id) {
		Document document = this.documents.get(id);
		return new DocumentView(document.id(), document.title(), document.text(), document.sha256(), document.status(),
				document.publisher(), document.url(), document.publishedOn(), document.language(),
				this.desks.of(id).map(Desk::id).orElse(null),
				this.documents.citationDefects(id).stream().map(DefectView::of).toList());
	}

	private static ResponseEntity<Imported> created(Document document) {
		return ResponseEntity.created(URI.create("/api/documents/" + document.id()))
			.body(new Imported(document.id(), document.title(), document.status()));
	}

}
