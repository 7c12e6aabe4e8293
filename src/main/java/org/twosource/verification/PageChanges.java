package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Sha256;
import org.twosource.capture.CaptureMade;
import org.twosource.capture.Captures;
import org.twosource.capture.TextChanges;

/**
 * Has published findings reviewed when a page that is evidence for them says something
 * else than in the capture that stood when they were signed.
 * <p>
 * That counts when words quoted as evidence are gone from its text, or when of all its
 * words, those of both captures together, at least one in ten was added or removed, and
 * no fewer than ten. A counter, a date or another headline beside the text does not. What
 * once opened a review is what the next capture is held against.
 */
@Component
class PageChanges {

	private static final int FEWEST_WORDS = 10;

	private static final int ONE_IN = 10;

	private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

	private final JdbcClient jdbc;

	private final Captures captures;

	private final Reviews reviews;

	PageChanges(JdbcClient jdbc, Captures captures, Reviews reviews) {
		this.jdbc = jdbc;
		this.captures = captures;
		this.reviews = reviews;
	}

	/**
	 * An item of a published finding whose link was captured.
	 *
	 * @param claimId its claim
	 * @param quote its words, or null
	 * @param stood the capture the finding stands on
	 */
	private record Cited(UUID claimId, @Nullable String quote, UUID stood) {

	}

	@EventListener
	void on(CaptureMade event) {
		List<Cited> all = cited(event);
		String now = all.isEmpty() ? "" : this.captures.openText(event.captureId());
		if (now.isEmpty()) {
			return;
		}
		for (Cited cited : all) {
			String before = this.captures.openText(cited.stood());
			if (isQuoteGone(cited, before, now) || isMuch(event.captureId(), cited.stood(), before, now)) {
				this.reviews.open(cited.claimId(),
						Opening.of(Cause.PAGE_CHANGED, event.normal() + " " + Sha256.of(now), event.captureId()));
			}
		}
	}

	/** Nothing is told by what readers may not know of. */
	private List<Cited> cited(CaptureMade event) {
		return this.jdbc.sql("""
				select e.claim_id, e.quote, stood.id as stood
				from evidence_link l
				join evidence e on e.id = l.evidence_id
				join lateral (select published_at from finding_version where claim_id = e.claim_id
				    order by version desc limit 1) f on true
				join lateral (
				    select c.id from capture c
				    where c.normal = l.normal and c.text is not null and c.id <> :capture
				      and (c.captured_at <= f.published_at or exists (select from challenge h
				          where h.claim_id = e.claim_id and h.cause = 'PAGE_CHANGED' and h.subject = c.id))
				      and c.id not in (select subject from hidden_from(''))
				    order by c.captured_at desc limit 1) stood on true
				where l.normal = :normal
				  and e.id not in (select subject from hidden_from(''))
				  and :capture not in (select subject from hidden_from(''))
				order by e.claim_id, e.collected_at
				""")
			.param("normal", event.normal())
			.param("capture", event.captureId())
			.query(PageChanges::cited)
			.list();
	}

	private boolean isMuch(UUID capture, UUID stood, String before, String now) {
		long changed = this.captures.changes(capture, stood, AnyReader.PERSON)
			.parts()
			.stream()
			.flatMap((part) -> part.pieces().stream())
			.filter((piece) -> piece.kind() != TextChanges.Kind.SAME)
			.mapToLong((piece) -> count(piece.text()))
			.sum();
		return changed >= FEWEST_WORDS && changed * ONE_IN >= count(before) + count(now);
	}

	private static long count(String text) {
		return SPACE.splitAsStream(text).filter((word) -> !word.isEmpty()).count();
	}

	private static boolean isQuoteGone(Cited cited, String before, String now) {
		String quote = cited.quote();
		return quote != null && words(before).contains(words(quote)) && !words(now).contains(words(quote));
	}

	private static String words(String text) {
		return SPACE.matcher(text.strip()).replaceAll(" ");
	}

	private static Cited cited(ResultSet row, int index) throws SQLException {
		return new Cited(row.getObject("claim_id", UUID.class), row.getString("quote"),
				row.getObject("stood", UUID.class));
	}

}
