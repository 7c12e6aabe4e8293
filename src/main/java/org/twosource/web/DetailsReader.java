package org.twosource.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a page says about itself: in JSON-LD (schema.org), in the meta elements of
 * Open Graph and others, in microdata, and in its title and times.
 */
final class DetailsReader {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");

	private static final Pattern DAY_FIRST = Pattern.compile("^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");

	private static final int LONGEST = 300;

	private final Document page;

	private final List<JsonNode> linked = new ArrayList<>();

	private DetailsReader(Document page) {
		this.page = page;
		page.select("script[type=application/ld+json]").forEach((script) -> link(script.data()));
	}

	static PageDetails of(Document page) {
		DetailsReader it = new DetailsReader(page);
		return new PageDetails(it.title(), it.site(), it.author(), it.publishedOn(), it.language(),
				it.first(it.meta("og:description"), it.meta("description")));
	}

	private @Nullable String title() {
		return first(meta("og:title"), linked("headline"), text("title"), text("h1"));
	}

	private @Nullable String site() {
		return first(meta("og:site_name"), linked("publisher", "name"), meta("application-name"),
				linked("isPartOf", "name"));
	}

	private @Nullable String author() {
		return first(linked("author", "name"), meta("author"),
				meta("article:author").filter((who) -> !who.startsWith("http")), text("[rel=author]"),
				text("[itemprop=author]"));
	}

	private @Nullable String language() {
		return first(attribute("html", "lang"), linked("inLanguage"), meta("og:locale"));
	}

	private @Nullable LocalDate publishedOn() {
		return Stream
			.of(meta("article:published_time"), linked("datePublished"), meta("datePublished"), meta("pubdate"),
					meta("publishdate"), meta("date"), meta("DC.date.issued"), meta("dcterms.created"),
					meta("parsely-pub-date"), attribute("[itemprop=datePublished]", "datetime"),
					text("[itemprop=datePublished]"), attribute("article time[datetime]", "datetime"),
					attribute("time[datetime]", "datetime"), linked("dateCreated"))
			.flatMap(Optional::stream)
			.map(DetailsReader::day)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	/** The day as it was where it was written: the hours' offset does not move it. */
	private static Optional<LocalDate> day(String text) {
		try {
			Matcher yearFirst = YEAR_FIRST.matcher(text);
			if (yearFirst.find()) {
				return Optional.of(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
			}
			Matcher dayFirst = DAY_FIRST.matcher(text);
			if (dayFirst.find()) {
				return Optional.of(day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
			}
			return Optional.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static LocalDate day(String year, String month, String day) {
		return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
	}

	private Optional<String> meta(String name) {
		return this.page.select("meta[content]")
			.stream()
			.filter((meta) -> name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"))
					|| name.equalsIgnoreCase(meta.attr("itemprop")))
			.map((meta) -> meta.attr("content"))
			.filter((content) -> !content.isBlank())
			.findFirst();
	}

	private Optional<String> text(String selector) {
		return Optional.ofNullable(this.page.selectFirst(selector)).map(Element::text);
	}

	private Optional<String> attribute(String selector, String name) {
		return Optional.ofNullable(this.page.selectFirst(selector)).map((element) -> element.attr(name));
	}

	private void link(String json) {
		try {
			this.linked.add(JSON.readTree(json));
		}
		catch (JacksonException ex) {
			// Many pages carry JSON-LD that is none; there is more to go by.
		}
	}

	/** The first value of that name, or of that name within another. */
	private Optional<String> linked(String name, String... within) {
		return this.linked.stream()
			.flatMap((tree) -> tree.findValues(name).stream())
			.map((value) -> (value.isArray() && !value.isEmpty()) ? value.get(0) : value)
			.map((value) -> (within.length > 0 && value.isObject()) ? value.path(within[0]) : value)
			.filter(JsonNode::isString)
			.map(JsonNode::asString)
			.filter((value) -> !value.isBlank())
			.findFirst();
	}

	@SafeVarargs
	private @Nullable String first(Optional<String>... places) {
		return Stream.of(places)
			.flatMap(Optional::stream)
			.map(DetailsReader::clean)
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse(null);
	}

	private static String clean(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return (line.length() <= LONGEST) ? line : line.substring(0, line.offsetByCodePoints(0, 250)).strip() + "…";
	}

}
