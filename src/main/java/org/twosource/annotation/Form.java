package org.twosource.annotation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.http.MediaType;

/** The forms in which an annotated document is given out. */
public enum Form {

	/** A page that stands for itself. */
	HTML(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), true),
	/** For paper. */
	PDF(MediaType.APPLICATION_PDF, false),
	/** For word processors. */
	DOCX(new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"), true),
	/** W3C Web Annotations. */
	JSONLD(MediaType.parseMediaType("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""), false),
	/** The text alone, which the positions of annotations count in. */
	TXT(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), false);

	private final MediaType type;

	private final boolean saved;

	Form(MediaType type, boolean saved) {
		this.type = type;
		this.saved = saved;
	}

	/**
	 * The form of that ending of a name, such as pdf.
	 * @throws org.twosource.Refusal when there is none
	 */
	public static Form ending(String ending) {
		return Arrays.stream(values())
			.filter((form) -> form.ending().equals(ending))
			.findFirst()
			.orElseThrow(Annotations::unknown);
	}

	/** How names of such files end. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	MediaType type() {
		return this.type;
	}

	/** Whether browsers are to save it, and not to show it. */
	boolean saved() {
		return this.saved;
	}

}
