package org.twosource.annotation;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives annotated documents out as files. */
@Component
public class Forms {

	/** A file of ours has its style inside and nothing else; what runs is not ours. */
	private static final String STYLE_ONLY = StandalonePage.POLICY + "; frame-ancestors 'none'";

	private static final int LONGEST_NAME = 80;

	private final StandalonePage page;

	private final PdfFile pdf;

	private final WordFile word;

	private final WebAnnotations annotations;

	Forms(StandalonePage page, PdfFile pdf, WordFile word, WebAnnotations annotations) {
		this.page = page;
		this.pdf = pdf;
		this.word = word;
		this.annotations = annotations;
	}

	/** The answer that hands a document out in a form, its words in that language. */
	public ResponseEntity<byte[]> answer(AnnotatedDocument document, Form form, Locale language) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(form.type())
			.lastModified(document.modified())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(document, form));
		if (form == Form.HTML) {
			answer.header("Content-Security-Policy", STYLE_ONLY);
		}
		return answer.body(content(document, form, language));
	}

	private byte[] content(AnnotatedDocument document, Form form, Locale language) {
		return switch (form) {
			case HTML -> this.page.html(document, language).getBytes(StandardCharsets.UTF_8);
			case PDF -> this.pdf.of(document, language);
			case DOCX -> this.word.of(document, language);
			case JSONLD -> this.annotations.json(document, language);
			case TXT -> document.document().text().getBytes(StandardCharsets.UTF_8);
		};
	}

	private static String disposition(AnnotatedDocument document, Form form) {
		ContentDisposition.Builder way = form.saved() ? ContentDisposition.attachment() : ContentDisposition.inline();
		return way.filename(name(document.document().title()) + "." + form.ending(), StandardCharsets.UTF_8)
			.build()
			.toString();
	}

	/** What every system takes as a name, and no letters that turn the direction. */
	private static String name(String title) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFC)
			.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|%]", " ")
			.replaceAll("\\s+", " ")
			.replaceAll("^[. ]+|[. ]+$", "");
		int end = Math.min(plain.length(), LONGEST_NAME);
		String name = plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, end))).strip();
		return name.isEmpty() ? "document" : name;
	}

}
