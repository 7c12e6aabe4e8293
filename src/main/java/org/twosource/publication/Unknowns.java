package org.twosource.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.claim.Verdict;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Origin;
import org.twosource.evidence.Stance;
import org.twosource.extraction.CitationDefect;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Kind;
import org.twosource.verification.Comment;
import org.twosource.verification.Corroboration;
import org.twosource.verification.Corroborations;
import org.twosource.verification.Grounds;
import org.twosource.verification.OpenDefects;
import org.twosource.verification.Shortfall;

/** What is not known of a claim, told by the gaps in its open evidence. */
@Component
class Unknowns {

	private final Corroborations corroborations;

	private final OpenDefects defects;

	private final Wording wording;

	Unknowns(Corroborations corroborations, OpenDefects defects, Wording wording) {
		this.corroborations = corroborations;
		this.defects = defects;
		this.wording = wording;
	}

	/** In sentences, what matters most on top; empty when no gap is found. */
	List<String> of(Grounds grounds, List<EvidenceItem> evidence, List<FindingContent.Mention> mentions) {
		List<String> sentences = new ArrayList<>();
		Corroboration corroboration = this.corroborations.of(grounds);
		origins(sentences, grounds, corroboration);
		if (grounds.origins().stream().noneMatch((origin) -> takesSides(origin) && origin.primarySource())) {
			add(sentences, "primarySource");
		}
		reply(sentences, grounds.comments(), corroboration);
		others(sentences, corroboration);
		figure(sentences, grounds.claim().figure());
		if (!mentions.isEmpty() && mentions.stream().allMatch((one) -> one.speaker() == null && one.outlet() == null)) {
			add(sentences, "unattributed");
		}
		defects(sentences, grounds.claim().id());
		long undated = evidence.stream().filter((item) -> item.publishedAt() == null).count();
		if (undated > 0) {
			add(sentences, "undated", undated);
		}
		return sentences;
	}

	private void origins(List<String> sentences, Grounds grounds, Corroboration corroboration) {
		Corroboration.Counted counted = corroboration.counted();
		if (corroboration.missing().stream().anyMatch((one) -> one.concerns("origins"))) {
			boolean named = grounds.claim().kind() == Kind.CHARACTERISATION;
			int found = named ? counted.supporting() + counted.refuting()
					: Math.max(counted.supporting(), counted.refuting());
			add(sentences, named ? "origins.speak" : "origins.agree", found, corroboration.required(),
					grounds.policy().leastReliability());
		}
		long sources = grounds.origins().stream().filter(Unknowns::takesSides).map(Origin::source).distinct().count();
		if (sources == 0) {
			add(sentences, "origins.none");
		}
		else if (sources == 1) {
			add(sentences, "origins.single");
		}
		if (corroboration.supporting() > 0 && corroboration.refuting() > 0 && isOpen(grounds.claim().verdict())) {
			add(sentences, "origins.contradict");
		}
	}

	private static boolean isOpen(@Nullable Verdict verdict) {
		return verdict == Verdict.DISPUTED || verdict == Verdict.UNVERIFIED;
	}

	private void reply(List<String> sentences, List<Comment> comments, Corroboration corroboration) {
		if (comments.stream().anyMatch((comment) -> comment.reply() != null)) {
			return;
		}
		if (comments.stream().anyMatch(Comment::noReply)) {
			add(sentences, "reply.none");
		}
		else if (!comments.isEmpty()) {
			add(sentences, "reply.awaited");
		}
		else if (corroboration.missing().stream().anyMatch((one) -> one.concerns("comment"))) {
			add(sentences, "reply.notAsked");
		}
	}

	/** What an editor added to the table is told in the table's words. */
	private static void others(List<String> sentences, Corroboration corroboration) {
		corroboration.missing()
			.stream()
			.filter((one) -> !one.concerns("origins") && !one.concerns("primarySource") && !one.concerns("comment"))
			.map(Shortfall::sentence)
			.forEach(sentences::add);
	}

	private void figure(List<String> sentences, @Nullable Figure figure) {
		if (figure == null) {
			return;
		}
		addIf(figure.low() == null && figure.best() == null, sentences, "figure.low");
		addIf(figure.high() == null, sentences, "figure.high");
		addIf(figure.scope() == null, sentences, "figure.scope");
		addIf(figure.asOf() == null, sentences, "figure.asOf");
		addIf(figure.imputed(), sentences, "figure.imputed");
	}

	private void defects(List<String> sentences, UUID claimId) {
		this.defects.beside(claimId).stream().distinct().forEach((defect) -> defect(sentences, defect));
	}

	private void defect(List<String> sentences, CitationDefect defect) {
		String sentence = this.wording.say("unknown.defect." + defect.type(), defect.exact());
		if (!sentences.contains(sentence)) {
			sentences.add(sentence);
		}
	}

	private void addIf(boolean missing, List<String> sentences, String key) {
		if (missing) {
			add(sentences, key);
		}
	}

	private void add(List<String> sentences, String key, Object... arguments) {
		sentences.add(this.wording.say("unknown." + key, arguments));
	}

	private static boolean takesSides(Origin origin) {
		return origin.stance() != Stance.CONTEXT;
	}

}
