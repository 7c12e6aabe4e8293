package org.twosource.publication;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Letters that are there on every machine, for all alphabets that go from left to right
 * or back; for scripts it lacks, such as Chinese, what the machine has.
 */
final class Lettering {

	private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

	static final Lettering REGULAR = new Lettering("DejaVuSans.ttf");

	static final Lettering BOLD = new Lettering("DejaVuSans-Bold.ttf");

	private final Font font;

	private Lettering(String file) {
		try (InputStream letters = Lettering.class.getResourceAsStream(FONTS + file)) {
			if (letters == null) {
				throw new IllegalStateException("The letters " + file + " are not on the class path");
			}
			this.font = Font.createFont(Font.TRUETYPE_FONT, letters);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (FontFormatException ex) {
			throw new IllegalStateException("The letters " + file + " cannot be read", ex);
		}
	}

	/**
	 * A text in these letters.
	 * @return empty when there is no letter for some of it
	 */
	Optional<AttributedString> of(String text, float size) {
		AttributedString lettered = new AttributedString(text);
		lettered.addAttribute(TextAttribute.FONT, this.font.deriveFont(size));
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int letter = text.codePointAt(at);
			if (!this.font.canDisplay(letter)) {
				Optional<Font> other = Others.FONTS.stream().filter((one) -> one.canDisplay(letter)).findFirst();
				if (other.isEmpty()) {
					return Optional.empty();
				}
				lettered.addAttribute(TextAttribute.FONT, other.get().deriveFont(size), at,
						at + Character.charCount(letter));
			}
		}
		return Optional.of(lettered);
	}

	/** The letters of this machine, looked for when they are needed first. */
	private static final class Others {

		private static final List<Font> FONTS = Arrays
			.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts());

		private Others() {
		}

	}

}
