package org.twosource.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;

/**
 * Puts what is on record into words. It knows how acts tell of a change: by
 * {@code before} and {@code after}, by {@code from} and {@code to}, or by a detail and
 * one of the same name ending in {@code Before}.
 */
@Component
class Histories {

	private static final String BEFORE = "Before";

	/** The names under which the words for a detail's values stand. */
	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("from", "stage"), Map.entry("to", "stage"),
			Map.entry("returnTo", "stage"), Map.entry("decision", "answer"), Map.entry("type", "sourceType"),
			Map.entry("primarySource", "yes"), Map.entry("deadlinePassed", "yes"), Map.entry("imputed", "yes"),
			Map.entry("agreed", "yes"), Map.entry("firstAssessment", "yes"), Map.entry("overdue", "yes"),
			Map.entry("stale", "yes"), Map.entry("triageOver", "yes"), Map.entry("first", "verdict"),
			Map.entry("second", "verdict"), Map.entry("cause", "correction.cause"));

	/** Details that only machines need. */
	private static final Set<String> LEFT_OUT = Set.of("taskId", "candidateId", "sha256", "ruleIds", "remarkId");

	private final Translations translations;

	Histories(Translations translations) {
		this.translations = translations;
	}

	/** The acts in words, in the order given. */
	List<HistoryEntry> of(List<AuditRecord> acts) {
		return acts.stream().map(this::entry).toList();
	}

	private HistoryEntry entry(AuditRecord act) {
		String words = this.translations.find(key(act.act()));
		return new HistoryEntry(act.seq(), act.at(), act.actor(), act.actor().equals(Audit.PROCESS),
				(words != null) ? words : act.act(), lines(act.details()));
	}

	/** Under which key the words for an act stand. */
	static String key(String act) {
		return "act." + act.replace(' ', '-');
	}

	private List<HistoryEntry.Line> lines(Map<String, Object> details) {
		List<HistoryEntry.Line> lines = new ArrayList<>();
		if (details.containsKey("before") || details.containsKey("after")) {
			lines.addAll(changes(details.get("before"), details.get("after")));
		}
		if (details.containsKey("from") && details.containsKey("to")) {
			boolean same = Objects.equals(details.get("from"), details.get("to"));
			lines.add(new HistoryEntry.Line(same ? label("stage") : null,
					same ? null : value("from", details.get("from")), value("to", details.get("to"))));
		}
		details.forEach((name, value) -> line(name, "rules".equals(name) ? ruleNames(details) : value, details, lines));
		return lines;
	}

	private void line(String name, @Nullable Object value, Map<String, Object> details, List<HistoryEntry.Line> lines) {
		boolean told = name.equals("before") || name.equals("after")
				|| ((name.equals("from") || name.equals("to")) && details.containsKey("from")
						&& details.containsKey("to"))
				|| (name.endsWith(BEFORE) && details.containsKey(nameOfNow(name)));
		if (!told && !LEFT_OUT.contains(name)) {
			Object before = details.get(name + BEFORE);
			if (before != null || !isEmpty(value)) {
				lines.add(new HistoryEntry.Line(label(name), value(name, before), value(name, value)));
			}
		}
	}

	/**
	 * The rules of a policy in the reader's language, where their ids are on record too.
	 */
	private @Nullable Object ruleNames(Map<String, Object> details) {
		if (details.get("rules") instanceof List<?> names && details.get("ruleIds") instanceof List<?> ids
				&& names.size() == ids.size()) {
			return IntStream.range(0, ids.size())
				.mapToObj((i) -> this.translations.of("rule." + ids.get(i), String.valueOf(names.get(i))))
				.toList();
		}
		return details.get("rules");
	}

	private List<HistoryEntry.Line> changes(@Nullable Object before, @Nullable Object after) {
		if (!(before instanceof Map) && !(after instanceof Map)) {
			return List.of(new HistoryEntry.Line(null, something(value("", before)), value("", after)));
		}
		Map<?, ?> old = (before instanceof Map<?, ?> map) ? map : Map.of();
		Map<?, ?> now = (after instanceof Map<?, ?> map) ? map : Map.of();
		Set<Object> names = new LinkedHashSet<>(old.keySet());
		names.addAll(now.keySet());
		return names.stream()
			.filter((name) -> !Objects.equals(old.get(name), now.get(name)))
			.map(String::valueOf)
			.map((name) -> new HistoryEntry.Line(label(name), something(value(name, old.get(name))),
					value(name, now.get(name))))
			.toList();
	}

	/** A change from nothing says so. */
	private HistoryEntry.Value something(HistoryEntry.@Nullable Value value) {
		return (value != null) ? value : new HistoryEntry.Value(words("history.nothing"), null, null);
	}

	private HistoryEntry.@Nullable Value value(String name, @Nullable Object value) {
		if (isEmpty(value)) {
			return null;
		}
		String text = text(name, value);
		return new HistoryEntry.Value(linked(name) ? words("history." + name) : text, moment(text), link(name, text));
	}

	private String text(String name, Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.filter((entry) -> !isEmpty(entry.getValue()))
				.map((entry) -> label(String.valueOf(entry.getKey())) + ": "
						+ text(String.valueOf(entry.getKey()), entry.getValue()))
				.collect(Collectors.joining("; "));
		}
		if (value instanceof Collection<?> several) {
			return several.stream().map((one) -> text(name, one)).collect(Collectors.joining("; "));
		}
		String raw = String.valueOf(value);
		String words = this.translations.find(WORDS.getOrDefault(name, name) + "." + raw);
		return (words != null) ? words : raw;
	}

	private String label(String name) {
		String label = this.translations.find("detail." + name);
		return (label != null) ? label : name;
	}

	private String words(String key) {
		return Objects.requireNonNullElse(this.translations.find(key), key);
	}

	private static boolean linked(String name) {
		return name.equals("evidenceId") || name.equals("documentId");
	}

	private static @Nullable String link(String name, String text) {
		return switch (name) {
			case "evidenceId" -> "#evidence-" + text;
			case "documentId" -> "/documents/" + text;
			default -> null;
		};
	}

	private static @Nullable Instant moment(String text) {
		try {
			return (text.length() >= 20 && text.endsWith("Z")) ? Instant.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static boolean isEmpty(@Nullable Object value) {
		return value == null || String.valueOf(value).isBlank()
				|| (value instanceof Collection<?> some && some.isEmpty())
				|| (value instanceof Map<?, ?> map && map.isEmpty());
	}

	private static String nameOfNow(String name) {
		return name.substring(0, name.length() - BEFORE.length());
	}

}
