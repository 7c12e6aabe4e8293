package org.twosource.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where people are signed in; on all nodes. */
@Component
public class Sessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * A browser somebody is signed in with.
	 *
	 * @param since since when
	 * @param lastUsedAt when it last asked for something
	 * @param here whether it is the one that asks
	 */
	public record Place(Instant since, Instant lastUsedAt, boolean here) {

	}

	/**
	 * Where a person is signed in, the place last used first.
	 * @param here the id of the session that asks
	 */
	public List<Place> of(Person person, String here) {
		return this.sessions.findByPrincipalName(person.username())
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> new Place(session.getCreationTime(), session.getLastAccessedTime(),
					session.getId().equals(here)))
			.sorted(Comparator.comparing(Place::lastUsedAt).reversed())
			.toList();
	}

	/**
	 * Signs a person out everywhere but in one place.
	 * @param here the id of the session that stays
	 */
	public void endOthers(Person person, String here) {
		ids(person.username()).stream().filter((id) -> !id.equals(here)).forEach(this.sessions::deleteById);
	}

	/** Signs somebody out everywhere. */
	void endAll(String username) {
		ids(username).forEach(this.sessions::deleteById);
	}

	private List<String> ids(String username) {
		return List.copyOf(this.sessions.findByPrincipalName(username).keySet());
	}

}
