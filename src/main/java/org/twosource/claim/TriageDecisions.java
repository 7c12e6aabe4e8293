package org.twosource.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;

/**
 * What a person decides about a document's candidates in one go. Nothing is checked
 * before {@link Triage#decide} is asked to keep it.
 *
 * @param accept candidates that become claims, or are further mentions of known ones
 * @param reject candidates that are not pursued
 * @param merge candidates that make the same claim as another one
 * @param add claims the extractor did not see
 * @param finish whether the triage is over; candidates nobody decided on are then
 * rejected
 */
public record TriageDecisions(List<Accept> accept, List<Reject> reject, List<Merge> merge, List<Add> add,
		boolean finish) {

	public TriageDecisions {
		accept = List.copyOf(accept);
		reject = List.copyOf(reject);
		merge = List.copyOf(merge);
		add = List.copyOf(add);
	}

	/** Only the end of the triage. */
	public static TriageDecisions finished() {
		return new TriageDecisions(List.of(), List.of(), List.of(), List.of(), true);
	}

	boolean isEmpty() {
		return this.accept.isEmpty() && this.reject.isEmpty() && this.merge.isEmpty() && this.add.isEmpty()
				&& !this.finish;
	}

	/** The candidates it speaks of. */
	Set<UUID> candidateIds() {
		return Stream
			.of(this.accept.stream().map(Accept::candidateId), this.reject.stream().map(Reject::candidateId),
					this.merge.stream().flatMap((merge) -> Stream.of(merge.candidateId(), merge.into())))
			.flatMap((ids) -> ids)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	/**
	 * A candidate that becomes a claim. What is null stays as proposed.
	 *
	 * @param candidateId the candidate
	 * @param statement a better wording
	 * @param kind what it is really about
	 * @param hedge how firmly it is really made
	 * @param harm what harm it could do if wrong; when null, high for accusations without
	 * proof, else moderate
	 * @param claimId a known claim of which this is a further mention; no new claim is
	 * made then
	 * @param figure a better figure
	 * @param speaker who really said it
	 * @param outlet the outlet really cited
	 * @param date the date really cited, as written
	 */
	public record Accept(@Nullable UUID candidateId, @Nullable String statement, @Nullable Kind kind,
			@Nullable Hedge hedge, @Nullable Harm harm, @Nullable UUID claimId, @Nullable Figure figure,
			@Nullable String speaker, @Nullable String outlet, @Nullable String date) {

		/** The candidate as it was proposed. */
		public static Accept of(UUID candidateId) {
			return new Accept(candidateId, null, null, null, null, null, null, null, null, null);
		}

	}

	/**
	 * A candidate that is not pursued.
	 *
	 * @param candidateId the candidate
	 * @param reason why; needed
	 */
	public record Reject(@Nullable UUID candidateId, @Nullable String reason) {

	}

	/**
	 * A candidate that makes the same claim as another one.
	 *
	 * @param candidateId the candidate
	 * @param into the other candidate of the same document, accepted before or in the
	 * same go
	 */
	public record Merge(@Nullable UUID candidateId, @Nullable UUID into) {

	}

	/**
	 * A claim the extractor did not see.
	 *
	 * @param start where its words start in the document's text, in UTF-16 units; needed
	 * @param end where they end, exclusive; needed
	 * @param statement a self-contained sentence; needed
	 * @param kind what it is about; needed
	 * @param hedge how firmly it is made; asserted when null
	 * @param harm what harm it could do if wrong; when null, as for an accepted candidate
	 * @param figure its figure, or null
	 * @param speaker who is said to have said it, or null
	 * @param outlet the outlet cited, or null
	 * @param date the date cited, as written, or null
	 */
	public record Add(@Nullable Integer start, @Nullable Integer end, @Nullable String statement, @Nullable Kind kind,
			@Nullable Hedge hedge, @Nullable Harm harm, @Nullable Figure figure, @Nullable String speaker,
			@Nullable String outlet, @Nullable String date) {

	}
}
