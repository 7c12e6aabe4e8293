package org.twosource.annotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.twosource.Sha256;

/** An annotated document for paper: the standalone page, set by PDF/UA. */
@Component
class PdfFile {

	/** A long document takes seconds and much memory; readers must not use up either. */
	private static final int AT_ONCE = 2;

	/** What stands for a letter that no font has. */
	private static final String NO_LETTER = "\u25a1";

	private static final String PAPER = StandalonePage.sheet("file-paper.css");

	private static final long MOST_BYTES = 32L << 20;

	/** By what they are made of: whatever readers ask for, a file is set once. */
	private final Cache<String, byte[]> files = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.weigher((String sum, byte[] file) -> file.length)
		.build();

	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	private final StandalonePage page;

	private final Fonts fonts;

	PdfFile(StandalonePage page, Fonts fonts) {
		this.page = page;
		this.fonts = fonts;
		XRLog.setLoggingEnabled(false);
	}

	byte[] of(AnnotatedDocument document, Locale language) {
		Document page = this.page.page(document, language, PAPER + this.fonts.rule());
		return this.files.get(Sha256.of(page.outerHtml()), (sum) -> set(page, document.address()));
	}

	private byte[] set(Document page, String address) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		this.turns.acquireUninterruptibly();
		try {
			PdfRendererBuilder builder = new PdfRendererBuilder().withW3cDocument(new W3CDom().fromJsoup(page), address)
				.usePdfUaAccessibility(true)
				.useFastMode()
				.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
				.useUnicodeBidiReorderer(new ICUBidiReorderer())
				.useReplacementText(NO_LETTER)
				.withProducer("Twosource")
				.toStream(file);
			for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
				builder.useExternalResourceAccessControl((resource, type) -> false, when);
			}
			this.fonts.addTo(builder);
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.turns.release();
		}
		return file.toByteArray();
	}

}
