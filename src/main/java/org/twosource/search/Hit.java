package org.twosource.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.document.Document;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Kind;

/**
 * Something that was found.
 *
 * @param section what it is
 * @param id the id of the claim, document or item of evidence; of a finding, its claim's
 * @param title its statement, title or source
 * @param snippet where the words stand in its text; empty without a text
 * @param at when it was accepted, imported, collected or published
 * @param claim the claim it is or belongs to, or null for a document
 * @param status how far a document has come, or null
 * @param stance which way an item of evidence points, or null
 * @param retracted whether it is a finding that was taken back
 */
public record Hit(Section section, UUID id, List<Piece> title, List<Piece> snippet, Instant at,
		@Nullable ClaimAtHand claim, Document.@Nullable Status status, @Nullable Stance stance, boolean retracted) {

	/**
	 * The claim something belongs to.
	 *
	 * @param id its id
	 * @param shortNumber such as C-104
	 * @param kind what it is about
	 * @param stage where it stands
	 * @param verdict the claim's verdict, of a finding the published one; or null
	 */
	public record ClaimAtHand(UUID id, String shortNumber, Kind kind, Stage stage, @Nullable Verdict verdict) {

	}

	/**
	 * The words found and a few that follow them on their line, as they stand in the
	 * text; empty when the text has none of them.
	 */
	public String place() {
		StringBuilder from = new StringBuilder();
		this.snippet.stream().dropWhile((piece) -> !piece.marked()).forEach((piece) -> from.append(piece.text()));
		String line = from.toString().split("[\\n\\r…]", 2)[0].strip();
		String[] words = line.split("\\s+");
		return (words.length > LONGEST_PLACE) ? String.join(" ", List.of(words).subList(0, LONGEST_PLACE)) : line;
	}

	private static final int LONGEST_PLACE = 8;

}
