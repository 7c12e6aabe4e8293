package org.twosource.verification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Stage;
import org.twosource.evidence.SourceUse;
import org.twosource.source.Reliability;
import org.twosource.source.Sources;

/**
 * Which open and published claims fall short of their policies when a source is rated
 * otherwise. Each is held against the policy decided for it, by the table in force; the
 * most harmful 200 are looked at.
 */
@Component
public class Shortfalls {

	private static final int MOST = 200;

	private static final Set<Stage> LIVE = Set.of(Stage.COLLECTION, Stage.CORROBORATION, Stage.SIGN_OFF,
			Stage.PUBLISHED);

	private final Sources sources;

	private final SourceUse use;

	private final SufficiencyInputs inputs;

	private final Corroborations corroborations;

	Shortfalls(Sources sources, SourceUse use, SufficiencyInputs inputs, Corroborations corroborations) {
		this.sources = sources;
		this.use = use;
		this.inputs = inputs;
		this.corroborations = corroborations;
	}

	/**
	 * What would become of claims if a source were rated so.
	 * @param viewer who asks; what is hidden from them does not count
	 * @throws org.twosource.Refusal when there is no such source
	 */
	@Transactional(readOnly = true)
	public RatingEffect ifRated(UUID sourceId, Reliability reliability, Person viewer) {
		return between(sourceId, this.sources.get(sourceId, viewer).reliability(), reliability, viewer);
	}

	/**
	 * What became of claims as they are now, since a source is not rated so any more.
	 * @param before the earlier rating
	 * @param viewer who asks; what is hidden from them does not count
	 * @throws org.twosource.Refusal when there is no such source
	 */
	@Transactional(readOnly = true)
	public RatingEffect sinceRated(UUID sourceId, Reliability before, Person viewer) {
		return between(sourceId, before, this.sources.get(sourceId, viewer).reliability(), viewer);
	}

	private RatingEffect between(UUID sourceId, Reliability before, Reliability after, Person viewer) {
		Page<Claim> behind = this.use.claims(sourceId, LIVE, viewer, new Page.Request(0, MOST));
		List<Grounds> grounds = (before == after) ? List.of() : this.inputs.grounds(behind.items(), viewer);
		Function<Grounds, Corroboration> table = this.corroborations.forMany();
		List<ShortClaim> claims = grounds.stream()
			.map((one) -> compared(one.rated(sourceId, before), one.rated(sourceId, after), table))
			.filter((one) -> !one.added().isEmpty())
			.toList();
		return new RatingEffect(behind.items().size(), behind.total(), claims);
	}

	private static ShortClaim compared(Grounds before, Grounds after, Function<Grounds, Corroboration> table) {
		return new ShortClaim(after, table.apply(before), table.apply(after));
	}

}
