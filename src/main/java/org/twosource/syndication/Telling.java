package org.twosource.syndication;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.Sentence;
import org.twosource.publication.ClaimReviews;
import org.twosource.publication.Finding;
import org.twosource.publication.FindingContent;
import org.twosource.publication.Newsroom;
import org.twosource.publication.Revision;

/** Findings in plain text, in the newsroom's language. */
@Component
class Telling {

	private final ClaimReviews reviews;

	private final Newsroom newsroom;

	Telling(ClaimReviews reviews, Newsroom newsroom) {
		this.reviews = reviews;
		this.newsroom = newsroom;
	}

	/** The verdict, or that the finding was taken back. */
	String outcome(Finding finding) {
		return finding.retracted() ? change(true) : this.reviews.verdict(finding.content());
	}

	/** That a finding was corrected or taken back. */
	String change(boolean retracted) {
		return words(retracted ? "finding.retracted" : "finding.corrected");
	}

	/**
	 * A finding in a few paragraphs: how sure the newsroom is stands apart from what it
	 * found.
	 */
	String text(Finding finding) {
		List<String> paragraphs = new ArrayList<>();
		String note = note(finding);
		if (note != null) {
			paragraphs.add(note);
		}
		if (!finding.retracted()) {
			FindingContent content = finding.content();
			paragraphs.add(this.reviews.verdict(content) + ".");
			paragraphs.add(words("confidence." + content.confidence()) + ". " + content.rationale());
		}
		return String.join("\n\n", paragraphs);
	}

	/** What was changed in this version and why; null for a first one. */
	@Nullable String note(Finding finding) {
		return (finding.version() > 1) ? note(finding.retracted(), finding.whatChanged(), finding.why()) : null;
	}

	/** What a correction changed and why. */
	String correction(Revision revision) {
		return note(revision.retracted(), revision.whatChanged(), revision.why());
	}

	private String note(boolean retracted, @Nullable String whatChanged, @Nullable String why) {
		String change = retracted ? change(true) + "." : change(false) + ". " + whatChanged;
		return change + "\n\n" + Sentence.of("public", "public.why").in(this.newsroom.language()) + " " + why;
	}

	private String words(String key) {
		return Sentence.of("words", key).in(this.newsroom.language());
	}

}
