package org.twosource.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/** An http or https address in any script, as people paste it. */
public final class WebAddress {

	private static final Pattern AUTHORITY = Pattern.compile("(?:[^@]*@)?(?<host>[^@:]+)(?<port>:\\d*)?");

	private static final Pattern TRACKING = Pattern.compile("(?i)(?:utm_[^=]*|fbclid|gclid|yclid)(?:=.*)?");

	private static final Pattern ESCAPED = Pattern.compile("%\\p{XDigit}{2}");

	private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

	private final URI uri;

	private WebAddress(URI uri) {
		this.uri = uri;
	}

	/** The address written there, or empty when it is none of the web. */
	public static Optional<WebAddress> of(String text) {
		try {
			URI given = new URI(text.strip());
			if (!isOfTheWeb(given) || given.getRawAuthority() == null) {
				return Optional.empty();
			}
			// Java knows a host such as тест.рф only in its ASCII form.
			URI site = (given.getHost() != null) ? given : new URI("http://" + ascii(given.getRawAuthority()));
			return (site.getHost() != null) ? Optional.of(new WebAddress(ascii(given, site))) : Optional.empty();
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether that is an address of the web just as it stands, for a program to call:
	 * nothing around it, and a host that Java knows.
	 */
	public static boolean isExact(String text) {
		try {
			URI uri = new URI(text);
			return uri.getHost() != null && isOfTheWeb(uri);
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static boolean isOfTheWeb(URI uri) {
		return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
	}

	/** The address in ASCII, without a user's name, a password or a fragment. */
	public URI uri() {
		return this.uri;
	}

	/** The host in small ASCII letters, without a leading {@code www}. */
	public String site() {
		return this.uri.getHost().replaceFirst("^www\\.(?=.)", "");
	}

	/**
	 * The site and the domains it lies below, in ASCII, from the longest to the last that
	 * has a dot.
	 */
	public List<String> domains() {
		List<String> domains = new ArrayList<>();
		for (String domain = site(); domain.indexOf('.') > 0; domain = domain.substring(domain.indexOf('.') + 1)) {
			domains.add(domain);
		}
		return domains;
	}

	/**
	 * Whether the site is a domain below which anybody may have one of their own, such as
	 * {@code co.uk}.
	 */
	public boolean isOfNobody() {
		return PublicSuffixMatcherLoader.getDefault().getDomainRoot(site()) == null;
	}

	/** The site in the script its readers know it in. */
	public String siteAsRead() {
		return IDN.toUnicode(site());
	}

	/**
	 * The form in which two addresses of one page are the same text: without what tells
	 * only how somebody came there.
	 */
	public String normal() {
		boolean usual = this.uri.getPort() == -1
				|| this.uri.getPort() == ("http".equals(this.uri.getScheme()) ? 80 : 443);
		String path = unescaped(this.uri.normalize().getRawPath()).replaceFirst("/+$", "");
		String query = (this.uri.getRawQuery() != null) ? kept(this.uri.getRawQuery()) : "";
		return site() + (usual ? "" : ":" + this.uri.getPort()) + path + (query.isEmpty() ? "" : "?" + query);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WebAddress address && address.uri.equals(this.uri);
	}

	@Override
	public int hashCode() {
		return this.uri.hashCode();
	}

	@Override
	public String toString() {
		return this.uri.toString();
	}

	private static String ascii(String authority) {
		Matcher parts = AUTHORITY.matcher(authority);
		if (!parts.matches()) {
			throw new IllegalArgumentException(authority);
		}
		return IDN.toASCII(parts.group("host")) + Objects.requireNonNullElse(parts.group("port"), "");
	}

	private static URI ascii(URI given, URI site) throws URISyntaxException {
		String port = (site.getPort() != -1) ? ":" + site.getPort() : "";
		String query = (given.getRawQuery() != null) ? "?" + given.getRawQuery() : "";
		URI whole = new URI(given.getScheme().toLowerCase(Locale.ROOT) + "://" + site.getHost().toLowerCase(Locale.ROOT)
				+ port + given.getRawPath() + query);
		return new URI(whole.toASCIIString());
	}

	private static String kept(String query) {
		return Arrays.stream(query.split("&"))
			.filter((part) -> !part.isEmpty() && !TRACKING.matcher(part).matches())
			.map(WebAddress::unescaped)
			.collect(Collectors.joining("&"));
	}

	/** Letters that need not be escaped are not; whatever is, is so in capitals. */
	private static String unescaped(String text) {
		return ESCAPED.matcher(text).replaceAll(WebAddress::unescaped);
	}

	private static String unescaped(MatchResult escaped) {
		String letter = String.valueOf((char) Integer.parseInt(escaped.group().substring(1), 16));
		return UNRESERVED.matcher(letter).matches() ? letter : escaped.group().toUpperCase(Locale.ROOT);
	}

}
