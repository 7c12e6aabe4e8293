package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.CitationDefect;
import org.twosource.extraction.CitationItems;
import org.twosource.extraction.CitationItems.Item;
import org.twosource.extraction.Extractor;
import tools.jackson.databind.JsonNode;

/**
 * Broken citations found, and sound ones parsed, against a person's list: every
 * {@code *-citation-defects.jsonl} and {@code *-citations.jsonl}. {@code -Dverbose=true}
 * prints what was missed, reported without need or parsed wrongly.
 */
class CitationMeasure implements Measure {

	private static final String DEFECTS = "-citation-defects.jsonl";

	private static final String CITATIONS = "-citations.jsonl";

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final Pattern MONTH = Pattern.compile("(?i)\\b(" + String.join("|", MONTHS) + ")");

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private static final int FOUR_DIGITS = 1_000;

	@Override
	public List<Row> rows(Path gold) throws IOException {
		List<Row> rows = new ArrayList<>();
		for (Path file : Gold.files(gold, DEFECTS)) {
			rows.addAll(defects(gold.relativize(file).toString(), text(file, DEFECTS), Gold.lines(file)));
		}
		for (Path file : Gold.files(gold, CITATIONS)) {
			rows.addAll(items(gold.relativize(file).toString(), text(file, CITATIONS), Gold.lines(file)));
		}
		return rows;
	}

	/** The gold names its document by how that one's name begins. */
	private static String text(Path file, String ending) throws IOException {
		String name = file.getFileName().toString().replace(ending, "");
		List<Path> texts = Gold.files(file.resolveSibling("..").normalize(), ".txt")
			.stream()
			.filter((text) -> text.getFileName().toString().startsWith(name))
			.toList();
		if (texts.size() != 1) {
			throw new IllegalStateException("One text whose name begins with " + name + " is needed: " + texts);
		}
		return Files.readString(texts.get(0));
	}

	private static List<Row> defects(String data, String text, List<JsonNode> gold) {
		List<CitationDefect> reported = new Extractor().extract(text).citationDefects();
		Predicate<JsonNode> found = (defect) -> reported.stream()
			.anyMatch((one) -> span(defect, text).overlaps(new Stretch(one.start(), one.end())));
		Predicate<CitationDefect> falseAlarm = (one) -> gold.stream()
			.noneMatch((defect) -> span(defect, text).overlaps(new Stretch(one.start(), one.end())));
		if (Boolean.getBoolean("verbose")) {
			gold.stream()
				.filter(found.negate())
				.forEach((defect) -> System.out.println("defect missed: " + defect.get("severity").asString() + " "
						+ defect.get("type").asString() + " " + defect.get("text").asString()));
			reported.stream()
				.filter(falseAlarm)
				.forEach((one) -> System.out.println("false alarm: " + one.exact() + " " + one.problem()));
		}
		return List.of(share(data, "citation errors found", of(gold, "error"), found),
				share(data, "citation warnings found", of(gold, "warning"), found),
				share(data, "citation notes found", of(gold, "info"), found),
				share(data, "false alarms among the defects reported", reported, falseAlarm));
	}

	private static List<JsonNode> of(List<JsonNode> gold, String severity) {
		return gold.stream().filter((defect) -> severity.equals(defect.get("severity").asString())).toList();
	}

	private static List<Row> items(String data, String text, List<JsonNode> gold) {
		List<Item> parsed = CitationItems.of(text);
		List<Boolean> found = new ArrayList<>();
		List<Boolean> outlets = new ArrayList<>();
		List<Boolean> dates = new ArrayList<>();
		for (JsonNode citation : gold) {
			Stretch span = span(citation, text);
			List<Item> left = new ArrayList<>(
					parsed.stream().filter((item) -> span.overlaps(new Stretch(item.start(), item.end()))).toList());
			found.add(!left.isEmpty());
			for (JsonNode item : citation.get("items")) {
				Item nearest = nearest(item, left);
				left.remove(nearest);
				boolean outlet = nearest != null && sameOutlet(item, nearest);
				boolean date = nearest != null && sameDate(item, nearest);
				outlets.add(outlet);
				dates.add(date);
				if (Boolean.getBoolean("verbose") && !(outlet && date)) {
					System.out.println("citation item " + item + " was read as " + nearest);
				}
			}
		}
		return List.of(share(data, "citations found", found, (right) -> right),
				share(data, "citation items: outlet", outlets, (right) -> right),
				share(data, "citation items: date", dates, (right) -> right));
	}

	/** Of those not taken yet, the one with the outlet and the date, else the first. */
	private static @Nullable Item nearest(JsonNode item, List<Item> left) {
		return left.stream()
			.filter((one) -> sameOutlet(item, one) && sameDate(item, one))
			.findFirst()
			.orElse(left.stream()
				.filter((one) -> sameOutlet(item, one))
				.findFirst()
				.orElse(left.isEmpty() ? null : left.get(0)));
	}

	private static boolean sameOutlet(JsonNode item, Item parsed) {
		return Objects.equals(string(item, "outlet"), parsed.outlet());
	}

	private static boolean sameDate(JsonNode item, Item parsed) {
		return Objects.equals(string(item, "date"), iso(parsed.date()));
	}

	/** "February 9–10" as --02-09/--02-10. */
	private static @Nullable String iso(@Nullable String written) {
		Matcher month = MONTH.matcher((written != null) ? written : "");
		if (written == null || !month.find()) {
			return written;
		}
		List<Integer> numbers = NUMBER.matcher(written)
			.results()
			.map(MatchResult::group)
			.map(Integer::valueOf)
			.toList();
		String year = numbers.stream()
			.filter((number) -> number >= FOUR_DIGITS)
			.map(String::valueOf)
			.findFirst()
			.orElse("-");
		int number = MONTHS.indexOf(month.group().toLowerCase(Locale.ROOT)) + 1;
		return numbers.stream()
			.filter((day) -> day < FOUR_DIGITS)
			.map((day) -> String.format(Locale.ROOT, "%s-%02d-%02d", year, number, day))
			.reduce((from, to) -> from + "/" + to)
			.orElse(written);
	}

	private static @Nullable String string(JsonNode item, String field) {
		return item.hasNonNull(field) ? item.get(field).asString() : null;
	}

	private static Stretch span(JsonNode line, String text) {
		Stretch span = new Stretch(line.get("start").asInt(), line.get("end").asInt());
		if (!span.of(text).equals(line.get("text").asString())) {
			throw new IllegalStateException("The gold's words do not stand where it says: " + line);
		}
		return span;
	}

	private static <T> Row share(String data, String measure, List<T> cases, Predicate<T> right) {
		return Row.of(data, measure, cases, (sample) -> (double) sample.stream().filter(right).count() / sample.size());
	}

}
