package org.twosource.capture;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twosource.web.Exchange;
import org.twosource.web.WebAddress;

/**
 * A page with everything it needs inside it, which runs nothing and asks for nothing: it
 * can be drawn by a browser that has no network. The policy at its head forbids whatever
 * might be overlooked here.
 */
final class StillPage {

	private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:";

	private static final String ACTIVE = "script, noscript, template, iframe, frame, frameset, object, embed, applet,"
			+ " base, meta, link, audio, source, portal, fencedframe, dialog, foreignObject, use, param, title";

	private static final List<String> LOADING = List.of("src", "srcset", "imagesrcset", "background", "poster", "data",
			"ping", "action", "formaction", "manifest", "xlink:href", "srcdoc", "lowsrc", "dynsrc", "code", "archive",
			"codebase", "cite", "longdesc", "profile", "usemap", "classid", "href");

	private static final String PICTURE = "data-picture";

	private static final int MOST = 8 * 1024 * 1024;

	private final Resources resources;

	private final URI base;

	private int size;

	private StillPage(Resources resources, URI base) {
		this.resources = resources;
		this.base = base;
	}

	/** The page as HTML; the one given is left as it is. */
	static String of(Document page, Resources resources) {
		Document still = page.clone();
		StillPage it = new StillPage(resources, PageLinks.base(page));
		it.styles(still);
		it.pictures(still);
		still.select(ACTIVE).remove();
		still.getAllElements().forEach(StillPage::disarm);
		Element head = still.head();
		head.prependElement("meta").attr("charset", "utf-8");
		head.prependElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
		still.outputSettings().charset("UTF-8").prettyPrint(false);
		return "<!DOCTYPE html>" + still.select("html").outerHtml();
	}

	private void styles(Document still) {
		for (Element style : still.select("style")) {
			String css = style.data();
			style.empty();
			style.appendChild(new DataNode(closed(inside(css, this.base, true))));
		}
		for (Element link : PageLinks.sheets(still)) {
			Element style = new Element("style");
			if (link.hasAttr("media")) {
				style.attr("media", link.attr("media"));
			}
			Css.resolve(link.attr("href"), this.base)
				.ifPresent((address) -> style.appendChild(new DataNode(closed(sheet(address, true)))));
			link.replaceWith(style);
		}
		still.select("[style]")
			.forEach((element) -> element.attr("style", inside(element.attr("style"), this.base, false)));
	}

	private void pictures(Document still) {
		for (Element image : still.select("img, input[type=image]")) {
			String address = image.attr("src");
			if (address.isBlank() || address.startsWith("data:")) {
				address = PageLinks.candidates(image.attr("srcset")).stream().findFirst().orElse(address);
			}
			String data = address.startsWith("data:image/") ? address
					: Css.resolve(address, this.base).map(this::data).orElse("data:,");
			image.attr(PICTURE, data);
		}
	}

	/** A style sheet with what it needs inside; those it imports, not those they do. */
	private String sheet(WebAddress address, boolean withImports) {
		return this.resources.sheet(address)
			.map((css) -> inside(css, this.resources.found(address), withImports))
			.orElse("");
	}

	private String inside(String css, URI from, boolean withImports) {
		return Css.replaced(css, from, this::data, (imported) -> withImports ? sheet(imported, false) : "");
	}

	private String data(WebAddress address) {
		Optional<Exchange> came = this.resources.last(address).filter((exchange) -> isDrawn(exchange.mediaType()));
		return came.flatMap(this.resources::content)
			.filter((content) -> this.size + content.length <= MOST)
			.map((content) -> data(came.orElseThrow().mediaType(), content))
			.orElse("data:,");
	}

	private String data(String mediaType, byte[] content) {
		this.size += content.length;
		return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
	}

	private static boolean isDrawn(String mediaType) {
		return mediaType
			.matches("(?:image|font)/[\\w.+-]+|application/(?:x-)?font[\\w.+-]*|application/vnd.ms-fontobject");
	}

	/** A style sheet cannot end the element it stands in. */
	private static String closed(String css) {
		return css.replace("</", "<\\/");
	}

	private static void disarm(Element element) {
		String picture = element.attr(PICTURE);
		boolean isLink = element.hasAttr("href") && element.nameIs("a");
		element.attributes()
			.asList()
			.stream()
			.map(Attribute::getKey)
			.filter(StillPage::isActive)
			.toList()
			.forEach(element::removeAttr);
		if (!picture.isEmpty()) {
			element.attr("src", picture);
		}
		if (isLink) {
			element.attr("href", "#");
		}
	}

	private static boolean isActive(String attribute) {
		String name = attribute.toLowerCase(Locale.ROOT);
		return name.startsWith("on") || name.startsWith("data-") || LOADING.contains(name);
	}

}
