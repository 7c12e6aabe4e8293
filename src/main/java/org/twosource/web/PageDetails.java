package org.twosource.web;

import java.time.LocalDate;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

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
public record PageDetails(@Nullable String title, @Nullable String site, @Nullable String author,
		@Nullable LocalDate publishedOn, @Nullable String language, @Nullable String description) {

	/** What can be read of it in a page. */
	public static PageDetails of(Document page) {
		return DetailsReader.of(page);
	}

}
