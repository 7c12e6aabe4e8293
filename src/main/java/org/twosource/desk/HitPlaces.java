package org.twosource.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;
import org.twosource.search.Hit;

/** Where a hit of a search leads. Templates ask it by its name. */
@Component("hitPlaces")
class HitPlaces {

	/** The address of the page that shows it, at the place where the words stand. */
	public String of(Hit hit) {
		return switch (hit.section()) {
			case CLAIMS -> "/claims/" + hit.id();
			case EVIDENCE -> "/claims/" + hit.claim().id() + "#evidence-" + hit.id();
			case FINDINGS -> "/findings/" + hit.claim().shortNumber();
			case DOCUMENTS -> "/documents/" + hit.id() + textFragment(hit.place());
		};
	}

	/**
	 * Has the browser look for the words, show and mark them.
	 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">Text fragments</a>
	 */
	private static String textFragment(String words) {
		if (words.isEmpty()) {
			return "";
		}
		return "#:~:text=" + URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
	}

}
