package org.twosource.claim;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Desks;
import org.twosource.account.Person;
import org.twosource.account.Role;

/** Which claims are whose to oversee, by the desks of the documents that make them. */
@Component
public class Overseen {

	private final Desks desks;

	private final JdbcClient jdbc;

	Overseen(Desks desks, JdbcClient jdbc) {
		this.desks = desks;
		this.jdbc = jdbc;
	}

	/** Whether a person is a manager and oversees a claim. */
	public boolean is(UUID claimId, Person person) {
		return person.is(Role.MANAGER) && this.jdbc
			.sql("""
					select exists (select from claim where id = :claim and (:desks::uuid[] is null or desks && :desks::uuid[]))
					""")
			.param("claim", claimId)
			.param("desks", this.desks.overseenBy(person))
			.query(Boolean.class)
			.single();
	}

	/**
	 * Lets a manager act on a claim.
	 * @throws Refusal when the person is no manager, or the claim belongs to other desks
	 */
	public void require(UUID claimId, Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("board.mayRead");
		}
		if (!is(claimId, person)) {
			throw Refusal.forbidden("desk.notOverseen");
		}
	}

}
