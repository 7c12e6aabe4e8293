package org.twosource.syndication;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Refusal;

/** Tells other sites how to show a finding they link to (oEmbed 1.0). */
@RestController
class OembedController {

	private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);

	private final Embedding embedding;

	OembedController(Embedding embedding) {
		this.embedding = embedding;
	}

	@GetMapping("/oembed")
	ResponseEntity<Object> embed(@RequestParam(defaultValue = "") String url,
			@RequestParam(defaultValue = "json") String format,
			@RequestParam(required = false) @Nullable String maxwidth,
			@RequestParam(required = false) @Nullable String maxheight, Locale language) {
		if (!format.equals("json") && !format.equals("xml")) {
			return refusal(HttpStatus.NOT_IMPLEMENTED, Refusal.part("oembed.format").in(language));
		}
		if (url.isBlank()) {
			throw Refusal.unacceptable("oembed.noUrl");
		}
		Map<String, Object> answer = this.embedding.of(url, size(maxwidth), size(maxheight));
		return format.equals("xml") ? ResponseEntity.ok().contentType(XML).body(xml(answer))
				: ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(Refusal refusal, Locale language) {
		return refusal(Refusals.status(refusal), refusal.in(language));
	}

	private static ResponseEntity<Object> refusal(HttpStatus status, String why) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(status, why));
	}

	private static @Nullable Integer size(@Nullable String pixels) {
		if (pixels == null || pixels.isEmpty()) {
			return null;
		}
		if (!pixels.matches("[1-9]\\d{0,8}")) {
			throw Refusal.unacceptable("oembed.size");
		}
		return Integer.valueOf(pixels);
	}

	private static String xml(Map<String, Object> answer) {
		Element root = Xml.root("oembed", Namespace.NO_NAMESPACE);
		answer.forEach((name, value) -> Xml.add(root, name, value.toString()));
		return Xml.write(root.getDocument());
	}

}
