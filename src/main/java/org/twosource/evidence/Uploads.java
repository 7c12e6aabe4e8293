package org.twosource.evidence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.file.FileStore;

/**
 * Takes the files in that are handed in as evidence, before the evidence is: a large file
 * holds nobody up then, and a form that comes back need not send it again.
 */
@Component
public class Uploads {

	private static final Duration KEPT = Duration.ofDays(2);

	private final FileStore files;

	private final JdbcClient jdbc;

	private final Clock clock;

	Uploads(FileStore files, JdbcClient jdbc, Clock clock) {
		this.files = files;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes a file in. It is kept for two days, and from then on if it has become
	 * evidence.
	 * @param name the name it had; folders and control characters in it are left out
	 * @param content its bytes, read twice
	 * @throws Refusal when the person may not add evidence, or the file is empty or too
	 * large
	 */
	@Transactional
	public NewEvidence.File take(String name, InputStreamSource content, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("evidence.mayAdd");
		}
		NewEvidence.File file = new NewEvidence.File(UUID.randomUUID(), Admission.fileName(name),
				this.files.store(content).sha256());
		this.jdbc.sql("""
				insert into upload (id, sha256, name, uploaded_by, uploaded_at)
				values (:id, :sha256, :name, :by, :at)
				""")
			.param("id", file.upload())
			.param("sha256", file.sha256())
			.param("name", file.name())
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		return file;
	}

	/**
	 * A file the same person handed in a while ago.
	 * @throws Refusal when there is none any more
	 */
	public NewEvidence.File of(UUID upload, Person by) {
		return this.jdbc.sql("select id, name, sha256 from upload where id = :id and uploaded_by = :by")
			.param("id", upload)
			.param("by", by.username())
			.query((row, index) -> new NewEvidence.File(row.getObject("id", UUID.class), row.getString("name"),
					row.getString("sha256")))
			.optional()
			.orElseThrow(() -> Refusal.unacceptable("file.gone").with("field", "file"));
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
	void removeWhatNobodyCameBackTo() {
		removeBefore(this.clock.instant().minus(KEPT));
	}

	/** Removes files handed in before an instant that have not become evidence. */
	void removeBefore(Instant instant) {
		List<String> abandoned = this.jdbc.sql("delete from upload where uploaded_at < :before returning sha256")
			.param("before", Timestamp.from(instant))
			.query(String.class)
			.list();
		abandoned.stream().distinct().forEach(this.files::discard);
	}

}
