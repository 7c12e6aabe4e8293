package org.twosource.custody;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Mention;
import org.twosource.document.Document;

/**
 * Everything about a claim that goes into a package, as it stood at one moment.
 *
 * @param id the package's id
 * @param claim the claim
 * @param places where it is made
 * @param holdings its evidence
 * @param proceedings what people did about it
 * @param people the names of those who work here, by username
 * @param takenAt the moment
 * @param takenBy who asked for it
 * @param confidential whether confidential items were asked for
 */
record CaseFile(UUID id, Claim claim, List<Place> places, Holdings holdings, Proceedings proceedings,
		Map<String, String> people, Instant takenAt, Person takenBy, boolean confidential) {

	/**
	 * A place where the claim is made.
	 *
	 * @param mention the place
	 * @param document the document
	 */
	record Place(Mention mention, Document document) {

	}

	/** What a person is called; the username of somebody nobody knows. */
	public String name(String username) {
		return this.people.getOrDefault(username, username);
	}

}
