package org.twosource.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.twosource.extraction.Figure;
import org.twosource.source.SourceType;
import org.twosource.web.WebAddress;

/** What a later item has in common with an earlier one. */
final class Resemblance {

	/**
	 * From how many words on a quotation is long enough to be the same by no accident.
	 */
	private static final int LONG_QUOTATION = 8;

	/**
	 * Texts of fewer words are compared by runs of three words, others by runs of five.
	 */
	private static final int LONG_TEXT = 60;

	/** The share of the shorter text's runs that must be in the other. */
	private static final double MOST = 0.5;

	/** The same, where the figure of an agency is repeated too. */
	private static final double MUCH = 0.2;

	/** How many runs the shorter text must have to be compared at all. */
	private static final int LEAST_RUNS = 6;

	private static final Pattern BYLINE = Pattern.compile(
			"(?:\\bBy|Автор:?|Текст:?|Корреспондент:?)[ \\t]+(\\p{Lu}[\\p{L}.'’-]+(?:[ \\t]+\\p{Lu}[\\p{L}.'’-]+){1,3})"
					+ "|(?:记者|作者[::]?)\\s*(\\p{IsHan}{2,4})");

	private static final int BYLINE_WITHIN = 400;

	private static final int LONGEST_WORDS = 240;

	private Resemblance() {
	}

	/** The grounds for thinking that the later item derives from the earlier. */
	static List<Ground> grounds(ItemText later, ItemText earlier) {
		List<Ground> grounds = new ArrayList<>();
		Stream
			.of(quotation(later, earlier), figure(later, earlier), text(later, earlier), byline(later, earlier),
					site(later, earlier))
			.flatMap(Optional::stream)
			.forEach(grounds::add);
		return grounds;
	}

	private static Optional<Ground> quotation(ItemText later, ItemText earlier) {
		List<String> shorter = (later.quote().size() <= earlier.quote().size()) ? later.quote() : earlier.quote();
		List<String> longer = (later.quote().size() <= earlier.quote().size()) ? earlier.quote() : later.quote();
		boolean same = shorter.size() >= LONG_QUOTATION && Collections.indexOfSubList(longer, shorter) >= 0;
		return same ? Optional.of(new Ground(Ground.Kind.SAME_QUOTATION, shown(shorter))) : Optional.empty();
	}

	private static Optional<Ground> figure(ItemText later, ItemText earlier) {
		Figure one = later.item().figure();
		Figure other = earlier.item().figure();
		boolean agency = earlier.item().source().type() == SourceType.AGENCY;
		if (!agency || one == null || other == null || !same(one, other) || share(later, earlier) < MUCH) {
			return Optional.empty();
		}
		return Optional.of(new Ground(Ground.Kind.SAME_FIGURE, FigureRange.words(other)));
	}

	private static boolean same(Figure one, Figure other) {
		return same(one.low(), other.low()) && same(one.best(), other.best()) && same(one.high(), other.high());
	}

	private static boolean same(BigDecimal one, BigDecimal other) {
		return (one == null || other == null) ? Objects.equals(one, other) : one.compareTo(other) == 0;
	}

	private static Optional<Ground> text(ItemText later, ItemText earlier) {
		double share = share(later, earlier);
		if (share < MOST) {
			return Optional.empty();
		}
		int percent = (int) Math.round(share * 100);
		return Optional
			.of(new Ground(Ground.Kind.SHARED_TEXT, shown(longestShared(later.words(), earlier.words())), percent));
	}

	/** How much of the shorter text's runs of words is in the other, from 0 to 1. */
	static double share(ItemText one, ItemText other) {
		int length = (Math.min(one.words().size(), other.words().size()) < LONG_TEXT) ? 3 : 5;
		Set<List<String>> runs = ItemText.shingles(one.words(), length);
		Set<List<String>> others = ItemText.shingles(other.words(), length);
		int fewest = Math.min(runs.size(), others.size());
		if (fewest < LEAST_RUNS) {
			return 0;
		}
		Set<List<String>> shared = new HashSet<>(runs);
		shared.retainAll(others);
		return (double) shared.size() / fewest;
	}

	private static List<String> longestShared(List<String> one, List<String> other) {
		int[] before = new int[other.size() + 1];
		int longest = 0;
		int end = 0;
		for (int i = 0; i < one.size(); i++) {
			int[] now = new int[other.size() + 1];
			for (int j = 0; j < other.size(); j++) {
				now[j + 1] = one.get(i).equals(other.get(j)) ? before[j] + 1 : 0;
				if (now[j + 1] > longest) {
					longest = now[j + 1];
					end = i + 1;
				}
			}
			before = now;
		}
		return one.subList(end - longest, end);
	}

	private static Optional<Ground> byline(ItemText later, ItemText earlier) {
		Optional<String> author = author(later.text());
		boolean same = author.isPresent() && author(earlier.text()).filter(author.get()::equalsIgnoreCase).isPresent();
		return same ? author.map((name) -> new Ground(Ground.Kind.SAME_BYLINE, name)) : Optional.empty();
	}

	private static Optional<String> author(String text) {
		Matcher matcher = BYLINE.matcher(text.substring(0, Math.min(text.length(), BYLINE_WITHIN)));
		return matcher.find() ? Optional.of((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2))
				: Optional.empty();
	}

	private static Optional<Ground> site(ItemText later, ItemText earlier) {
		Optional<String> site = site(later.item());
		boolean same = site.isPresent() && site.equals(site(earlier.item()));
		return same ? site.map((host) -> new Ground(Ground.Kind.SAME_SITE, host)) : Optional.empty();
	}

	private static Optional<String> site(EvidenceItem item) {
		return Optional.ofNullable(item.url()).flatMap(WebAddress::of).map(WebAddress::site);
	}

	private static String shown(List<String> words) {
		boolean spaced = words.stream().noneMatch((word) -> word.matches("\\p{IsHan}"));
		String text = String.join(spaced ? " " : "", words);
		return (text.length() <= LONGEST_WORDS) ? text : text.substring(0, LONGEST_WORDS) + "…";
	}

}
