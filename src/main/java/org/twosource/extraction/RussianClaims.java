package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Proposes the checkable claims of a Russian text. */
final class RussianClaims {

	private static final Pattern OUTLET = Pattern.compile(
			"(?iU)^(?:(?:информ)?агентств\\p{L}|газет\\p{L}|издани\\p{L}|портал\\p{L}?|(?:теле)?канал\\p{L}?|сайт\\p{L}?|журнал\\p{L}?|радио)?\\s*"
					+ "[«„\"](?<name>[^»“\"]{2,60})[»“\"]$");

	private static final Pattern OPENING = Pattern
		.compile("(?iU)^(?:якобы|похоже|возможно|предположительно|по слухам)\\b");

	private static final Pattern IMPERSONAL = Pattern.compile("(?iU)\\b(?:сообщается|утверждается)\\b");

	private static final Pattern ACCUSING = Pattern.compile("(?iU)^(?:обвин|упрек|подозрева)\\p{L}*");

	private static final Pattern PROMISE = Pattern.compile("(?iU)^(?:по)?обеща");

	private static final Pattern EDGE = Pattern.compile("^(?:в том, что |о том, что |то, что |что |как )");

	private static final int SHORTEST = 15;

	private final String text;

	private final Citations citations;

	private final List<Saying> sayings;

	private final List<ProposedClaim> claims = new ArrayList<>();

	private int paragraphEnd;

	private RussianClaims(String text, List<List<Span>> paragraphs, Citations citations) {
		this.text = text;
		this.citations = citations;
		this.sayings = RussianSpeech.in(text, paragraphs);
		int next = 0;
		for (List<Span> paragraph : paragraphs) {
			this.paragraphEnd = paragraph.get(paragraph.size() - 1).end();
			for (Span sentence : RussianSentences.joined(text, paragraph)) {
				List<Saying> said = new ArrayList<>();
				while (next < this.sayings.size() && start(this.sayings.get(next)) < sentence.end()) {
					said.add(this.sayings.get(next++));
				}
				read(sentence, said);
			}
		}
		this.claims.sort(Comparator.comparingInt(ProposedClaim::start).thenComparingInt(ProposedClaim::end));
	}

	/**
	 * The claims in the order of the text.
	 * @param paragraphs the paragraphs to read, as their sentences; none is empty
	 */
	static List<ProposedClaim> in(String text, List<List<Span>> paragraphs, Citations citations) {
		return List.copyOf(new RussianClaims(text, paragraphs, citations).claims);
	}

	private static int start(Saying saying) {
		return saying.content().get(0).start();
	}

	private void read(Span whole, List<Saying> said) {
		Span sentence = withoutCitation(whole);
		if (whole.of(this.text).strip().endsWith("?") || sentence.end() - sentence.start() < SHORTEST) {
			return;
		}
		List<Span> taken = new ArrayList<>();
		quotations(sentence, said, taken);
		Span rumour = RussianRumours.content(this.text, sentence);
		if (rumour != null && taken.stream().noneMatch(rumour::overlaps)) {
			rumour(rumour, sentence);
			return;
		}
		characterisations(sentence, said, taken);
		figures(sentence, said, taken);
		for (Saying saying : said) {
			if (!saying.quoted()) {
				reported(saying, sentence, taken);
			}
		}
		for (Span rest : rest(sentence, said)) {
			assertions(rest, null, null, sentence, taken);
		}
	}

	private void quotations(Span sentence, List<Saying> said, List<Span> taken) {
		for (Saying saying : said) {
			if (saying.quoted()) {
				Span whole = whole(saying, sentence);
				propose(whole, Kind.QUOTE, Hedge.REPORTED, saying, sentence, null, "quotation");
				taken.add(whole);
			}
		}
	}

	private void characterisations(Span sentence, List<Saying> said, List<Span> taken) {
		for (Span term : RussianCharacterisations.in(this.text, sentence)) {
			Saying saying = said.stream().filter((one) -> covers(one, term)).findFirst().orElse(null);
			boolean named = saying != null && saying.source() != null && !saying.quoted()
					&& saying.source().start() < term.start();
			if (named && taken.stream().noneMatch(term::overlaps)) {
				Span span = new Span(Objects.requireNonNull(saying.source()).start(), term.end());
				propose(span, Kind.CHARACTERISATION, Hedge.OPINION, saying, sentence, null,
						"characterisation: " + term.of(this.text));
				taken.add(whole(saying, sentence));
			}
		}
	}

