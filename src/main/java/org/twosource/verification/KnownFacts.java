package org.twosource.verification;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Harm;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.Lineage;
import org.twosource.evidence.Origin;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.source.Reliability;

/**
 * What everybody may know of a claim so far, under the names the policy table asks by:
 * confidential evidence helps to meet a policy, and does not change it.
 */
@Component
class KnownFacts {

	/** The names, in the order in which they are told. */
	static final List<String> NAMES = List.of("kind", "hedge", "harm", "distinctOrigins", "bestReliability",
			"bestCredibility", "contradictingOrigins", "primarySourceSeen", "replySought", "openCitationDefects");

	private final Claims claims;

	private final Evidence evidence;

	private final OpenDefects defects;

	private final Comments comments;

	KnownFacts(Claims claims, Evidence evidence, OpenDefects defects, Comments comments) {
		this.claims = claims;
		this.evidence = evidence;
		this.defects = defects;
		this.comments = comments;
	}

	Map<String, Object> of(UUID claimId) {
		Claim claim = this.claims.get(claimId);
		Lineage lineage = this.evidence.lineage(this.evidence.open(claimId));
		List<Origin> sides = lineage.origins().stream().filter((origin) -> origin.stance() != Stance.CONTEXT).toList();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("kind", claim.kind().name());
		facts.put("hedge", claim.hedge().name());
		facts.put("harm", claim.harm().name());
		facts.put("distinctOrigins", lineage.weighed());
		facts.put("bestReliability", bestReliability(sides));
		facts.put("bestCredibility", sides.stream().mapToInt(Origin::credibility).min().orElse(0));
		facts.put("contradictingOrigins", (int) Math.min(count(sides, Stance.SUPPORTS), count(sides, Stance.REFUTES)));
		facts.put("primarySourceSeen", sides.stream().anyMatch(Origin::primarySource));
		facts.put("replySought", this.comments.sought(claimId));
		facts.put("openCitationDefects", this.defects.beside(claimId).size());
		return facts;
	}

	/** What the policy table is asked with before there is any evidence. */
	static Map<String, Object> nothingYet(Kind kind, Hedge hedge, Harm harm) {
		return Map.of("kind", kind.name(), "hedge", hedge.name(), "harm", harm.name(), "distinctOrigins", 0,
				"bestReliability", "", "bestCredibility", 0, "contradictingOrigins", 0, "primarySourceSeen", false,
				"replySought", false, "openCitationDefects", 0);
	}

	private static String bestReliability(List<Origin> sides) {
		return sides.stream()
			.map((origin) -> origin.source().reliability())
			.min(Comparator.naturalOrder())
			.map(Reliability::name)
			.orElse("");
	}

	static long count(List<Origin> origins, Stance stance) {
		return origins.stream().filter((origin) -> origin.stance() == stance).count();
	}

}
