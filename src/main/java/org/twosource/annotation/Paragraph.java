package org.twosource.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.twosource.document.Segment;
import org.twosource.document.Stretch;

/**
 * A line of a document's text, which on a page may be many.
 *
 * @param apart whether empty lines stand before it
 * @param direction rtl when its first letter is of a script written from the right, ltr
 * otherwise
 * @param pieces what it is made of
 */
record Paragraph(boolean apart, String direction, List<Piece> pieces) {

	private static final Set<Integer> STRONG = Set.of((int) Character.DIRECTIONALITY_LEFT_TO_RIGHT,
			(int) Character.DIRECTIONALITY_RIGHT_TO_LEFT, (int) Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

	/** Its text when nothing in it is marked, or null. */
	public @Nullable String plain() {
		if (this.pieces.stream().anyMatch(Piece::marked)) {
			return null;
		}
		return this.pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	/** The lines of a text that are not empty. */
	static List<Paragraph> of(List<Segment<Stretch>> segments) {
		List<Paragraph> paragraphs = new ArrayList<>();
		List<Piece> line = new ArrayList<>();
		boolean apart = false;
		for (Segment<Stretch> segment : segments) {
			String[] parts = segment.text().split("\n", -1);
			for (int part = 0; part < parts.length; part++) {
				if (part > 0) {
					apart = end(line, apart, paragraphs);
					line = new ArrayList<>();
				}
				line.add(new Piece(parts[part], segment, part == 0, part == parts.length - 1));
			}
		}
		end(line, apart, paragraphs);
		return paragraphs;
	}

	/** Whether the next line stands apart. A line that carries a mark's end is kept. */
	private static boolean end(List<Piece> line, boolean apart, List<Paragraph> paragraphs) {
		boolean empty = line.stream()
			.allMatch((piece) -> piece.text().isBlank() && piece.ending() == null && piece.around().isEmpty()
					&& piece.flaws().isEmpty());
		if (!empty) {
			paragraphs.add(new Paragraph(apart, direction(line), List.copyOf(line)));
		}
		return empty;
	}

	private static String direction(List<Piece> line) {
		return fromRight(line.stream().map(Piece::text).collect(Collectors.joining())) ? "rtl" : "ltr";
	}

	/** By the first strong character (Unicode Standard Annex 9, rules P2 and P3). */
	static boolean fromRight(String text) {
		return text.codePoints()
			.map(Character::getDirectionality)
			.filter(STRONG::contains)
			.limit(1)
			.anyMatch((way) -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
	}

	/** Whether it is written from right to left. */
	boolean fromRight() {
		return this.direction.equals("rtl");
	}

}
