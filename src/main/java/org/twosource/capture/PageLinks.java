package org.twosource.capture;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twosource.web.WebAddress;

/** What a page is made of besides its own text. */
final class PageLinks {

	private static final String SHEETS = "link[rel~=(?i)\\bstylesheet\\b][href]";

	private static final String ICONS = "link[rel~=(?i)icon][href]";

	private static final Pattern CANDIDATES = Pattern.compile(",\\s+|\\s*,$");

	private PageLinks() {
	}

	/** The addresses, those that matter most for how the page looks first. */
	static Set<WebAddress> of(Document page) {
		URI base = base(page);
		Set<WebAddress> links = new LinkedHashSet<>();
		add(links, base, values(page, SHEETS, "href"));
		page.select("style").forEach((style) -> links.addAll(Css.links(style.data(), base)));
		page.select("[style]").forEach((element) -> links.addAll(Css.links(element.attr("style"), base)));
		add(links, base, values(page, "img[src], input[type=image][src]", "src"));
		add(links, base, values(page, "video[poster]", "poster"));
		add(links, base, values(page, "[background]", "background"));
		add(links, base,
				Stream.of("srcset", "imagesrcset")
					.flatMap((name) -> values(page, "[" + name + "]", name))
					.flatMap((set) -> candidates(set).stream()));
		add(links, base, Stream.of("href", "xlink:href")
			.flatMap((name) -> page.select("image").stream().map((image) -> image.attr(name))));
		add(links, base, values(page, ICONS, "href"));
		add(links, base, values(page, "script[src]", "src"));
		return links;
	}

	/** The style sheets a page links to. */
	static List<Element> sheets(Document page) {
		return page.select(SHEETS);
	}

	/** What addresses in a page are relative to. */
	static URI base(Document page) {
		return Css.resolve(page.baseUri(), URI.create(page.location()))
			.map(WebAddress::uri)
			.orElseGet(() -> URI.create(page.location()));
	}

	/** The addresses of a set of pictures among which a browser chooses. */
	static List<String> candidates(String set) {
		return CANDIDATES.splitAsStream(set.strip())
			.map((candidate) -> candidate.strip().split("\\s+")[0])
			.filter((address) -> !address.isEmpty() && !address.startsWith("data:"))
			.toList();
	}

	private static Stream<String> values(Document page, String selector, String attribute) {
		return page.select(selector).stream().map((element) -> element.attr(attribute));
	}

	private static void add(Set<WebAddress> links, URI base, Stream<String> targets) {
		targets.filter((target) -> !target.isBlank())
			.forEach((target) -> Css.resolve(target, base).ifPresent(links::add));
	}

}
