package org.twosource.verification;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.account.PersonLeaves;

/** Hands the tasks of somebody who is erased back. */
@Component
class HandBack {

	private final JdbcClient jdbc;

	private final Tasks tasks;

	HandBack(JdbcClient jdbc, Tasks tasks) {
		this.jdbc = jdbc;
		this.tasks = tasks;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void handBack(PersonLeaves leaving) {
		this.jdbc.sql("""
				select id from task
				where assignee = :username and completed_at is null and cancelled_at is null order by claim_id, id
				""")
			.param("username", leaving.username())
			.query(UUID.class)
			.list()
			.forEach((task) -> this.tasks.release(task, leaving.by()));
	}

}
