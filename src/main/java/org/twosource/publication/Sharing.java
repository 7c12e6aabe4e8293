package org.twosource.publication;

import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * What other sites show of a finding that somebody links to. It is in the newsroom's
 * language, since it is asked for once and shown to everybody.
 */
@Component
class Sharing {

	private static final int LONGEST = 200;

	private final Newsroom newsroom;

	private final Wording wording;

	Sharing(Newsroom newsroom, Wording wording) {
		this.newsroom = newsroom;
		this.wording = wording;
	}

	/**
	 * A finding as Open Graph has it.
	 *
	 * @param title the verdict and the statement
	 * @param description what the verdict means, or why there is none any more
	 * @param url where it is read
	 * @param image the address of its card
	 * @param locale the language of all that, such as en_US
	 * @param site who publishes
	 * @param publishedAt when it was first published
	 * @param modifiedAt when this version was
	 */
	record Shared(String title, String description, String url, String image, String locale, String site,
			Instant publishedAt, Instant modifiedAt) {

	}

	/** What is shown of that version. */
	Shared of(Finding finding) {
		String latest = this.newsroom.url(finding);
		String url = finding.superseded() ? latest + "/versions/" + finding.version() : latest;
		return new Shared(title(finding), shortened(description(finding)), url, card(finding),
				this.newsroom.language().getLanguage().equals("ru") ? "ru_RU" : "en_US", this.newsroom.name(),
				finding.firstPublishedAt(), finding.publishedAt());
	}

	private String title(Finding finding) {
		String standing = finding.superseded() ? this.wording.say("card.superseded", finding.version())
				: finding.retracted() ? this.wording.retracted() : this.wording.verdict(finding.content());
		return standing + ": " + finding.content().statement();
	}

	private String description(Finding finding) {
		if (finding.retracted() && finding.why() != null) {
			return finding.why();
		}
		return this.wording.meaning(finding.content()) + " " + finding.content().rationale();
	}

	/** Sites keep pictures by their address, so a correction has another one. */
	private String card(Finding finding) {
		String card = this.newsroom.url(finding) + "/card.png";
		return (finding.latest() > 1) ? card + "?version=" + finding.version() : card;
	}

	private static String shortened(String text) {
		if (text.codePointCount(0, text.length()) <= LONGEST) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
	}

}