	/** What goes round is a claim apart from that it goes round. */
	private void rumour(Span rumour, Span sentence) {
		List<Found> tolls = RussianFigures.in(this.text, rumour)
			.stream()
			.filter((found) -> found.kind() == Kind.CASUALTY)
			.toList();
		for (Found toll : tolls) {
			propose(toll.span(), toll.kind(), Hedge.RUMOUR, null, sentence, toll.figure(), "figure: " + toll.words());
		}
		Kind kind = RussianAssertions.kind(rumour.of(this.text));
		if (tolls.isEmpty() && kind != null) {
			propose(rumour, kind, Hedge.RUMOUR, null, sentence, null, "rumour");
		}
	}

	private void figures(Span sentence, List<Saying> said, List<Span> taken) {
		for (Found found : RussianFigures.in(this.text, sentence)) {
			if (taken.stream().anyMatch((span) -> span.contains(found.span().start()))) {
				continue;
			}
			if (RussianAssertions.isFuture(found.span().of(this.text))) {
				continue;
			}
			Saying saying = said.stream().filter((one) -> covers(one, found.span())).findFirst().orElse(null);
			if (saying != null && saying.cue() != null && saying.source() != null && !saying.quoted()
					&& found.span().overlaps(saying.cue()) && found.kind() == Kind.STATISTIC) {
				Span whole = whole(saying, sentence);
				propose(whole, Kind.QUOTE, hedge(whole, saying, sentence), saying, sentence, found.figure(),
						"reported speech with a figure: " + found.words());
				taken.add(whole);
				continue;
			}
			propose(found.span(), found.kind(), hedge(found.span(), saying, sentence), saying, sentence, found.figure(),
					"figure: " + found.words());
			taken.add(found.span());
		}
	}

	private void reported(Saying saying, Span sentence, List<Span> taken) {
		boolean any = false;
		for (Span content : saying.content()) {
			any |= !isAboutTheSpeaker(content) && assertions(content, saying, null, sentence, taken);
		}
		Span whole = whole(saying, sentence);
		boolean free = taken.stream()
			.noneMatch((span) -> covers(span, whole) || span.overlaps(saying.content().get(0)));
		boolean promise = saying.cue() != null && PROMISE.matcher(saying.cue().of(this.text)).find();
		if (!any && free && !promise && saying.source() != null && saying.manner() == Saying.Manner.WORDS) {
			propose(whole, Kind.QUOTE, hedge(whole, saying, sentence), saying, sentence, null, "reported speech");
			taken.add(whole);
		}
	}

	/**
	 * "сообщил, что подаст жалобу": who speaks is who acts, and the saying is the claim.
	 */
	private boolean isAboutTheSpeaker(Span content) {
		RussianWords words = new RussianWords(this.text, content);
		return RussianVerbs.isPresent(words.at(0)) || (RussianVerbs.isPast(words.at(0)) && words.count() < 4);
	}

	private boolean assertions(Span stretch, @Nullable Saying saying, @Nullable Hedge fixed, Span sentence,
			List<Span> taken) {
		boolean any = false;
		for (Span clause : RussianClauses.of(this.text, stretch)) {
			Span bare = bare(clause);
			Kind kind = RussianAssertions.kind(bare.of(this.text));
			boolean free = taken.stream().noneMatch((span) -> covers(span, bare));
			if (kind != null && free) {
				Hedge hedge = (fixed != null) ? fixed : hedge(bare, saying, sentence);
				propose(bare, kind, hedge, saying, sentence, null,
						"wording of " + kind.name().toLowerCase(Locale.ROOT));
				any = true;
			}
		}
		return any;
	}

	/** The stretches of a sentence that nobody is said to have said. */
	private List<Span> rest(Span sentence, List<Saying> said) {
		List<Span> rest = new ArrayList<>();
		int from = sentence.start();
		for (Saying saying : said) {
			Span whole = whole(saying, sentence);
			if (whole.start() > from) {
				rest.add(new Span(from, whole.start()));
			}
			from = Math.max(from, whole.end());
		}
		if (from < sentence.end()) {
			rest.add(new Span(from, sentence.end()));
		}
		return rest.stream()
			.map((span) -> span.trimmed(this.text))
			.filter((span) -> span.end() - span.start() >= SHORTEST)
			.toList();
	}

	/** From the first to the last word that belongs to a saying, inside its sentence. */
	private Span whole(Saying saying, Span sentence) {
		int start = start(saying);
		int end = saying.content().get(saying.content().size() - 1).end();
		for (Span part : new Span[] { saying.source(), saying.cue(), saying.told() }) {
			if (part != null) {
				start = Math.min(start, part.start());
				end = Math.max(end, part.end());
			}
		}
		return new Span(Math.max(start, sentence.start()), Math.min(end, sentence.end()));
	}

