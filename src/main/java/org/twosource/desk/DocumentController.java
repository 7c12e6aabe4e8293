package org.twosource.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.document.Imports;
import org.twosource.document.NewDocument;
import org.twosource.verification.Diagrams;

/** The documents: the list, the form to import one, and the page of each. */
@Controller
class DocumentController {

	private final Documents documents;

	private final Imports imports;

	private final DocumentPage page;

	private final Diagrams diagrams;

	private final DeskChoice choice;

	DocumentController(Documents documents, Imports imports, DocumentPage page, Diagrams diagrams, DeskChoice choice) {
		this.documents = documents;
		this.imports = imports;
		this.page = page;
		this.diagrams = diagrams;
		this.choice = choice;
	}

	/** A document as filled in; every field may be null or blank. */
	record ImportForm(@Nullable String title, @Nullable String text, @Nullable String publisher, @Nullable String url,
			@Nullable String publishedOn, @Nullable String language) {

		/**
		 * Browsers send every line break of a text area as CR LF, whatever was pasted.
		 */
		NewDocument read(Problems problems) {
			LocalDate day = problems.day("publishedOn", this.publishedOn);
			String pasted = (this.text != null) ? this.text.replace("\r\n", "\n") : null;
			return new NewDocument(this.title, pasted, this.publisher, this.url, day, this.language);
		}

	}

	@GetMapping("/documents")
	String list(@RequestParam(required = false) @Nullable String step,
			@RequestParam(required = false) @Nullable String desk, @RequestParam(defaultValue = "0") int page,
			@SignedIn Person me, Model model) {
		Page.Request wanted = new Page.Request(page, Pages.SIZE);
		Page<Documents.Summary> found = (step != null)
				? this.documents.list(this.diagrams.standingAt(step, this.choice.of(desk, me)), wanted)
				: this.documents.list(wanted);
		model.addAttribute("step", step);
		model.addAttribute("documents", found);
		model.addAttribute("pages", Pages.of(page, found));
		return "documents";
	}

	@GetMapping("/documents/new")
	String form(Model model) {
		return again(new ImportForm(null, null, null, null, null, null), new Problems(), model);
	}

	@PostMapping("/documents")
	String add(ImportForm form, @RequestParam(required = false) @Nullable MultipartFile file, @SignedIn Person me,
			Model model, RedirectAttributes flash, HttpServletResponse response) throws IOException {
		Problems problems = new Problems();
		NewDocument given = form.read(problems);
		boolean uploaded = file != null && !file.isEmpty();
		boolean pasted = given.text() != null && !given.text().isBlank();
		if (uploaded == pasted) {
			problems.add("text", uploaded ? "form.document.both" : "form.document.neither");
		}
		if (!problems.any()) {
			try {
				Document added = uploaded ? this.imports.upload(given, file, file.getOriginalFilename(), me)
						: this.imports.paste(given, me);
				Told.done(flash, "done.imported");
				return "redirect:/documents/" + added.id();
			}
			catch (Refusal refusal) {
				problems.add(refusal);
				offerFirst(refusal, problems);
			}
		}
		response.setStatus(problems.status().value());
		return again(form, problems, model);
	}

	@GetMapping("/documents/{id}")
	String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID candidate, @SignedIn Person me,
			Model model) {
		return this.page.show(id, candidate, me, model);
	}

	/**
	 * Asked for every second while candidates are being proposed: has the page reloaded
	 * when something changed.
	 */
	@GetMapping("/documents/{id}/progress")
	ResponseEntity<Void> progress(@PathVariable UUID id) {
		boolean waiting = this.documents.get(id).status() == Document.Status.EXTRACTING && !this.page.failed(id);
		HttpHeaders headers = new HttpHeaders();
		if (!waiting) {
			headers.set("HX-Refresh", "true");
		}
		return ResponseEntity.noContent().headers(headers).build();
	}

	private static void offerFirst(Refusal refusal, Problems problems) {
		Object first = refusal.details().get("documentId");
		if (first != null) {
			problems.offer("/documents/" + first, "form.firstDocument");
		}
	}

	private static String again(ImportForm form, Problems problems, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "document-new";
	}

}
