package org.twosource.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Sha256;
import org.twosource.audit.Audit;

/** Where people are signed in by their browsers. */
@Component
public class Sessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final JdbcClient jdbc;

	private final Audit audit;

	Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient jdbc, Audit audit) {
		this.sessions = sessions;
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/**
	 * Where a person is signed in: the place they ask from first, then the last used.
	 * @param hereId the id of the session they ask from, or blank
	 */
	public List<SignedInSession> of(Person person, String hereId) {
		return this.sessions.findByPrincipalName(person.username())
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> view(session, hereId))
			.sorted(Comparator.comparing(SignedInSession::here).thenComparing(SignedInSession::lastUsedAt).reversed())
			.toList();
	}

	/**
	 * Signs a person out at one place.
	 * @throws Refusal when they are not signed in there
	 */
	@Transactional
	public void end(String handle, Person person) {
		List<String> ids = ids(person).filter((id) -> handle(id).equals(handle)).toList();
		if (ids.isEmpty()) {
			throw Refusal.unknown("session.unknown");
		}
		end(ids, person);
	}

	/**
	 * Signs a person out everywhere else.
	 * @param hereId the id of the session they ask from
	 */
	@Transactional
	public void endOthers(String hereId, Person person) {
		List<String> ids = ids(person).filter((id) -> !id.equals(hereId)).toList();
		if (!ids.isEmpty()) {
			end(ids, person);
		}
	}

	private Stream<String> ids(Person person) {
		return this.jdbc.sql("select trim(session_id) from spring_session where principal_name = :username")
			.param("username", person.username())
			.query(String.class)
			.list()
			.stream();
	}

	private void end(List<String> ids, Person person) {
		this.jdbc.sql("delete from spring_session where session_id in (:ids) and principal_name = :username")
			.param("ids", ids)
			.param("username", person.username())
			.update();
		this.audit.record(person.username(), "sessions ended", Accounts.subject(person.username()),
				Map.of("number", ids.size()));
	}

	private static SignedInSession view(Session session, String hereId) {
		String said = session.getAttribute(SessionFilter.BROWSER);
		return new SignedInSession(handle(session.getId()), session.getCreationTime(), session.getLastAccessedTime(),
				(said != null) ? UserAgent.browser(said) : null, (said != null) ? UserAgent.system(said) : null,
				session.getId().equals(hereId));
	}

	/** A session's id lets in whoever has it, so pages name it by its hash. */
	private static String handle(String id) {
		return Sha256.of(id);
	}

}
