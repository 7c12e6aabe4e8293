package org.twosource.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.matching.Likeness;
import org.twosource.matching.Matching;
import org.twosource.matching.Relation;

/**
 * Known claims that read like candidates. A claim whose acceptance was taken back at
 * triage, withdrawn and made nowhere, is not one.
 */
@Component
class Matches {

	private static final int SHOWN = 3;

	private static final int SHOWN_BESIDE = 5;

	/** Enough to find three among those taken back. */
	private static final int LOOKED_AT = 20;

	private final JdbcClient jdbc;

	private final Matching matching;

	Matches(JdbcClient jdbc, Matching matching) {
		this.jdbc = jdbc;
		this.matching = matching;
	}

	/** The claims that read like a candidate, the most alike first, at most three. */
	List<Candidate.Match> of(Candidate candidate) {
		List<Likeness> alike = this.matching.likely(candidate.statement(), LOOKED_AT);
		Map<UUID, Claim> claims = known(alike.stream().map(Likeness::claimId).toList());
		return alike.stream()
			.filter((one) -> claims.containsKey(one.claimId()) && !one.claimId().equals(candidate.claimId()))
			.limit(SHOWN)
			.map((one) -> match(candidate, claims.get(one.claimId()), one.score()))
			.toList();
	}

	/**
	 * The claims made in its document, those that read most like it first, at most five.
	 */
	List<Candidate.Match> madeBeside(Candidate candidate) {
		Map<UUID, Claim> claims = byId(this.jdbc.sql("""
				select k.* from claim k
				where k.stage not in ('SPIKED', 'WITHDRAWN') and k.id in (
				    select claim_id from mention where document_id = :document)
				""").param("document", candidate.documentId()).query(ClaimRow::claim).list());
		Set<Long> numbers = claims.values().stream().map(Claim::number).collect(Collectors.toSet());
		return this.matching.rate(candidate.statement(), numbers)
			.stream()
			.limit(SHOWN_BESIDE)
			.map((one) -> match(candidate, claims.get(one.claimId()), one.score()))
			.toList();
	}

	private Map<UUID, Claim> known(List<UUID> ids) {
		return byId(this.jdbc.sql("""
				select k.* from claim k
				where k.id = any(:ids)
				and (k.stage <> 'WITHDRAWN' or exists (select from mention where claim_id = k.id))
				""").param("ids", ids.toArray(UUID[]::new)).query(ClaimRow::claim).list());
	}

	private static Map<UUID, Claim> byId(List<Claim> claims) {
		return claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
	}

	private static Candidate.Match match(Candidate candidate, Claim claim, double score) {
		return new Candidate.Match(claim.id(), claim.shortNumber(), claim.statement(), claim.kind(), claim.stage(),
				claim.verdict(), score,
				Relation.between(candidate.statement(), candidate.figure(), claim.statement(), claim.figure()));
	}

}
