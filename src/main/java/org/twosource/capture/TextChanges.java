package org.twosource.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * What changed in the text of a page.
 *
 * @param older the capture before
 * @param newer the capture after
 * @param parts the text in order, what stayed and what changed
 */
public record TextChanges(Capture older, Capture newer, List<Part> parts) {

	/** Texts with more words are compared by their lines alone. */
	private static final int MOST_WORDS = 4000;

	/** Of what stayed, so many lines are shown on each side of a change. */
	private static final int AROUND = 2;

	/**
	 * A line or several.
	 *
	 * @param pieces what they are made of
	 * @param hidden how many lines are not shown here; then there are no pieces
	 */
	public record Part(List<Piece> pieces, int hidden) {

		/** Whether something in it changed. */
		public boolean isChanged() {
			return this.pieces.stream().anyMatch((piece) -> piece.kind() != Kind.SAME);
		}

	}

	/**
	 * A stretch of a line.
	 *
	 * @param kind what became of it
	 * @param text its words
	 */
	public record Piece(Kind kind, String text) {

	}

	/** What became of a stretch of text. */
	public enum Kind {

		SAME, ADDED, REMOVED

	}

	/** Whether nothing changed. */
	public boolean isNone() {
		return this.parts.stream().noneMatch(Part::isChanged);
	}

	static TextChanges between(Capture older, String before, Capture newer, String after) {
		List<String> old = before.lines().toList();
		List<Part> parts = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, after.lines().toList()).getDeltas()) {
			same(old.subList(at, delta.getSource().getPosition()), at == 0, false, parts);
			changed(delta.getSource().getLines(), delta.getTarget().getLines(), parts);
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		same(old.subList(at, old.size()), at == 0, true, parts);
		return new TextChanges(older, newer, parts);
	}

	private static void same(List<String> lines, boolean first, boolean last, List<Part> parts) {
		int before = first ? 0 : Math.min(AROUND, lines.size());
		int after = last ? 0 : Math.min(AROUND, lines.size() - before);
		int hidden = lines.size() - before - after;
		lines.subList(0, before).forEach((line) -> parts.add(part(Kind.SAME, line)));
		if (hidden > 0) {
			parts.add(new Part(List.of(), hidden));
		}
		lines.subList(lines.size() - after, lines.size()).forEach((line) -> parts.add(part(Kind.SAME, line)));
	}

	private static void changed(List<String> before, List<String> after, List<Part> parts) {
		List<String> old = words(before);
		List<String> now = words(after);
		if (old.isEmpty() || now.isEmpty() || old.size() + now.size() > MOST_WORDS) {
			before.forEach((line) -> parts.add(part(Kind.REMOVED, line)));
			after.forEach((line) -> parts.add(part(Kind.ADDED, line)));
			return;
		}
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
			add(Kind.SAME, old.subList(at, delta.getSource().getPosition()), pieces);
			add(Kind.REMOVED, delta.getSource().getLines(), pieces);
			add(Kind.ADDED, delta.getTarget().getLines(), pieces);
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		add(Kind.SAME, old.subList(at, old.size()), pieces);
		parts.add(new Part(pieces, 0));
	}

	private static void add(Kind kind, List<String> words, List<Piece> pieces) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(kind, String.join("", words)));
		}
	}

	private static Part part(Kind kind, String line) {
		return new Part(List.of(new Piece(kind, line)), 0);
	}

	/** Words with the white space after them, so that nothing is lost. */
	private static List<String> words(List<String> lines) {
		return Arrays.stream(String.join("\n", lines).split("(?<=\\s)(?=\\S)"))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

}
