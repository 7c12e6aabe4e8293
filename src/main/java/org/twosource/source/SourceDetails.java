package org.twosource.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of a source, all but its reliability. Only the name is needed.
 *
 * @param name what it is called
 * @param type what sort of origin it is, or null for an outlet
 * @param url where it is found, or null
 * @param country where it is at home, as an ISO 3166 code of two letters, or null
 * @param languages the languages it speaks, as BCP 47 tags, or null
 * @param note what else is to be known, or null
 * @param aliases what else it is called, or null
 * @param domains the domains of its sites, or null; each covers those below it
 */
public record SourceDetails(@Nullable String name, @Nullable SourceType type, @Nullable String url,
		@Nullable String country, @Nullable List<String> languages, @Nullable String note,
		@Nullable List<String> aliases, @Nullable List<String> domains) {

}
