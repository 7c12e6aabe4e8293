package org.twosource.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.extraction.Figure;

/** Tells readers what differs between two versions of a finding. */
@Component
class Changes {

	private final Wording wording;

	Changes(Wording wording) {
		this.wording = wording;
	}

	/** What differs, in sentences; never empty. */
	String between(FindingContent before, FindingContent after) {
		List<String> sentences = new ArrayList<>();
		compare(sentences, "The verdict", this.wording.verdict(before), this.wording.verdict(after));
		compare(sentences, "The confidence", this.wording.confidence(before), this.wording.confidence(after));
		compare(sentences, "The statement", before.statement(), after.statement());
		compare(sentences, "The figure", words(before.figure()), words(after.figure()));
		if (!before.rationale().equals(after.rationale())) {
			sentences.add("The reasons given were rewritten.");
		}
		evidence(sentences, before, after);
		return sentences.isEmpty() ? "Verified again, nothing changed." : String.join(" ", sentences);
	}

	private static void compare(List<String> sentences, String what, String before, String after) {
		if (!before.equals(after)) {
			sentences.add("%s changed from “%s” to “%s”.".formatted(what, before, after));
		}
	}

	private static void evidence(List<String> sentences, FindingContent before, FindingContent after) {
		Set<UUID> known = before.evidence()
			.stream()
			.map(FindingContent.Item::id)
			.collect(Collectors.toCollection(HashSet::new));
		List<FindingContent.Item> added = after.evidence()
			.stream()
			.filter((item) -> !known.contains(item.id()))
			.toList();
		if (!added.isEmpty()) {
			String sources = added.stream()
				.map(FindingContent.Item::source)
				.distinct()
				.collect(Collectors.joining("; "));
			sentences.add("%d %s of evidence added, from %s.".formatted(added.size(),
					(added.size() == 1) ? "item" : "items", sources));
		}
	}

	private static String words(@Nullable Figure figure) {
		if (figure == null) {
			return "none";
		}
		StringJoiner words = new StringJoiner(", ");
		if (figure.low() != null) {
			words.add("at least " + figure.low().stripTrailingZeros().toPlainString());
		}
		if (figure.best() != null) {
			words.add("best estimate " + figure.best().stripTrailingZeros().toPlainString());
		}
		if (figure.high() != null) {
			words.add("at most " + figure.high().stripTrailingZeros().toPlainString());
		}
		String unit = (figure.unit() != null) ? " " + figure.unit() : "";
		String scope = (figure.scope() != null) ? " (" + figure.scope() + ")" : "";
		String asOf = (figure.asOf() != null) ? ", as of " + figure.asOf() : "";
		return words + unit + scope + asOf;
	}

}
