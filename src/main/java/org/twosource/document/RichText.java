package org.twosource.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the text out of HTML, PDF and DOCX. What they carry besides, such as scripts and
 * attachments, is left.
 */
@Component
class RichText {

	static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final double LEAST_COMPRESSED_SHARE = 0.01;

	private static final long LARGEST_ENTRY = 100_000_000;

	private static final long PDF_MEMORY = 50_000_000;

	private final Map<String, Parser> parsers = Map.of("text/html", new JSoupParser(), "application/xhtml+xml",
			new JSoupParser(), "application/pdf", new PDFParser(), DOCX, new OOXMLParser());

	RichText() {
		// Loading Tika's parser switches POI's own guard against zip bombs off, so it is
		// set after that.
		ZipSecureFile.setMinInflateRatio(LEAST_COMPRESSED_SHARE);
		ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
	}

	/** Whether files of that type can be read. */
	boolean reads(String mediaType) {
		return this.parsers.containsKey(mediaType);
	}

	/**
	 * The text of a file.
	 * @param limit how many UTF-16 units the text may have
	 * @throws Refusal when it is broken, protected, a zip bomb or its text too long
	 */
	Extract read(TikaInputStream content, String mediaType, int limit) throws IOException {
		Metadata metadata = new Metadata();
		metadata.set(Metadata.CONTENT_TYPE, mediaType);
		WriteOutContentHandler text = new WriteOutContentHandler(limit);
		SecureContentHandler guarded = new SecureContentHandler(new BodyContentHandler(text), content);
		try {
			this.parsers.get(mediaType).parse(content, guarded, metadata, context());
		}
		catch (EncryptedDocumentException ex) {
			throw Refusal.unacceptable("file.locked");
		}
		catch (TikaException | SAXException ex) {
			if (WriteLimitReachedException.isWriteLimitReached(ex)) {
				throw Refusal.tooLarge("file.long", limit);
			}
			throw unreadable();
		}
		return new Extract(text.toString(), metadata.get(TikaCoreProperties.TITLE), mediaType);
	}

	static Refusal unreadable() {
		return Refusal.unacceptable("file.broken");
	}

	private static ParseContext context() {
		ParseContext context = new ParseContext();
		context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
		PDFParserConfig pdf = new PDFParserConfig();
		pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
		pdf.setExtractAnnotationText(false);
		pdf.setExtractBookmarksText(false);
		pdf.setMaxMainMemoryBytes(PDF_MEMORY);
		context.set(PDFParserConfig.class, pdf);
		OfficeParserConfig office = new OfficeParserConfig();
		office.setUseSAXDocxExtractor(true);
		context.set(OfficeParserConfig.class, office);
		return context;
	}

	/** Leaves attached files and pictures alone. */
	private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

		@Override
		public boolean shouldParseEmbedded(Metadata metadata) {
			return false;
		}

		@Override
		public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
			// Nothing is read of it: the text under verification is the document's own.
		}

	}

}
