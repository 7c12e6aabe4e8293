package org.twosource.verification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.audit.Audit;

/** What whoever holds a task says when asked whether they are still working on it. */
@Component
public class Care {

	private final CareBook book;

	private final CareNews news;

	private final Audit audit;

	Care(CareBook book, CareNews news, Audit audit) {
		this.book = book;
		this.news = news;
		this.audit = audit;
	}

	/**
	 * Notes that the holder is still working on a task, asked or not.
	 * @throws Refusal when there is no such task, it is done, or somebody else holds it
	 */
	@Transactional
	public void touch(UUID taskId, Person by) {
		Task held = this.book.hold(taskId).orElseThrow(() -> Refusal.conflict("task.cancelled"));
		if (!by.username().equals(held.assignee())) {
			throw Refusal.forbidden("task.notHeld");
		}
		this.audit.record(by.username(), "still working", held.claimId(),
				Answer.details("task", held.kind(), "taskId", taskId));
		this.news.answered(taskId);
	}

	/**
	 * Until when a person may answer whether they are still working on a task; empty when
	 * they are not asked.
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> askedUntil(UUID taskId, Person person) {
		return this.book.of(taskId)
			.filter((care) -> care.asked() && care.holder().equals(person.username()))
			.map(CareBook.Care::answerBy);
	}

}
