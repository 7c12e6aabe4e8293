package org.twosource.publication;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text in as many lines, and as large, as fit into a box; its end is left out where
 * even the smallest letters do not.
 *
 * @param lines the lines, in either direction
 * @param leading from one line to the next
 */
record FittedText(List<TextLayout> lines, float leading) {

	/** More is never shown, and costs time to measure. */
	private static final int LONGEST = 600;

	private static final float LEADING = 1.25f;

	/** Line ends, and what changes the direction of the text around it. */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u200e\\u200f\\u061c\\u2028-\\u202e\\u2066-\\u2069\\ufeff]+|\\s+");

	/** More marks on one letter grow over the lines around it. */
	private static final Pattern STACKED = Pattern.compile("(\\p{M}{4})\\p{M}+");

	private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

	/**
	 * Fits a text into a box.
	 * @param sizes how large letters may be, the largest first
	 * @return empty when there are no letters for the text, or no text
	 */
	static Optional<FittedText> of(String text, Lettering letters, float width, float height, float... sizes) {
		String plain = plain(text);
		if (plain.isEmpty() || letters.of(plain, 1).isEmpty()) {
			return Optional.empty();
		}
		for (float size : sizes) {
			FittedText whole = broken(plain, letters, size, width, Integer.MAX_VALUE);
			if (whole.lines.size() * whole.leading <= height) {
				return Optional.of(whole);
			}
		}
		float smallest = sizes[sizes.length - 1];
		int most = Math.max(1, (int) (height / (smallest * LEADING)));
		return Optional.of(shortened(plain, letters, smallest, width, most));
	}

	private static FittedText shortened(String text, Lettering letters, float size, float width, int most) {
		FittedText beginning = broken(text, letters, size, width, most);
		int end = beginning.lines.stream().mapToInt(TextLayout::getCharacterCount).sum();
		while (true) {
			end = text.offsetByCodePoints(end, -1);
			String shown = text.substring(0, end).strip() + "…";
			FittedText fitted = broken(shown, letters, size, width, Integer.MAX_VALUE);
			if (fitted.lines.size() <= most || end == 1) {
				return fitted;
			}
		}
	}

	private static FittedText broken(String text, Lettering letters, float size, float width, int most) {
		AttributedString lettered = letters.of(text, size).orElseThrow();
		LineBreakMeasurer measurer = new LineBreakMeasurer(lettered.getIterator(), SMOOTH);
		List<TextLayout> lines = new ArrayList<>();
		while (measurer.getPosition() < text.length() && lines.size() < most) {
			lines.add(measurer.nextLayout(width));
		}
		return new FittedText(lines, size * LEADING);
	}

	private static String plain(String text) {
		String visible = STACKED.matcher(UNSEEN.matcher(text).replaceAll(" ").strip()).replaceAll("$1");
		return (visible.codePointCount(0, visible.length()) <= LONGEST) ? visible
				: visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "…";
	}

	/** How wide the widest line is. */
	float width() {
		return (float) this.lines.stream().mapToDouble(TextLayout::getVisibleAdvance).max().orElse(0);
	}

	/**
	 * Draws it below a height, each line from the side where it begins.
	 * @return the height below it
	 */
	float draw(Graphics2D on, float left, float top, float width) {
		float line = top;
		for (TextLayout layout : this.lines) {
			float start = layout.isLeftToRight() ? left : left + width - layout.getAdvance();
			layout.draw(on, start, line + this.leading * 0.78f);
			line += this.leading;
		}
		return line;
	}

}
