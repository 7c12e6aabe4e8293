package org.twosource.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
		compare(sentences, "verdict", this.wording.verdict(before), this.wording.verdict(after));
		compare(sentences, "confidence", this.wording.confidence(before), this.wording.confidence(after));
		compare(sentences, "statement", before.statement(), after.statement());
		compare(sentences, "figure", words(before.figure()), words(after.figure()));
		if (!before.rationale().equals(after.rationale())) {
			sentences.add(this.wording.say("rationale"));
		}
		evidence(sentences, before, after);
		if (before.saysWhatIsNotKnown() && !before.unknowns().equals(after.unknowns())) {
			sentences.add(this.wording.say("unknowns"));
		}
		return sentences.isEmpty() ? this.wording.say("unchanged") : String.join(" ", sentences);
	}

	private void compare(List<String> sentences, String what, String before, String after) {
		if (!before.equals(after)) {
			sentences.add(this.wording.say("changed." + what, before, after));
		}
	}

	private void evidence(List<String> sentences, FindingContent before, FindingContent after) {
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
			sentences.add(this.wording.say("evidence." + Wording.number(added.size()), added.size(), sources));
		}
	}

	private String words(@Nullable Figure figure) {
		if (figure == null) {
			return this.wording.say("figure.none");
		}
		List<String> words = new ArrayList<>();
		add(words, "low", figure.low());
		add(words, "best", figure.best());
		add(words, "high", figure.high());
		String unit = (figure.unit() != null) ? " " + figure.unit() : "";
		String scope = (figure.scope() != null) ? " (" + figure.scope() + ")" : "";
		String asOf = (figure.asOf() != null) ? ", " + this.wording.say("figure.asOf", figure.asOf()) : "";
		return String.join(", ", words) + unit + scope + asOf;
	}

	private void add(List<String> words, String bound, @Nullable BigDecimal number) {
		if (number != null) {
			words.add(this.wording.say("figure." + bound, number.stripTrailingZeros().toPlainString()));
		}
	}

}
