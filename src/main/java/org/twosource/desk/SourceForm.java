package org.twosource.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.twosource.source.Reliability;
import org.twosource.source.SourceDetails;
import org.twosource.source.SourceEntry;
import org.twosource.source.SourceType;

/**
 * A source as a person fills it in; every field may be null or blank.
 *
 * @param name what it is called
 * @param type what sort of origin it is
 * @param reliability how reliable it is, when new
 * @param url where it is found
 * @param country where it is at home
 * @param languages the languages it speaks, with commas between them
 * @param note what else is to be known
 * @param aliases what else it is called, one a line
 * @param domains the domains of its sites, one a line
 * @param version the version it was filled in on, when it is there already
 */
record SourceForm(@Nullable String name, @Nullable String type, @Nullable String reliability, @Nullable String url,
		@Nullable String country, @Nullable String languages, @Nullable String note, @Nullable String aliases,
		@Nullable String domains, @Nullable Integer version) {

	static SourceForm blank() {
		return new SourceForm(null, null, null, null, null, null, null, null, null, null);
	}

	static SourceForm of(SourceEntry entry, String languages) {
		return new SourceForm(entry.source().name(), entry.source().type().name(), null, entry.source().url(),
				entry.country(), languages, entry.note(), String.join("\n", entry.aliases()),
				String.join("\n", entry.domainsAsRead()), entry.version());
	}

	/** The same, filled in on another version. */
	SourceForm on(int other) {
		return new SourceForm(this.name, this.type, this.reliability, this.url, this.country, this.languages, this.note,
				this.aliases, this.domains, other);
	}

	SourceDetails details(Problems problems) {
		return new SourceDetails(problems.required("name", this.name, "form.source.name"),
				problems.choice(SourceType.class, "type", this.type), Problems.optional(this.url),
				Problems.optional(this.country),
				parts(this.languages, "[,;\\n]").stream().map(CodeNames::languageTag).toList(),
				Problems.optional(this.note), parts(this.aliases, "\\R"), parts(this.domains, "[\\s,;]+"));
	}

	@Nullable Reliability reliability(Problems problems) {
		return problems.choice(Reliability.class, "reliability", this.reliability);
	}

	private static List<String> parts(@Nullable String text, String between) {
		return (text == null) ? List.of()
				: Arrays.stream(text.split(between))
					.map(String::strip)
					.filter((part) -> !part.isEmpty())
					.collect(Collectors.toList());
	}

}