	private Span bare(Span clause) {
		Matcher edge = EDGE.matcher(this.text).region(clause.start(), clause.end());
		return edge.lookingAt() ? new Span(edge.end(), clause.end()) : clause;
	}

	private Hedge hedge(Span clause, @Nullable Saying saying, Span sentence) {
		Hedge own = RussianHedges.of(clause.of(this.text), false);
		Matcher opening = OPENING.matcher(this.text).region(sentence.start(), sentence.end());
		if (own != Hedge.ASSERTED && own != Hedge.REPORTED) {
			return own;
		}
		if (opening.find()) {
			return RussianHedges.of(opening.group(), false);
		}
		if (saying == null) {
			boolean impersonal = IMPERSONAL.matcher(this.text).region(sentence.start(), sentence.end()).find();
			return impersonal ? Hedge.REPORTED : own;
		}
		String cue = (saying.cue() != null) ? saying.cue().of(this.text) : "";
		if (ACCUSING.matcher(cue).find()) {
			return Hedge.ALLEGED;
		}
		return (saying.manner() == Saying.Manner.THOUGHT) ? Hedge.OPINION : Hedge.REPORTED;
	}

	private static boolean covers(Saying saying, Span span) {
		return saying.content().stream().anyMatch(span::overlaps);
	}

	private static boolean covers(Span taken, Span clause) {
		int shared = Math.min(taken.end(), clause.end()) - Math.max(taken.start(), clause.start());
		return shared * 2 > clause.end() - clause.start();
	}

	private Span withoutCitation(Span sentence) {
		Citation citation = this.citations.next(sentence.start(), sentence.end());
		int end = (citation != null) ? citation.span().start() : sentence.end();
		return new Span(sentence.start(), end).trimmed(this.text);
	}

	private void propose(Span found, Kind kind, Hedge hedge, @Nullable Saying saying, Span sentence,
			@Nullable Figure figure, String signal) {
		Span span = found.trimmed(this.text);
		if (span.end() <= span.start()) {
			return;
		}
		String exact = span.of(this.text);
		Citation citation = this.citations.next(sentence.start(), this.paragraphEnd);
		String told = (saying != null) ? outlet(saying) : null;
		String outlet = (told != null) ? told : (citation != null) ? citation.outlet() : null;
		String date = (citation != null) ? citation.date() : null;
		String name = (saying != null && outletIn(saying.speaker()) == null) ? saying.speaker() : null;
		List<String> signals = new ArrayList<>(List.of(signal));
		if (name != null) {
			signals.add("speaker: " + name);
		}
		if (outlet != null) {
			signals.add("cited to " + outlet + ((date != null) ? ", " + date : ""));
		}
		this.claims.add(new ProposedClaim(span.start(), span.end(), exact, statement(exact), kind, hedge,
				new Attribution(name, outlet, date), figure, List.copyOf(signals)));
	}

	/** The outlet that speaks or is told. */
	private @Nullable String outlet(Saying saying) {
		String speaking = outletIn(saying.speaker());
		if (speaking != null) {
			return speaking;
		}
		Span told = saying.told();
		boolean named = told != null && Character.isUpperCase(this.text.charAt(told.start()));
		if (!named) {
			return null;
		}
		String words = told.of(this.text);
		int before = told.start() - 1;
		boolean apposed = before > 1 && Character.isLetter(this.text.charAt(before - 2))
				&& "«„\"".indexOf(this.text.charAt(before)) >= 0
				&& this.text.substring(Math.max(0, before - 16), before).matches("(?U).*(?:ю|у|е) $")
				&& !RussianCues.isCue(RussianWords.plain(lastWord(before)));
		return apposed ? words : RussianNominative.ofDative(words);
	}

	private String lastWord(int end) {
		int to = end;
		while (to > 0 && !Character.isLetter(this.text.charAt(to - 1))) {
			to--;
		}
		int from = to;
		while (from > 0 && Character.isLetter(this.text.charAt(from - 1))) {
			from--;
		}
		return this.text.substring(from, to);
	}

	private static @Nullable String outletIn(@Nullable String speaker) {
		Matcher outlet = (speaker != null) ? OUTLET.matcher(speaker) : null;
		return (outlet != null && outlet.find()) ? outlet.group("name") : null;
	}

	private static String statement(String exact) {
		String words = exact.replaceAll("\\s+", " ");
		int first = words.offsetByCodePoints(0, 1);
		return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first) + ".";
	}

}
