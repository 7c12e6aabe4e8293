package org.twosource.languagemodel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;

/**
 * Takes of what a model answers about a text only what can be: words that stand there,
 * kinds and hedges that exist, a statement in plain text. What it leaves out it counts.
 */
final class Scrutiny {

	private static final int MOST_OF_A_PASSAGE = 50;

	private static final int SHORTEST_QUOTE = 10;

	private static final int LONGEST_QUOTE = 1000;

	private static final int LONGEST_STATEMENT = 500;

	private static final int LONGEST_SPEAKER = 200;

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

	/** Control, format and unassigned characters, markup and links. */
	private static final Pattern NOT_PLAIN = Pattern.compile("\\p{C}|://|</?[A-Za-z]");

	private final String text;

	private final List<ProposedClaim> claims = new ArrayList<>();

	private final List<Quotation.Place> taken = new ArrayList<>();

	private final Map<Flaw, Integer> dropped = new EnumMap<>(Flaw.class);

	private int proposed;

	Scrutiny(String text) {
		this.text = text;
	}

	/** Goes through what was answered about one of the text's passages. */
	void take(Passage passage, Answer answer) {
		List<Answer.@Nullable Proposal> proposals = Objects.requireNonNullElse(answer.claims(), List.of());
		this.proposed += proposals.size();
		drop(Flaw.TOO_MANY, proposals.size() - MOST_OF_A_PASSAGE);
		Quotation words = Quotation.in(passage.text());
		for (Answer.Proposal proposal : proposals.subList(0, Math.min(proposals.size(), MOST_OF_A_PASSAGE))) {
			if (proposal == null) {
				drop(Flaw.NOT_IN_TEXT, 1);
			}
			else {
				take(passage, words, proposal);
			}
		}
	}

	List<ProposedClaim> claims() {
		return this.claims;
	}

	/** How many were proposed. */
	int proposed() {
		return this.proposed;
	}

	Map<Flaw, Integer> dropped() {
		return this.dropped;
	}

	private void take(Passage passage, Quotation words, Answer.Proposal proposal) {
		Kind kind = word(Kind.class, proposal.kind());
		Hedge hedge = word(Hedge.class, proposal.hedge());
		String statement = plain(proposal.statement(), LONGEST_STATEMENT);
		List<Quotation.Place> places = places(words, proposal.quote());
		Optional<Quotation.Place> place = places.stream()
			.map((found) -> new Quotation.Place(passage.start() + found.start(), passage.start() + found.end()))
			.filter((found) -> this.taken.stream().noneMatch(found::overlapsMostly))
			.findFirst();
		if (places.isEmpty()) {
			drop(Flaw.NOT_IN_TEXT, 1);
		}
		else if (kind == null || hedge == null) {
			drop(Flaw.UNKNOWN_WORD, 1);
		}
		else if (statement == null) {
			drop(Flaw.UNFIT_STATEMENT, 1);
		}
		else if (place.isEmpty()) {
			drop(Flaw.REPEATED, 1);
		}
		else {
			add(place.get(), statement, kind, hedge, speaker(words, proposal.speaker()));
		}
	}

	private void add(Quotation.Place place, String statement, Kind kind, Hedge hedge, @Nullable String speaker) {
		this.taken.add(place);
		this.claims.add(new ProposedClaim(place.start(), place.end(), this.text.substring(place.start(), place.end()),
				statement, kind, hedge, new Attribution(speaker, null, null), null, List.of()));
	}

	private void drop(Flaw flaw, int count) {
		if (count > 0) {
			this.dropped.merge(flaw, count, Integer::sum);
		}
	}

	private static List<Quotation.Place> places(Quotation words, @Nullable String quote) {
		List<Quotation.Place> places = new ArrayList<>();
		if (quote == null || quote.length() < SHORTEST_QUOTE || quote.length() > LONGEST_QUOTE) {
			return places;
		}
		Optional<Quotation.Place> place = words.find(quote, 0);
		while (place.isPresent()) {
			places.add(place.get());
			place = words.find(quote, place.get().end());
		}
		return places;
	}

	/** Nobody is named whom the passage does not name. */
	private static @Nullable String speaker(Quotation words, @Nullable String speaker) {
		String name = plain(speaker, LONGEST_SPEAKER);
		return (name != null && words.find(name, 0).isPresent()) ? name : null;
	}

	private static @Nullable String plain(@Nullable String given, int longest) {
		if (given == null || given.length() > longest) {
			return null;
		}
		String line = WHITE_SPACE.matcher(given).replaceAll(" ").strip();
		return (line.isEmpty() || NOT_PLAIN.matcher(line).find()) ? null : line;
	}

	private static <E extends Enum<E>> @Nullable E word(Class<E> words, @Nullable String said) {
		for (E word : words.getEnumConstants()) {
			if (said != null && word.name().equals(said.strip().toUpperCase(Locale.ROOT))) {
				return word;
			}
		}
		return null;
	}

}
