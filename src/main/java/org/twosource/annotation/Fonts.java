package org.twosource.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The fonts files for paper are set in: DejaVu, which has Latin, Greek, Cyrillic and
 * Arabic letters, and those a newsroom adds for the letters DejaVu has not.
 */
@Component
class Fonts {

	private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/";

	private static final int PLAIN = 400;

	private static final int BOLD = 700;

	private static final Logger logger = LoggerFactory.getLogger(Fonts.class);

	private final List<Path> further;

	Fonts(@Value("${twosource.publication.fonts}") String folder) {
		this.further = folder.isBlank() ? List.of() : usable(Path.of(folder.strip()));
	}

	/** Gives all fonts to what sets the file. */
	void addTo(PdfRendererBuilder builder) {
		add(builder, "DejaVuSerif.ttf", "DejaVu Serif", PLAIN);
		add(builder, "DejaVuSerif-Bold.ttf", "DejaVu Serif", BOLD);
		add(builder, "DejaVuSans.ttf", "DejaVu Sans", PLAIN);
		add(builder, "DejaVuSans-Bold.ttf", "DejaVu Sans", BOLD);
		for (int at = 0; at < this.further.size(); at++) {
			builder.useFont(this.further.get(at).toFile(), name(at));
		}
	}

	/** The style rule by which letters are looked for in one font after the other. */
	String rule() {
		List<String> names = new ArrayList<>();
		for (int at = 0; at < this.further.size(); at++) {
			names.add(", \"" + name(at) + '"');
		}
		String further = names.stream().collect(Collectors.joining());
		return "html { font-family: \"DejaVu Sans\"" + further
				+ ", sans-serif }\n.text, blockquote, .quote { font-family: \"DejaVu Serif\", \"DejaVu Sans\"" + further
				+ ", serif }\n";
	}

	private static String name(int at) {
		return "Further " + at;
	}

	private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
		builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
	}

	private static InputStream open(String file) {
		try {
			return new ClassPathResource(DEJAVU + file).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> usable(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf)"))
				.sorted()
				.filter(Fonts::isUsable)
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(
					"twosource.publication.fonts must name a folder with fonts that can be read, not " + folder, ex);
		}
	}

	/** Only outlines of the TrueType kind can be put into a file in part. */
	private static boolean isUsable(Path file) {
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
			if (font.getGlyph() != null && font.getUnicodeCmapLookup() != null) {
				return true;
			}
			logger.warn("The font {} has no TrueType outlines and is left out", file);
		}
		catch (IOException | RuntimeException ex) {
			logger.warn("The font {} cannot be read and is left out: {}", file, ex.getMessage());
		}
		return false;
	}

}
