package org.twosource.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Confidence;
import org.twosource.claim.Verdict;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;

/**
 * Everything readers are shown of a finding, as it stood when it was signed. It is stored
 * as one document, so that an old version reads the same whatever happens to the claim
 * later.
 *
 * @param format the version of this shape, for whoever reads old ones
 * @param statement the claim's statement
 * @param kind what it is about
 * @param hedge how firmly documents make it
 * @param figure its figure, or null
 * @param verdict what the evidence says
 * @param confidence how sure that is
 * @param rationale why
 * @param mentions where the claim is made
 * @param evidence the items, oldest first
 * @param origins the independent origins behind them, those that support first
 * @param policy what the claim needed, in sentences
 * @param comments what the party accused was asked and answered
 * @param signedBy who signed: the names of the editors, in the order they did, or how
 * many they were
 * @param unknowns what is not known, in sentences; empty in findings of the first format,
 * which did not say
 * @param tableVersion the version of the table that decided what the claim needed; null
 * in findings of the first format
 */
public record FindingContent(int format, String statement, Kind kind, Hedge hedge, @Nullable Figure figure,
		Verdict verdict, Confidence confidence, String rationale, List<Mention> mentions, List<Item> evidence,
		List<Origin> origins, List<String> policy, List<Comment> comments, List<String> signedBy, List<String> unknowns,
		@Nullable Integer tableVersion) {

	/** The version of the shape written now. */
	static final int FORMAT = 2;

	/** The first version that says what is not known. */
	private static final int SAYS_WHAT_IS_NOT_KNOWN = 2;

	/** Fills in what the first version of the shape did not have. */
	public FindingContent {
		unknowns = Objects.requireNonNullElse(unknowns, List.of());
	}

	/**
	 * A place where the claim is made.
	 *
	 * @param title the document's title
	 * @param publisher who published it, or null
	 * @param url where it was found, or null
	 * @param publishedOn when it was published, or null
	 * @param quote its words
	 * @param speaker who is said to have said it, or null
	 * @param outlet the outlet cited, or null
	 * @param date the date cited, as written, or null
	 */
	public record Mention(String title, @Nullable String publisher, @Nullable String url,
			@Nullable LocalDate publishedOn, String quote, @Nullable String speaker, @Nullable String outlet,
			@Nullable String date) {

	}

	/**
	 * An item of evidence. Who collected it, and files, stay in the newsroom.
	 *
	 * @param id its id
	 * @param source the name of its source; a witness is not named
	 * @param sourceType what sort of source that is
	 * @param reliability the source's reliability, A to F
	 * @param stance which way the item points
	 * @param credibility 1 to 6
	 * @param primarySource whether the source saw or made what it speaks of
	 * @param url its link, or null
	 * @param quote its words, or null
	 * @param figure the figure it gives, or null
	 * @param publishedAt when it was published, or null
	 * @param retrievedAt when it was retrieved
	 * @param origin the name of the origin it ultimately derives from
	 * @param archived the copy that is kept of what its link led to, or null
	 */
	public record Item(UUID id, String source, SourceType sourceType, Reliability reliability, Stance stance,
			int credibility, boolean primarySource, @Nullable String url, @Nullable String quote,
			@Nullable Figure figure, @Nullable Instant publishedAt, Instant retrievedAt, String origin,
			@Nullable Archived archived) {

	}

	/**
	 * A copy that is kept of what a link led to.
	 *
	 * @param id the id of the capture
	 * @param capturedAt when it was captured
	 * @param sha256 the SHA-256 of its archive
	 */
	public record Archived(UUID id, Instant capturedAt, String sha256) {

	}

	/**
	 * An independent origin.
	 *
	 * @param source its name; a witness is not named
	 * @param sourceType what sort of source it is
	 * @param reliability A to F
	 * @param stance which way it points
	 * @param credibility the best among its items, 1 to 6
	 * @param primarySource whether one of its items is from a primary source
	 * @param evidence the ids of its items
	 */
	public record Origin(String source, SourceType sourceType, Reliability reliability, Stance stance, int credibility,
			boolean primarySource, List<UUID> evidence) {

	}

	/**
	 * A comment asked of the party accused.
	 *
	 * @param asked who was asked and what
	 * @param askedAt when
	 * @param reply the answer, or null
	 * @param noReply whether none came in time
	 */
	public record Comment(String asked, Instant askedAt, @Nullable String reply, boolean noReply) {

	}

	/** Whether what is not known was looked for when this was written. */
	public boolean saysWhatIsNotKnown() {
		return this.format >= SAYS_WHAT_IS_NOT_KNOWN;
	}

	/** The independent origins that support the claim. */
	public List<Origin> supporting() {
		return origins(Stance.SUPPORTS);
	}

	/** The independent origins that refute it. */
	public List<Origin> refuting() {
		return origins(Stance.REFUTES);
	}

	/** The origins that take no side. */
	public List<Origin> context() {
		return origins(Stance.CONTEXT);
	}

	/** The items that derive from an origin, oldest first. */
	public List<Item> items(Origin origin) {
		return this.evidence.stream().filter((item) -> origin.evidence().contains(item.id())).toList();
	}

	/**
	 * Whether this is a name given to what happened, which is attributed but never ruled
	 * true or false.
	 */
	public boolean characterisation() {
		return this.kind == Kind.CHARACTERISATION;
	}

	private List<Origin> origins(Stance stance) {
		return this.origins.stream().filter((origin) -> origin.stance() == stance).toList();
	}

}
