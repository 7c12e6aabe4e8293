package org.twosource.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.EnglishGroups.Group;

/** Makes one group of people whom an English sentence names together. */
final class EnglishCompany {

	/** What parts people named together; ages may stand between. */
	private static final Set<String> LINKS = Set.of(",", "and", "&", "age", "aged", "ages");

	private final List<Word> words;

	private EnglishCompany(List<Word> words) {
		this.words = words;
	}

	/** The groups of a sentence in their order; those joined by "and" are one. */
	static List<Group> of(List<Word> words, List<Group> single) {
		return new EnglishCompany(words).joined(single);
	}

	private List<Group> joined(List<Group> single) {
		List<Group> joined = new ArrayList<>();
		int at = 0;
		while (at < single.size()) {
			int end = at + 1;
			while (end < single.size() && isLink(single.get(end - 1), single.get(end))) {
				end++;
			}
			joined.addAll(together(single.subList(at, end)));
			at = end;
		}
		return joined;
	}

	/** Whether only "and", commas or an age part two groups. */
	private boolean isLink(Group one, Group other) {
		int gap = other.from() - one.to();
		if (gap < 1 || gap > 8 || isUntold(one) || isUntold(other)) {
			return false;
		}
		for (int at = one.to(); at < other.from(); at++) {
			String lower = lower(at);
			if (!LINKS.contains(lower) && !this.words.get(at).isNumber()) {
				return false;
			}
		}
		return true;
	}

	private static boolean isUntold(Group group) {
		return group.count() == 0;
	}

	private List<Group> together(List<Group> parts) {
		Group first = parts.get(0);
		if (parts.size() == 1) {
			return parts;
		}
		int rest = parts.stream().skip(1).mapToInt(Group::count).sum();
		boolean listed = false;
		for (int at = first.to(); at < parts.get(parts.size() - 1).from(); at++) {
			listed |= lower(at).equals("and") || lower(at).equals("&");
		}
		int to = parts.get(parts.size() - 1).to();
		boolean headline = parts.stream().allMatch((part) -> part.name() == null && part.count() == 1)
				&& parts.stream().skip(1).noneMatch((part) -> EnglishGroups.ARTICLES.contains(lower(part.from())));
		boolean apposed = lower(first.to()).equals(",") && rest == first.count() && !headline;
		if (apposed) {
			String name = (first.name() != null) ? first.name() : parts.get(1).name();
			return List.of(new Group(first.from(), to, first.quantity(), first.count(), first.further(), first.known(),
					0, name, first.noun()));
		}
		if (!listed && !headline) {
			return parts;
		}
		boolean known = parts.stream().allMatch(Group::known);
		boolean further = parts.stream().anyMatch(Group::further) && first.further();
		return List.of(new Group(first.from(), to, sum(parts), first.count() + rest, further, known, 0, null, null,
				List.copyOf(parts)));
	}

	/** "two women and three boys" are five; null unless numbers tell each exactly. */
	private EnglishQuantities.@Nullable Placed sum(List<Group> parts) {
		boolean counted = parts.stream().anyMatch((part) -> part.quantity() != null);
		boolean exact = parts.stream()
			.allMatch((part) -> part.quantity() == null || part.quantity().quantity().best() != null);
		if (!counted || !exact) {
			return null;
		}
		int from = parts.get(0).from();
		int to = parts.get(parts.size() - 1).to();
		Span span = new Span(this.words.get(from).span().start(), this.words.get(to - 1).span().end());
		long sum = parts.stream().mapToLong(Group::count).sum();
		return new EnglishQuantities.Placed(from, to,
				new Quantity(span, null, BigDecimal.valueOf(sum), null, false, null));
	}

	private String lower(int at) {
		return (at >= 0 && at < this.words.size()) ? this.words.get(at).lower() : "";
	}

}
