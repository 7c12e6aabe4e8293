package org.twosource.syndication;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.publication.Finding;
import org.twosource.publication.Findings;
import org.twosource.publication.Newsroom;
import org.twosource.web.WebAddress;

/** How a finding's card is shown in another site's page (oEmbed 1.0). */
@Component
class Embedding {

	private static final Pattern FINDING = Pattern.compile("/findings/([^/.]+)(?:/versions/\\d+)?(?:/embed)?/?");

	private static final int WIDEST = 600;

	/** The card cuts a long statement, so that it is no higher. */
	private static final int HEIGHT = 250;

	/** Below this width lines break more often. */
	private static final int NARROW = 480;

	/** The picture that goes with a shared link. */
	private static final int CARD_WIDTH = 1200;

	private static final int CARD_HEIGHT = 630;

	private static final int HEIGHT_OF_NARROW = 310;

	private final Findings findings;

	private final Newsroom newsroom;

	private final Telling telling;

	Embedding(Findings findings, Newsroom newsroom, Telling telling) {
		this.findings = findings;
		this.newsroom = newsroom;
		this.telling = telling;
	}

	/**
	 * What oEmbed tells of the page at an address.
	 * @param maxWidth the width there is, or null
	 * @param maxHeight the height there is, or null
	 * @throws Refusal when no finding is published there
	 */
	Map<String, Object> of(String address, @Nullable Integer maxWidth, @Nullable Integer maxHeight) {
		Finding finding = this.findings.numbered(number(address));
		int width = (maxWidth != null) ? Math.min(maxWidth, WIDEST) : WIDEST;
		int needed = (width < NARROW) ? HEIGHT_OF_NARROW : HEIGHT;
		int height = (maxHeight != null) ? Math.min(maxHeight, needed) : needed;
		String title = Sentence
			.of("syndication", "syndication.card", this.telling.outcome(finding), finding.content().statement())
			.in(this.newsroom.language());
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("type", "rich");
		answer.put("version", "1.0");
		answer.put("title", title);
		answer.put("author_name", this.newsroom.name());
		answer.put("author_url", this.newsroom.url());
		answer.put("provider_name", this.newsroom.name());
		answer.put("provider_url", this.newsroom.url());
		answer.put("cache_age", 3600);
		if (fits(maxWidth, CARD_WIDTH) && fits(maxHeight, CARD_HEIGHT)) {
			answer.put("thumbnail_url", this.newsroom.url(finding) + "/card.png");
			answer.put("thumbnail_width", CARD_WIDTH);
			answer.put("thumbnail_height", CARD_HEIGHT);
		}
		answer.put("html", frame(finding, title, width, height));
		answer.put("width", width);
		answer.put("height", height);
		return answer;
	}

	private static boolean fits(@Nullable Integer most, int size) {
		return most == null || most >= size;
	}

	/** A link in the card opens beside the page around it, where nothing is forbidden. */
	private String frame(Finding finding, String title, int width, int height) {
		return "<iframe src=\"%s/embed\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" frameborder=\"0\" sandbox=\"%s\"></iframe>"
			.formatted(HtmlUtils.htmlEscape(this.newsroom.url(finding)), HtmlUtils.htmlEscape(title), width, height,
					"allow-popups allow-popups-to-escape-sandbox");
	}

	private String number(String address) {
		URI site = URI.create(this.newsroom.url());
		URI asked = WebAddress.of(address).map(WebAddress::uri).orElse(site);
		boolean ours = site.getHost().equalsIgnoreCase(asked.getHost()) && site.getPort() == asked.getPort()
				&& asked.getPath().startsWith(site.getPath());
		Matcher path = FINDING.matcher(ours ? asked.getPath().substring(site.getPath().length()) : "");
		if (!path.matches()) {
			throw Refusal.unknown("oembed.url");
		}
		return path.group(1);
	}

}
