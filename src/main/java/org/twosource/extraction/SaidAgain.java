package org.twosource.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.ProposedClaim.Place;

/**
 * Makes one candidate of a claim that a text makes more than once. Two are the same when
 * they count the same harm of the same people with the same bounds, or use the same
 * words; another figure is another claim.
 */
final class SaidAgain {

	private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\p{N}+");

	private SaidAgain() {
	}

	/** The claims, each once, with the places where it is made again. */
	static List<ProposedClaim> merged(List<ProposedClaim> claims) {
		Map<Object, List<ProposedClaim>> same = new LinkedHashMap<>();
		for (ProposedClaim claim : claims) {
			same.computeIfAbsent(identity(claim), (key) -> new ArrayList<>()).add(claim);
		}
		return same.values().stream().map(SaidAgain::one).toList();
	}

	private static ProposedClaim one(List<ProposedClaim> same) {
		ProposedClaim first = same.get(0);
		List<Place> again = same.stream()
			.skip(1)
			.filter((claim) -> claim.start() >= first.end())
			.map((claim) -> new Place(claim.start(), claim.end()))
			.toList();
		if (again.isEmpty()) {
			return first;
		}
		List<String> signals = new ArrayList<>(first.signals());
		signals.add("said again: " + again.size());
		return first.withAgain(again, List.copyOf(signals));
	}

	private static Object identity(ProposedClaim claim) {
		Figure figure = claim.figure();
		if (claim.kind() == Kind.CASUALTY && figure != null) {
			return new Count(figure, claim.attribution().speaker());
		}
		Set<String> words = new TreeSet<>();
		WORD.matcher(claim.statement().toLowerCase(Locale.ROOT)).results().forEach((word) -> words.add(word.group()));
		return new Wording(claim.kind(), words, figure, claim.attribution().speaker());
	}

	private record Count(Figure figure, @Nullable String speaker) {

	}

	private record Wording(Kind kind, Set<String> words, @Nullable Figure figure, @Nullable String speaker) {

		@Override
		public int hashCode() {
			return Objects.hash(this.kind, this.words);
		}

	}

}
