package org.twosource.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.twosource.verification.RuleTable;

/**
 * What one version of a file says otherwise than another.
 *
 * @param rules rules of a table that are new, gone or changed
 * @param elements elements of a diagram that are new, gone or called otherwise
 */
public record FileChanges(List<OfRule> rules, List<OfElement> elements) {

	/** What became of something. */
	public enum Kind {

		/** It is new. */
		ADDED,
		/** It is gone. */
		REMOVED,
		/** It is there, and otherwise. */
		CHANGED

	}

	/**
	 * A rule.
	 *
	 * @param kind what became of it
	 * @param rule as it is now, or was last
	 * @param cells its cells that changed
	 */
	public record OfRule(Kind kind, RuleTable.Rule rule, List<OfCell> cells) {

	}

	/**
	 * A cell of a rule, or its name, or why it is there.
	 *
	 * @param condition whether it is a condition, and not what follows
	 * @param before as it was, or null when it was empty
	 * @param after as it is, or null when it is empty
	 */
	public record OfCell(boolean condition, RuleTable.@Nullable Entry before, RuleTable.@Nullable Entry after) {

		/** What it speaks of. */
		public String subject() {
			return Objects.requireNonNull((this.after != null) ? this.after : this.before).subject();
		}

	}

	/**
	 * An element of a diagram.
	 *
	 * @param kind what became of it
	 * @param id its id
	 * @param before what it was called, or null
	 * @param after what it is called, or null
	 */
	public record OfElement(Kind kind, String id, @Nullable String before, @Nullable String after) {

	}

	/** Whether nothing that people would notice changed. */
	public boolean isEmpty() {
		return this.rules.isEmpty() && this.elements.isEmpty();
	}

	static FileChanges between(RuleTable before, RuleTable after) {
		List<OfRule> rules = new ArrayList<>();
		for (RuleTable.Rule rule : after.rules()) {
			Optional<RuleTable.Rule> old = same(before, rule);
			if (old.isEmpty()) {
				rules.add(new OfRule(Kind.ADDED, rule, List.of()));
			}
			else if (!old.get().equals(rule)) {
				rules.add(new OfRule(Kind.CHANGED, rule, cells(old.get(), rule)));
			}
		}
		before.rules()
			.stream()
			.filter((rule) -> same(after, rule).isEmpty())
			.forEach((rule) -> rules.add(new OfRule(Kind.REMOVED, rule, List.of())));
		return new FileChanges(rules, List.of());
	}

	static FileChanges between(SortedMap<String, String> before, SortedMap<String, String> after) {
		List<OfElement> elements = new ArrayList<>();
		after.forEach((id, name) -> {
			if (!before.containsKey(id)) {
				elements.add(new OfElement(Kind.ADDED, id, null, name));
			}
			else if (!name.equals(before.get(id))) {
				elements.add(new OfElement(Kind.CHANGED, id, before.get(id), name));
			}
		});
		before.forEach((id, name) -> {
			if (!after.containsKey(id)) {
				elements.add(new OfElement(Kind.REMOVED, id, name, null));
			}
		});
		return new FileChanges(List.of(), elements);
	}

	private static Optional<RuleTable.Rule> same(RuleTable table, RuleTable.Rule rule) {
		return table.rules().stream().filter((one) -> one.id().equals(rule.id())).findFirst();
	}

	private static List<OfCell> cells(RuleTable.Rule before, RuleTable.Rule after) {
		List<OfCell> cells = new ArrayList<>();
		compare(true, before.conditions(), after.conditions(), cells);
		compare(false, before.outcomes(), after.outcomes(), cells);
		if (!before.why().strip().equals(after.why().strip())) {
			cells.add(new OfCell(false, new RuleTable.Entry("why", "why", before.why()),
					new RuleTable.Entry("why", "why", after.why())));
		}
		return cells;
	}

	private static void compare(boolean condition, List<RuleTable.Entry> before, List<RuleTable.Entry> after,
			List<OfCell> cells) {
		Map<String, RuleTable.Entry> old = bySubject(before);
		Map<String, RuleTable.Entry> now = bySubject(after);
		Stream.concat(old.keySet().stream(), now.keySet().stream())
			.distinct()
			.filter((subject) -> !Objects.equals(text(old.get(subject)), text(now.get(subject))))
			.forEach((subject) -> cells.add(new OfCell(condition, old.get(subject), now.get(subject))));
	}

	private static @Nullable String text(RuleTable.@Nullable Entry entry) {
		return (entry != null) ? entry.text() : null;
	}

	private static Map<String, RuleTable.Entry> bySubject(List<RuleTable.Entry> entries) {
		Map<String, RuleTable.Entry> bySubject = new LinkedHashMap<>();
		entries.forEach((entry) -> bySubject.put(entry.subject(), entry));
		return bySubject;
	}

}
