package org.twosource.site;

/** The addresses everyone may read without signing in, as Spring writes patterns. */
public final class PublicPaths {

	/** Where a reader writes to the newsroom. Nothing there is kept for the next. */
	public static final String CHALLENGE = "/findings/*/challenge";

	/** What other sites may show inside their own pages. */
	public static final String EMBEDDED = "/findings/*/embed";

	/** What programs of other sites may read from a browser. */
	public static final String[] FOR_PROGRAMS = { "/feeds/**", "/oembed", "/v1alpha1/**", "/annotated/*.jsonld",
			"/annotated/*.txt", "/findings/*.json" };

	/** What pages of other sites may show: cards as frames and as pictures. */
	public static final String[] SHOWN_ELSEWHERE = { EMBEDDED, "/findings/*/card.png" };

	private static final String[] PAGES = { "/findings", "/findings/**", "/corrections", "/annotated", "/annotated/**",
			"/methodology", "/methodology/**", "/feeds/**", "/oembed", "/v1alpha1/**", "/sitemap.xml", "/robots.txt" };

	private PublicPaths() {
	}

	/** Every address of the site. */
	public static String[] all() {
		return PAGES.clone();
	}

}
