package org.twosource.publication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Kind;

/**
 * One version of a finding as a line in a history.
 *
 * @param number the claim's short number, such as C-104
 * @param version 1 for the first
 * @param statement the statement of that version
 * @param kind what the claim is about
 * @param verdict the verdict of that version
 * @param retracted whether it takes the finding back
 * @param whatChanged what differs from the version before; null for the first
 * @param why why it was changed; null for the first
 * @param publishedAt when it was published
 */
public record Revision(String number, int version, String statement, Kind kind, Verdict verdict, boolean retracted,
		@Nullable String whatChanged, @Nullable String why, Instant publishedAt) {

	static Revision of(Finding finding) {
		FindingContent content = finding.content();
		return new Revision(finding.number(), finding.version(), content.statement(), content.kind(), content.verdict(),
				finding.retracted(), finding.whatChanged(), finding.why(), finding.publishedAt());
	}

}
