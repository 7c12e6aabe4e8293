package org.twosource.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Extractor;
import org.twosource.extraction.Figure;
import org.twosource.extraction.ProposedClaim;
import tools.jackson.databind.JsonNode;

/**
 * The claims proposed against those a person listed: every {@code *-part.jsonl}, over the
 * stretch of the document that it covers. {@code -Dverbose=true} prints what was missed,
 * what was too much and which attributes are wrong.
 */
class ClaimMeasure implements Measure {

	private static final double HALF = 0.5;

	private static final double WORDS_ALIKE = 0.6;

	private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

	private static final Pattern AFTER_THE_HEAD = Pattern
		.compile("(?:,|\\s(?:of|in|from|for|at|on|who|that|and|including)\\s).*");

	@Override
	public List<Row> rows(Path gold) throws IOException {
		List<Row> rows = new ArrayList<>();
		for (Path file : Gold.files(gold, "-part.jsonl")) {
			Map<String, List<Listed>> documents = Gold.lines(file)
				.stream()
				.map(Listed::of)
				.collect(Collectors.groupingBy(Listed::document, LinkedHashMap::new, Collectors.toList()));
			List<Answer> answers = new ArrayList<>();
			List<Boolean> candidates = new ArrayList<>();
			for (Map.Entry<String, List<Listed>> document : documents.entrySet()) {
				String text = Files.readString(file.resolveSibling("..").resolve(document.getKey()).normalize());
				Comparison comparison = new Comparison(text, document.getValue());
				answers.addAll(comparison.answers);
				candidates.addAll(comparison.right);
			}
			rows.addAll(rows(gold.relativize(file).toString(), answers, candidates));
		}
		return rows;
	}

	private static List<Row> rows(String data, List<Answer> answers, List<Boolean> candidates) {
		List<Answer> matched = answers.stream().filter(Answer::found).toList();
		List<Answer> figures = matched.stream().filter((answer) -> answer.listed.hasFigure()).toList();
		return List.of(
				share(data, "claims: recall of priority 1",
						answers.stream().filter((answer) -> answer.listed.priority == 1).toList(), Answer::found),
				share(data, "claims: recall of priority 1 and 2",
						answers.stream().filter((answer) -> answer.listed.priority <= 2).toList(), Answer::found),
				share(data, "claims: precision", candidates, (right) -> right),
				share(data, "claims: kind of the matched", matched, Answer::kind),
				share(data, "claims: hedge of the matched", matched, Answer::hedge),
				share(data, "claims: speaker of the matched", matched, Answer::speaker),
				share(data, "claims: outlet of the matched", matched, Answer::outlet),
				share(data, "claims: figure of the matched that have one", figures, Answer::figure));
	}

	private static <T> Row share(String data, String measure, List<T> cases, Predicate<T> right) {
		return Row.of(data, measure, cases, (sample) -> (double) sample.stream().filter(right).count() / sample.size());
	}

	/** One document's proposals beside its list. */
	private static final class Comparison {

		private final String text;

		private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

		private final List<Answer> answers;

		private final List<Boolean> right;

		Comparison(String text, List<Listed> listed) {
			this.text = text;
			this.sentences.setText(text);
			int from = listed.stream().mapToInt((claim) -> claim.span.start()).min().orElseThrow();
			int until = listed.stream().mapToInt((claim) -> claim.span.end()).max().orElseThrow();
			for (Listed claim : listed) {
				if (!claim.span.of(text).equals(claim.exact)) {
					throw new IllegalStateException("The gold's words do not stand where it says: " + claim);
				}
			}
			List<ProposedClaim> proposed = new Extractor().extract(text)
				.claims()
				.stream()
				.filter((claim) -> claim.start() >= from && claim.start() < until)
				.toList();
			this.answers = listed.stream().map((claim) -> new Answer(claim, best(claim, proposed))).toList();
			this.right = proposed.stream()
				.map((claim) -> listed.stream().anyMatch((one) -> match(span(claim), one.span)))
				.toList();
			if (Boolean.getBoolean("verbose")) {
				print(proposed);
			}
		}

		private @Nullable ProposedClaim best(Listed claim, List<ProposedClaim> proposed) {
			return proposed.stream()
				.filter((candidate) -> match(span(candidate), claim.span))
				.max(Comparator.comparingDouble((candidate) -> span(candidate).sharedWith(claim.span)))
				.orElse(null);
		}

		private boolean match(Stretch candidate, Stretch gold) {
			return candidate.sharedWith(gold) >= HALF || (sentence(candidate) == sentence(gold)
					&& candidate.wordsSharedWith(gold, this.text) >= WORDS_ALIKE);
		}

		/** Where the sentence ends in which it stands, or most of it. */
		private int sentence(Stretch span) {
			int paragraph = this.text.indexOf('\n', span.middle());
			int sentence = this.sentences.following(span.middle());
			return (paragraph >= 0) ? Math.min(paragraph, sentence) : sentence;
		}

