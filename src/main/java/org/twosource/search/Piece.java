package org.twosource.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text that was found, to be shown as plain text.
 *
 * @param text the piece
 * @param marked whether it is what was searched for
 */
public record Piece(String text, boolean marked) {

	/** Stands before what was found. Characters for private use are in no text. */
	static final String START = "\uE000";

	/** Stands behind it. */
	static final String STOP = "\uE001";

	/** Stands between parts of a text that are not next to each other. */
	static final String GAP = "\uE002";

	/** Takes apart what the database marked. */
	static List<Piece> of(String marked) {
		List<Piece> pieces = new ArrayList<>();
		for (String part : marked.replace(GAP, " … ").split(START, -1)) {
			int stop = part.indexOf(STOP);
			add(pieces, part.substring(0, Math.max(stop, 0)), true);
			add(pieces, part.substring(stop + 1), false);
		}
		return List.copyOf(pieces);
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

}
