package org.twosource.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.source.Source;
import org.twosource.web.PageDetails;

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
public record PageReading(PageDetails details, @Nullable Source source, String sourceName, String sourceUrl,
		List<String> passages) {

}