		private void print(List<ProposedClaim> proposed) {
			for (Answer answer : this.answers) {
				if (!answer.found()) {
					System.out.println("missed, priority " + answer.listed.priority + ": " + answer.listed.exact);
				}
				else {
					answer.printTheWrong();
				}
			}
			for (int i = 0; i < proposed.size(); i++) {
				if (!this.right.get(i)) {
					System.out.println("too much: " + proposed.get(i).kind() + " " + proposed.get(i).exact());
				}
			}
		}

		private static Stretch span(ProposedClaim claim) {
			return new Stretch(claim.start(), claim.end());
		}

	}

	/** A claim that a person listed. */
	private record Listed(String document, Stretch span, String exact, String kind, String hedge,
			@Nullable String speaker, @Nullable String outlet, @Nullable JsonNode figure, int priority) {

		static Listed of(JsonNode line) {
			return new Listed(line.get("document").asString(),
					new Stretch(line.get("start").asInt(), line.get("end").asInt()), line.get("exact").asString(),
					line.get("kind").asString(), line.get("hedge").asString(), string(line, "speaker"),
					string(line, "outlet"), line.hasNonNull("figure") ? line.get("figure") : null,
					line.get("priority").asInt());
		}

		boolean hasFigure() {
			return this.figure != null;
		}

		/** The best value, else the low one, else the high one; null without numbers. */
		@Nullable BigDecimal principal() {
			return Stream.of("best", "low", "high")
				.map(Objects.requireNonNull(this.figure)::get)
				.filter((value) -> value != null && !value.isNull())
				.map(JsonNode::decimalValue)
				.findFirst()
				.orElse(null);
		}

		private static @Nullable String string(JsonNode line, String field) {
			return line.hasNonNull(field) ? line.get(field).asString() : null;
		}

	}

	/**
	 * What was made of a listed claim.
	 *
	 * @param listed the claim
	 * @param proposed the proposal nearest to it, or null when it was missed
	 */
	private record Answer(Listed listed, @Nullable ProposedClaim proposed) {

		boolean found() {
			return this.proposed != null;
		}

		boolean kind() {
			return claim().kind().name().equals(this.listed.kind);
		}

		boolean hedge() {
			return claim().hedge().name().equals(this.listed.hedge);
		}

		/**
		 * Right when one of those listed and one of those proposed have the same head.
		 */
		boolean speaker() {
			Set<String> heads = heads(claim().attribution().speaker());
			Set<String> wanted = heads(this.listed.speaker);
			return (wanted.isEmpty() && heads.isEmpty()) || heads.stream().anyMatch(wanted::contains);
		}

		boolean outlet() {
			return Objects.equals(normal(claim().attribution().outlet()), normal(this.listed.outlet));
		}

		boolean figure() {
			BigDecimal wanted = this.listed.principal();
			BigDecimal value = principal(claim().figure());
			return (wanted != null && value != null) ? wanted.compareTo(value) == 0 : wanted == value;
		}

		private ProposedClaim claim() {
			return Objects.requireNonNull(this.proposed);
		}

		void printTheWrong() {
			ProposedClaim claim = claim();
			printUnless(kind(), "kind", this.listed.kind, claim.kind());
			printUnless(hedge(), "hedge", this.listed.hedge, claim.hedge());
			printUnless(speaker(), "speaker", this.listed.speaker, claim.attribution().speaker());
			printUnless(outlet(), "outlet", this.listed.outlet, claim.attribution().outlet());
			printUnless(!this.listed.hasFigure() || figure(), "figure", this.listed.figure, claim.figure());
		}

		private void printUnless(boolean right, String attribute, @Nullable Object wanted, @Nullable Object value) {
			if (!right) {
				System.out.println(attribute + " is " + value + ", not " + wanted + ": " + this.listed.exact);
			}
		}

		private static @Nullable BigDecimal principal(@Nullable Figure figure) {
			return (figure == null) ? null
					: Stream.of(figure.best(), figure.low(), figure.high())
						.filter(Objects::nonNull)
						.findFirst()
						.orElse(null);
		}

		/** The surname, or the noun that says what they are, of each. */
		private static Set<String> heads(@Nullable String speaker) {
			return (speaker == null) ? Set.of()
					: Stream.of(ASIDE.matcher(speaker).replaceAll("").split("[;/]"))
						.map((one) -> AFTER_THE_HEAD.matcher(one.strip()).replaceFirst("").strip())
						.map((one) -> one.substring(one.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
						.filter((one) -> !one.isEmpty())
						.collect(Collectors.toSet());
		}

		private static @Nullable String normal(@Nullable String name) {
			return (name != null) ? name.strip().toLowerCase(Locale.ROOT) : null;
		}

	}

}
