package org.twosource.evidence;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.source.Source;

/**
 * What could be read from the page behind a link.
 *
 * @param details what the page says about itself
 * @param source the source its site is known as, or null
 * @param sourceName the name of its source: the known one's, else what the site calls
 * itself
 * @param sourceUrl the address of its site
 * @param passages sentences of it that may matter for the claim, three at most
 */
public record PageReading(Details details, @Nullable Source source, String sourceName, String sourceUrl,
		List<String> passages) {

	/**
	 * What a page says about itself.
	 *
	 * @param title its title, or null
	 * @param site what its site is called, or null
	 * @param author who wrote it, or null
	 * @param publishedOn the day it was published, where it was published, or null
	 * @param language the tag of its language, or null
	 * @param description what it is about, or null
	 */
	public record Details(@Nullable String title, @Nullable String site, @Nullable String author,
			@Nullable LocalDate publishedOn, @Nullable String language, @Nullable String description) {

	}

}
