package org.twosource.custody;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Claims;
import org.twosource.claim.Mention;
import org.twosource.document.Document;
import org.twosource.document.Documents;

/** Gathers everything about a claim that goes into a package. */
@Component
class CaseFiles {

	private final Claims claims;

	private final Documents documents;

	private final HoldingsReader holdings;

	private final ProceedingsReader proceedings;

	private final People people;

	private final Clock clock;

	CaseFiles(Claims claims, Documents documents, HoldingsReader holdings, ProceedingsReader proceedings, People people,
			Clock clock) {
		this.claims = claims;
		this.documents = documents;
		this.holdings = holdings;
		this.proceedings = proceedings;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Everything about a claim that a person may take, all of it as it stands at one
	 * moment.
	 * @throws org.twosource.Refusal when there is no such claim
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public CaseFile of(UUID claimId, boolean confidential, Person by) {
		Map<String, String> names = this.people.all()
			.stream()
			.collect(Collectors.toMap(Person::username, Person::displayName));
		return new CaseFile(UUID.randomUUID(), this.claims.get(claimId), places(this.claims.mentions(claimId)),
				this.holdings.of(claimId, confidential, by), this.proceedings.of(claimId, confidential, by), names,
				this.clock.instant().truncatedTo(ChronoUnit.SECONDS), by, confidential);
	}

	private List<CaseFile.Place> places(List<Mention> mentions) {
		Map<UUID, Document> documents = mentions.stream()
			.map(Mention::documentId)
			.distinct()
			.map(this.documents::get)
			.collect(Collectors.toMap(Document::id, Function.identity()));
		return mentions.stream()
			.map((mention) -> new CaseFile.Place(mention, documents.get(mention.documentId())))
			.toList();
	}

}
