package org.twosource.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Kind;

/**
 * What a week brought at a manager's desks. Lists hold 200 at the most; the figures count
 * all.
 *
 * @param week the week
 * @param over whether it is over; otherwise everything is as of now
 * @param figures the counts, in the order of {@link Figure.What}
 * @param toPublication the median time from acceptance to publication
 * @param published the findings published for the first time, in order of time
 * @param revised the findings corrected or retracted
 * @param returned what editors returned
 * @param dropped what was spiked or withdrawn
 * @param overdue what was overdue at the end of the week, longest first
 * @param outside what waited for somebody outside at the end of the week, longest first
 * @param begun the documents that came in
 * @param settled the documents whose last open claim was settled
 * @param rules the versions of the policy table that were applied for the first time
 */
public record WeekReport(Week week, boolean over, List<Figure> figures, Times toPublication, List<Published> published,
		List<Revised> revised, List<Acted> returned, List<Acted> dropped, List<Standing> overdue,
		List<Standing> outside, List<DocumentLine> begun, List<DocumentLine> settled, List<Rules> rules) {

	/**
	 * A count, and what it was before.
	 *
	 * @param what what is counted
	 * @param count in the week, or at its end
	 * @param before in the week before
	 * @param mean on average in the four weeks before
	 */
	public record Figure(What what, long count, long before, double mean) {

		/** What is counted in a week. */
		public enum What {

			/** Claims accepted at triage. */
			ACCEPTED,
			/** Findings published for the first time. */
			PUBLISHED,
			/** New versions of findings that correct them. */
			CORRECTED,
			/** Findings taken back. */
			RETRACTED,
			/** Decisions of editors to return a claim. */
			RETURNED,
			/** Claims spiked. */
			SPIKED,
			/** Claims withdrawn before they were settled. */
			WITHDRAWN,
			/** Claims overdue at the end. */
			OVERDUE,
			/** Claims that waited for somebody outside at the end. */
			OUTSIDE,
			/** Documents that came in. */
			BEGUN,
			/** Documents whose last open claim was settled. */
			SETTLED

		}

		/** How many more than in the week before; below 0 for fewer. */
		public long change() {
			return this.count - this.before;
		}

	}

	/**
	 * Hours; each null where nothing was published.
	 *
	 * @param week in the week
	 * @param before in the week before
	 * @param mean on average of the medians of the four weeks before
	 */
	public record Times(@Nullable Double week, @Nullable Double before, @Nullable Double mean) {

	}

	/**
	 * A finding that was published for the first time.
	 *
	 * @param claimId its claim
	 * @param number such as C-104
	 * @param statement what it said then
	 * @param kind the kind of claim
	 * @param verdict the verdict then
	 * @param at when
	 */
	public record Published(UUID claimId, String number, String statement, Kind kind, @Nullable Verdict verdict,
			Instant at) {

	}

	/**
	 * A finding that was corrected or retracted.
	 *
	 * @param claimId its claim
	 * @param number such as C-104
	 * @param statement what it says since
	 * @param retracted whether it was taken back
	 * @param whatChanged what changed, in words; null when nobody said
	 * @param why why; null when nobody said
	 * @param at when
	 */
	public record Revised(UUID claimId, String number, String statement, boolean retracted,
			@Nullable String whatChanged, @Nullable String why, Instant at) {

	}

	/**
	 * A claim that was returned, spiked or withdrawn.
	 *
	 * @param claimId the claim
	 * @param number such as C-104
	 * @param statement what it says now
	 * @param to the stage it came to by that
	 * @param reason why, or null when that is not on record
	 * @param at when
	 */
	public record Acted(UUID claimId, String number, String statement, Stage to, @Nullable String reason, Instant at) {

	}

	/**
	 * A claim as it stood at the end of the week.
	 *
	 * @param claimId the claim
	 * @param number such as C-104
	 * @param statement what it says now
	 * @param stage the stage it stood at then
	 * @param since since when it was overdue or waited
	 */
	public record Standing(UUID claimId, String number, String statement, Stage stage, Instant since) {

	}

	/**
	 * A document.
	 *
	 * @param id its id
	 * @param title its title
	 * @param publisher who published it, or null
	 * @param at when it came in or was settled
	 */
	public record DocumentLine(UUID id, String title, @Nullable String publisher, Instant at) {

	}

	/**
	 * A version of the policy table.
	 *
	 * @param version its number
	 * @param since when it was first applied
	 */
	public record Rules(int version, Instant since) {

	}

}
