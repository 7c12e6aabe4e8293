package org.twosource.annotation;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Page;
import org.twosource.publication.ForReaders;

/** The documents everyone may read, with their marks. */
@ForReaders
class AnnotatedController {

	private static final int SHOWN = 20;

	private final Annotations annotations;

	private final PublishedDocuments documents;

	private final Forms forms;

	AnnotatedController(Annotations annotations, PublishedDocuments documents, Forms forms) {
		this.annotations = annotations;
		this.documents = documents;
		this.forms = forms;
	}

	@GetMapping("/annotated")
	String list(@RequestParam(defaultValue = "0") int page, Model model) {
		Page<PublishedDocuments.Listed> found = this.documents.list(new Page.Request(page, SHOWN));
		model.addAttribute("found", found);
		model.addAttribute("page", page);
		model.addAttribute("last", Math.max(0, (found.total() - 1) / SHOWN));
		return "public/annotated-list";
	}

	@GetMapping("/annotated/{id:[^.]+}")
	String show(@PathVariable UUID id, Model model, HttpServletRequest request, HttpServletResponse response) {
		AnnotatedDocument annotated = this.annotations.published(id);
		model.addAttribute("annotated", annotated);
		model.addAttribute("base", request.getContextPath());
		model.addAttribute("file", false);
		response.setDateHeader(HttpHeaders.LAST_MODIFIED, annotated.modified().toEpochMilli());
		return "public/annotated";
	}

	@GetMapping("/annotated/{id}.{form}")
	ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String form, Locale language) {
		return this.forms.answer(this.annotations.published(id), Form.ending(form), language);
	}

}
