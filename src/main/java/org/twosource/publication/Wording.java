package org.twosource.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.Sentence;
import org.twosource.source.Source;
import org.twosource.source.SourceType;
import org.twosource.verification.Policies;
import org.twosource.verification.Policy;

/**
 * What findings say in words of their own, in the newsroom's language: it is kept with
 * them, whatever language a reader reads the page around it in.
 */
@Component
class Wording {

	private final Newsroom newsroom;

	private final Policies policies;

	Wording(Newsroom newsroom, Policies policies) {
		this.newsroom = newsroom;
		this.policies = policies;
	}

	/** The verdict in words; a characterisation is never ruled true or false. */
	String verdict(FindingContent content) {
		String key = content.characterisation() ? "verdict.characterisation." : "verdict.";
		return Sentence.of("words", key + content.verdict()).in(this.newsroom.language());
	}

	/** The sign that stands before the verdict. */
	String mark(FindingContent content) {
		return Sentence.of("words", "finding.mark." + content.verdict()).in(this.newsroom.language());
	}

	/** What the verdict means, in a sentence. */
	String meaning(FindingContent content) {
		String key = content.characterisation() ? "finding.means.characterisation." : "finding.means.";
		return Sentence.of("words", key + content.verdict()).in(this.newsroom.language());
	}

	/** That a finding was taken back, in a word. */
	String retracted() {
		return Sentence.of("words", "finding.retracted").in(this.newsroom.language());
	}

	/** The confidence in words. */
	String confidence(FindingContent content) {
		return Sentence.of("words", "confidence." + content.confidence()).in(this.newsroom.language());
	}

	/**
	 * What a source is called. Witnesses can be hurt for what they said, and a published
	 * name cannot be called back.
	 */
	String name(Source source) {
		return (source.type() == SourceType.WITNESS) ? say("witness") : source.name();
	}

	/** What a claim needed, in sentences; empty before that is decided. */
	List<String> needs(UUID claimId) {
		return this.policies.of(claimId).map(this::needs).orElse(List.of());
	}

	private List<String> needs(Policy policy) {
		List<String> sentences = new ArrayList<>();
		sentences.add(say("needs.origins." + number(policy.independentOrigins()), policy.independentOrigins(),
				policy.leastReliability(),
				Sentence.of("public", "published.reliability." + policy.leastReliability())));
		if (policy.primarySource()) {
			sentences.add(say("needs.primarySource"));
		}
		if (policy.tiedSourcesCountOnce()) {
			sentences.add(say("needs.tiedSources"));
		}
		if (policy.requestComment()) {
			sentences.add(say("needs.comment"));
		}
		if (policy.secondChecker()) {
			sentences.add(say("needs.secondChecker"));
		}
		sentences.add(say("needs.signOffs." + number(policy.signOffs())));
		return sentences;
	}

	/** What is published under {@code published.*} in the public chapter. */
	String say(String key, Object... arguments) {
		return Sentence.of("public", "published." + key, arguments).in(this.newsroom.language());
	}

	/** The ending of the key that counts one or several. */
	static String number(int count) {
		return (count == 1) ? "one" : "many";
	}

}
