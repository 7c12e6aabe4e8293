package org.twosource.capture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.twosource.web.PageDetails;

/**
 * What a page has to be read, a line a paragraph.
 *
 * @param title its title, or null
 * @param language the tag of its language, or null
 * @param publishedOn the day it says it was published, or null
 * @param text its text, without what stands around it on every page of its site
 */
record ReadableText(@Nullable String title, @Nullable String language, @Nullable LocalDate publishedOn, String text) {

	static final int LONGEST = 500_000;

	private static final String ARTICLES = "article, main, [role=main], [itemprop=articleBody]";

	private static final String AROUND = "script, style, noscript, template, nav, aside, form, button, select, iframe,"
			+ " object, svg, canvas, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
			+ " [role=contentinfo], body > header, body > footer";

	/** Less of a page is not the article it is about. */
	private static final double LEAST_SHARE = 0.3;

	private static final Pattern NOT_STORABLE = Pattern.compile("[\\p{Cs}\\x00]");

	private static final Pattern LINE_ENDS = Pattern.compile("[\\t \\x0B\\f\\xA0]*\\R\\s*");

	/** What is to be read in a page; the page is left as it is. */
	static ReadableText of(Document page) {
		PageDetails details = PageDetails.of(page);
		Document copy = page.clone();
		copy.select(AROUND).remove();
		Element body = copy.body();
		int all = body.text().length();
		Element article = copy.select(ARTICLES)
			.stream()
			.max(Comparator.comparingInt((element) -> element.text().length()))
			.filter((element) -> element.text().length() >= all * LEAST_SHARE)
			.orElse(body);
		return new ReadableText(storable(details.title()), storable(details.language()), details.publishedOn(),
				plain(lines(article)));
	}

	/** A text that is there already. */
	static ReadableText of(@Nullable String title, String text) {
		return new ReadableText(storable(title), null, null, plain(text));
	}

	private static String lines(Element article) {
		StringBuilder text = new StringBuilder();
		article.traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode words) {
					text.append(words.text());
				}
				else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
					text.append('\n');
				}
				else if (node instanceof Element element && (element.nameIs("td") || element.nameIs("th"))) {
					text.append(' ');
				}
			}

			@Override
			public void tail(Node node, int depth) {
				if (node instanceof Element element && element.isBlock()) {
					text.append('\n');
				}
			}
		});
		return text.toString();
	}

	private static String plain(String text) {
		String lines = LINE_ENDS.matcher(clean(text)).replaceAll("\n").strip();
		return (lines.length() <= LONGEST) ? lines : lines.substring(0, lines.offsetByCodePoints(0, LONGEST / 2));
	}

	private static @Nullable String storable(@Nullable String text) {
		return (text != null) ? clean(text) : null;
	}

	private static String clean(String text) {
		return NOT_STORABLE.matcher(text).replaceAll("\uFFFD");
	}

}
