package org.twosource.capture;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twosource.web.WebAddress;

/** What a style sheet refers to. */
final class Css {

	private static final Pattern IMPORT = Pattern
		.compile("@import\\s+(?:url\\(\\s*)?['\"]?([^'\")\\s;]+)['\"]?\\s*\\)?[^;{}]*;?", Pattern.CASE_INSENSITIVE);

	private static final Pattern URL = Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^'\")\\s]+))\\s*\\)",
			Pattern.CASE_INSENSITIVE);

	/** What browsers escape by themselves. */
	private static final Pattern ESCAPED_BY_BROWSERS = Pattern.compile("[ \"<>\\\\^`{|}]");

	private Css() {
	}

	/** The addresses it refers to, imported sheets first. */
	static Set<WebAddress> links(String css, URI base) {
		Set<WebAddress> links = new LinkedHashSet<>();
		IMPORT.matcher(css).results().forEach((found) -> resolve(found.group(1), base).ifPresent(links::add));
		URL.matcher(css).results().forEach((found) -> resolve(target(found), base).ifPresent(links::add));
		return links;
	}

	/**
	 * The sheet with every address in it replaced, and each imported sheet by its
	 * content.
	 */
	static String replaced(String css, URI base, Function<WebAddress, String> data,
			Function<WebAddress, String> sheet) {
		String whole = IMPORT.matcher(css)
			.replaceAll((found) -> Matcher.quoteReplacement(resolve(found.group(1), base).map(sheet).orElse("")));
		return URL.matcher(whole)
			.replaceAll((found) -> Matcher.quoteReplacement(target(found).startsWith("data:") ? found.group()
					: "url(\"" + resolve(target(found), base).map(data).orElse("data:,") + "\")"));
	}

	/** The address a link leads to from there, if it is one of the web. */
	static Optional<WebAddress> resolve(String link, URI base) {
		try {
			return WebAddress.of(base.resolve(escaped(link.strip())).toString());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String escaped(String link) {
		return ESCAPED_BY_BROWSERS.matcher(link)
			.replaceAll((found) -> "%%%02X".formatted((int) found.group().charAt(0)));
	}

	private static String target(MatchResult url) {
		for (int group = 1; group <= 3; group++) {
			if (url.group(group) != null) {
				return url.group(group);
			}
		}
		return "";
	}

}
