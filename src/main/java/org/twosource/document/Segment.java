package org.twosource.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A piece of a document's text in which every letter has the same marks, however those
 * overlap. The segments of a text, one after the other, show the whole of it.
 *
 * @param <M> what the text is marked with
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text what is shown of it; every line break is one LF
 * @param marks the marks on it, the longest first
 * @param anchored whether it is the first segment of one of its marks
 */
public record Segment<M extends Stretch>(int start, int end, String text, List<M> marks, boolean anchored) {

	/** Cuts a text where its marks start and end. */
	public static <M extends Stretch> List<Segment<M>> of(String text, List<M> marks) {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
		TreeSet<Integer> starts = new TreeSet<>();
		for (M mark : marks) {
			cuts.add(mark.start());
			cuts.add(mark.end());
			starts.add(mark.start());
		}
		// Browsers read CR LF as one LF: a cut behind each CR keeps the offsets true.
		for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
			cuts.add(at);
			cuts.add(at + 1);
		}
		return walk(text, marks, cuts, starts);
	}

	private static <M extends Stretch> List<Segment<M>> walk(String text, List<M> marks, TreeSet<Integer> cuts,
			TreeSet<Integer> starts) {
		Comparator<M> longestFirst = Comparator.comparingInt((M mark) -> mark.length()).reversed();
		List<M> coming = marks.stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
		List<M> open = new ArrayList<>();
		List<Segment<M>> segments = new ArrayList<>();
		int next = 0;
		int from = 0;
		for (int to : cuts.tailSet(0, false)) {
			int at = from;
			open.removeIf((mark) -> mark.end() <= at);
			while (next < coming.size() && coming.get(next).start() <= at) {
				open.add(coming.get(next++));
			}
			segments.add(new Segment<>(from, to, shown(text, from, to),
					open.stream().filter((mark) -> to <= mark.end()).sorted(longestFirst).toList(),
					starts.contains(from)));
			from = to;
		}
		return segments;
	}

	private static String shown(String text, int from, int to) {
		if (to == from + 1 && text.charAt(from) == '\r') {
			boolean beforeLineFeed = to < text.length() && text.charAt(to) == '\n';
			return beforeLineFeed ? "" : "\n";
		}
		return text.substring(from, to);
	}

}
