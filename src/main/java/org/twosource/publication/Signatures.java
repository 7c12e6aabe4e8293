package org.twosource.publication;

import java.util.List;

import org.springframework.stereotype.Component;
import org.twosource.account.People;
import org.twosource.account.Person;

/** Who signed, as readers are told it. */
@Component
class Signatures {

	private final Newsroom newsroom;

	private final Wording wording;

	private final People people;

	Signatures(Newsroom newsroom, Wording wording, People people) {
		this.newsroom = newsroom;
		this.wording = wording;
		this.people = people;
	}

	/**
	 * By name or by how many they are, as the newsroom has set it.
	 * @param usernames in the order they signed
	 */
	List<String> of(List<String> usernames) {
		if (usernames.isEmpty()) {
			return List.of();
		}
		return switch (this.newsroom.signers()) {
			case NAMES -> usernames.stream().map(this::displayName).toList();
			case ROLES -> List.of(role(usernames.size()));
		};
	}

	private String role(int editors) {
		return switch (editors) {
			case 1 -> this.wording.say("signers.one");
			case 2 -> this.wording.say("signers.two");
			default -> this.wording.say("signers.more", editors);
		};
	}

	private String displayName(String username) {
		return this.people.find(username).map(Person::displayName).orElse(username);
	}

}
