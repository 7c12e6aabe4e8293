package org.twosource.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.twosource.publication.Newsroom;

/**
 * An annotated document as a page that needs nothing else: no picture, no script, its
 * style inside. Its links lead to the findings.
 */
@Component
class StandalonePage {

	/** What such a page may do, wherever it is opened. */
	static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

	private static final String ALL_MEDIA = sheet("file.css");

	private static final String SCREEN = sheet("file-screen.css");

	private final ITemplateEngine templates;

	private final Newsroom newsroom;

	StandalonePage(ITemplateEngine templates, Newsroom newsroom) {
		this.templates = templates;
		this.newsroom = newsroom;
	}

	/** The page as a file. */
	String html(AnnotatedDocument document, Locale language) {
		Document page = page(document, language, SCREEN);
		page.head().prependElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
		page.head().prependElement("meta").attr("charset", StandardCharsets.UTF_8.name());
		return page.outputSettings(new Document.OutputSettings().prettyPrint(false)).outerHtml();
	}

	/** The page with a style sheet of its own besides the one all have. */
	Document page(AnnotatedDocument document, Locale language, String sheet) {
		Context values = new Context(language,
				Map.of("annotated", document, "newsroom", this.newsroom, "base", this.newsroom.url(), "file", true));
		Document page = Jsoup.parse(this.templates.process("public/annotated-file", values));
		page.head().appendElement("style").appendChild(new DataNode(ALL_MEDIA + sheet));
		return page;
	}

	/** A style sheet of the class path. */
	static String sheet(String name) {
		try {
			return new ClassPathResource("annotation/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
