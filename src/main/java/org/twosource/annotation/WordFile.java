package org.twosource.annotation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.twosource.publication.Finding;
import org.twosource.publication.Newsroom;

/** An annotated document for word processors. */
@Component
class WordFile {

	private static final String STYLES = StandalonePage.sheet("word-styles.xml");

	private final Newsroom newsroom;

	private final MessageSource messages;

	WordFile(Newsroom newsroom, MessageSource messages) {
		this.newsroom = newsroom;
		this.messages = messages;
	}

	byte[] of(AnnotatedDocument document, Locale language) {
		try (XWPFDocument file = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			file.createStyles().setStyles(styles(language));
			describe(document, file.getProperties(), language);
			new Writing(document, file, language).all();
			file.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CTStyles styles(Locale language) throws IOException {
		byte[] xml = STYLES.replace("LANGUAGE", language.toLanguageTag()).getBytes(StandardCharsets.UTF_8);
		try {
			return StylesDocument.Factory.parse(new ByteArrayInputStream(xml)).getStyles();
		}
		catch (XmlException ex) {
			throw new IllegalStateException("The styles of this class path are well formed", ex);
		}
	}

	private void describe(AnnotatedDocument document, POIXMLProperties properties, Locale language) {
		properties.getCoreProperties().setTitle(WordText.plain(document.document().title()));
		properties.getCoreProperties().setCreator(WordText.plain(this.newsroom.name()));
		properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(language.toLanguageTag());
	}

	/** The writing of one file. */
	private final class Writing {

		private final AnnotatedDocument document;

		private final XWPFDocument file;

		private final Locale language;

		private Writing(AnnotatedDocument document, XWPFDocument file, Locale language) {
			this.document = document;
			this.file = file;
			this.language = language;
		}

		private void all() {
			heading("Heading1", this.document.document().title());
			origin();
			line().add(say("annotation.foreword", WordFile.this.newsroom.name()));
			if (!this.document.intact()) {
				line().add(say("annotation.broken"));
			}
			legend();
			heading("Heading2", say("annotation.text"));
			this.document.paragraphs().forEach(this::paragraph);
			checked();
			flaws();
		}

		private void origin() {
			WordText line = line();
			if (this.document.document().publisher() != null) {
				line.add(this.document.document().publisher() + ". ");
			}
			if (this.document.document().publishedOn() != null) {
				line.add(this.document.document().publishedOn() + ". ");
			}
			String original = this.document.original();
			if (original != null) {
				line.link(original, original);
			}
			if (this.document.publishedAt() != null) {
				line().add(say("annotation.address") + " ").link(this.document.address(), this.document.address());
			}
		}

		private void legend() {
			heading("Heading2", say("annotation.legend"));
			line().add(say("annotation.proportion", this.document.standing(), this.document.claims()));
			for (AnnotatedDocument.Count one : this.document.counts()) {
				line().shaded(sign(one.judgement()) + " " + say(one.judgement().word()), one.judgement())
					.add(": " + one.claims());
			}
			line().add("\u26a0 " + say("annotation.flaw") + ": " + this.document.flaws().size());
		}

		private void paragraph(Paragraph paragraph) {
			XWPFParagraph written = this.file.createParagraph();
			if (paragraph.apart()) {
				written.setSpacingBefore(180);
			}
			WordText line = new WordText(written, paragraph.fromRight());
			for (Piece piece : paragraph.pieces()) {
				Highlight shown = piece.shown();
				if (shown == null) {
					line.add(piece.text());
				}
				else if (shown.finding() == null) {
					line.shaded(piece.text(), shown.judgement());
				}
				else {
					line.link(piece.text(), WordFile.this.newsroom.url(shown.finding()), shown.judgement());
				}
				Highlight ending = piece.ending();
				if (ending != null) {
					end(line, ending);
				}
				piece.around().forEach((one) -> end(line, one));
				piece.flaws().forEach((flaw) -> line.add(" [\u26a0] "));
			}
		}

		private void end(WordText line, Highlight highlight) {
			line.shaded(" [" + told(highlight) + "]", highlight.judgement());
			Finding finding = highlight.finding();
			if (finding != null) {
				line.footnote(this.file, finding.number() + ": " + told(highlight) + ". "
						+ finding.content().statement() + " " + WordFile.this.newsroom.url(finding));
			}
		}

		private void checked() {
			heading("Heading2", say("annotation.checked"));
			if (this.document.checked().isEmpty()) {
				line().add(say("annotation.checked.none"));
			}
			for (AnnotatedDocument.Checked one : this.document.checked()) {
				Finding finding = one.first().finding();
				if (finding != null) {
					line().shaded(told(one.first()), one.first().judgement())
						.add(" ")
						.link(finding.number(), WordFile.this.newsroom.url(finding))
						.add(" " + finding.content().statement());
				}
			}
		}

		private void flaws() {
			heading("Heading2", say("annotation.flaws"));
			if (this.document.flaws().isEmpty()) {
				line().add(say("annotation.flaws.none"));
			}
			this.document.flaws()
				.forEach((flaw) -> line()
					.add("\u26a0 \u201c" + flaw.exact() + "\u201d " + flaw.defect().problem().in(this.language)));
		}

		private void heading(String style, String text) {
			XWPFParagraph heading = this.file.createParagraph();
			heading.setStyle(style);
			new WordText(heading, Paragraph.fromRight(text)).add(text);
		}

		private WordText line() {
			return new WordText(this.file.createParagraph(), false);
		}

		private String told(Highlight highlight) {
			return sign(highlight.judgement()) + " " + say(highlight.word());
		}

		private String sign(Judgement judgement) {
			return say(judgement.sign());
		}

		private String say(String key, Object... arguments) {
			return WordFile.this.messages.getMessage(key, arguments, this.language);
		}

	}

}
