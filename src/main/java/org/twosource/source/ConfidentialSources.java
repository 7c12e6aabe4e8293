package org.twosource.source;

import java.util.Collection;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.confidentiality.Confidentiality;

/**
 * Sources that only named people may know of, and with them whatever these sources say.
 */
@Component
public class ConfidentialSources {

	private final Sources sources;

	private final Confidentiality confidentiality;

	private final JdbcClient jdbc;

	ConfidentialSources(Sources sources, Confidentiality confidentiality, JdbcClient jdbc) {
		this.sources = sources;
		this.confidentiality = confidentiality;
		this.jdbc = jdbc;
	}

	/**
	 * Keeps a source from everybody but the people named and who names them. What is
	 * signed and published stays as it is.
	 * @param readers usernames, all of them
	 * @throws Refusal when the person is no editor who may know of it, or a name is
	 * nobody's
	 */
	@Transactional
	public void keep(UUID id, Collection<String> readers, Person by) {
		require(id, by);
		this.confidentiality.keep(id, readers, by);
		mark(id, true);
	}

	/**
	 * Opens a source to everybody, and what it says unless that is confidential itself.
	 * @throws Refusal when the person is no editor who may know of it, or an open source
	 * has its name
	 */
	@Transactional
	public void open(UUID id, Person by) {
		require(id, by);
		try {
			mark(id, false);
		}
		catch (DuplicateKeyException ex) {
			throw Refusal.conflict("source.entered");
		}
		this.confidentiality.open(id, by);
	}

	private void require(UUID id, Person by) {
		this.sources.get(id, by);
		if (!by.is(Role.EDITOR)) {
			throw Refusal.forbidden("confidential.maySource");
		}
	}

	private void mark(UUID id, boolean confidential) {
		this.jdbc.sql("update source set confidential = :confidential, version = version + 1 where id = :id")
			.param("confidential", confidential)
			.param("id", id)
			.update();
	}

}
