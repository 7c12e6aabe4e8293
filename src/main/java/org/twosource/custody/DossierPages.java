package org.twosource.custody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.twosource.audit.AuditRecord;
import org.twosource.publication.Newsroom;

/**
 * The pages within a package, in the newsroom's language. They stand by themselves: no
 * script, and their style comes with them.
 */
@Component
class DossierPages {

	/** What of an act's details people read here; programs find all of them. */
	private static final Set<String> TOLD = Set.of("source", "place", "query", "reason", "note", "why", "whatChanged",
			"rationale", "reply", "asked", "before", "after");

	private final SpringTemplateEngine templates;

	private final Newsroom newsroom;

	private final String style;

	DossierPages(SpringTemplateEngine templates, Newsroom newsroom) {
		this.templates = templates;
		this.newsroom = newsroom;
		this.style = style();
	}

	/**
	 * An act in the history.
	 *
	 * @param act what is on record
	 * @param told what of it is told here, by the name of the detail
	 */
	record Deed(AuditRecord act, Map<String, String> told) {

	}

	/** The dossier. */
	String dossier(CaseFile file) {
		return page("package/dossier", file);
	}

	/** What the package is and how to verify it. */
	String readMe(CaseFile file) {
		return page("package/read-me", file);
	}

	private String page(String template, CaseFile file) {
		Map<String, Object> model = new HashMap<>();
		model.put("file", file);
		model.put("claim", file.claim());
		model.put("held", file.holdings());
		model.put("done", file.proceedings());
		model.put("deeds", deeds(file.proceedings().history()));
		model.put("newsroom", this.newsroom);
		model.put("folder", EvidencePackage.folder(file));
		model.put("style", this.style);
		return this.templates.process(template, new Context(this.newsroom.language(), model));
	}

	private static List<Deed> deeds(List<AuditRecord> history) {
		return history.stream().map(DossierPages::deed).toList();
	}

	private static Deed deed(AuditRecord act) {
		Map<String, String> told = new HashMap<>();
		act.details().forEach((name, value) -> {
			if (TOLD.contains(name) && value instanceof String text && !text.isBlank()) {
				told.put(name, text);
			}
		});
		return new Deed(act, told);
	}

	private static String style() {
		try {
			byte[] css = new ClassPathResource("static/assets/package.css").getContentAsByteArray();
			return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
