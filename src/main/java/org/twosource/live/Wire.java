package org.twosource.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.twosource.audit.ActRecorded;

/**
 * Carries changes to every node through PostgreSQL's LISTEN and NOTIFY. Writers never
 * wait for it: what they did is told after they committed, by a thread of its own. A
 * change that gets lost in a crash costs a page that was open one refresh.
 */
@Component
class Wire implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Wire.class);

	private static final String CHANNEL = "twosource_changes";

	private static final int WAIT_MILLIS = 1000;

	/** A database that vanished without a word is noticed by asking it. */
	private static final long ASKED_EVERY_NANOS = TimeUnit.SECONDS.toNanos(15);

	private static final int ANSWERED_WITHIN_SECONDS = 5;

	private final BlockingQueue<UUID> changed = new LinkedBlockingQueue<>(10_000);

	private final DataSource database;

	private final JdbcClient jdbc;

	private final Audience audience;

	private final ApplicationEventPublisher events;

	private volatile List<Thread> threads = List.of();

	Wire(DataSource database, JdbcClient jdbc, Audience audience, ApplicationEventPublisher events) {
		this.database = database;
		this.jdbc = jdbc;
		this.audience = audience;
		this.events = events;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(ActRecorded act) {
		carry(act.subject());
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(Change change) {
		carry(change.subject());
	}

	private void carry(UUID subject) {
		if (!this.changed.offer(subject)) {
			log.warn("Too many changes at once: open pages will notice some of it later");
		}
	}

	@Override
	public void start() {
		this.audience.welcome();
		this.threads = List.of(thread("live-sender", this::send), thread("live-listener", this::listen));
		this.threads.forEach(Thread::start);
	}

	/**
	 * Open pages are let go first, so that a graceful shutdown does not wait for them.
	 */
	@Override
	public void stop() {
		List<Thread> running = this.threads;
		this.threads = List.of();
		running.forEach(Thread::interrupt);
		this.audience.dismiss();
		for (Thread thread : running) {
			join(thread);
		}
	}

	@Override
	public boolean isRunning() {
		return !this.threads.isEmpty();
	}

	private void send() throws InterruptedException {
		Set<UUID> subjects = new LinkedHashSet<>(List.of(this.changed.take()));
		this.changed.drainTo(subjects);
		this.jdbc.sql("select pg_notify(:channel, subject) from unnest(:subjects::text[]) as changed (subject)")
			.param("channel", CHANNEL)
			.param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
			.query()
			.listOfRows();
	}

	private void listen() throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("listen " + CHANNEL);
			}
			// What happened while nobody listened is not known: everything may have.
			this.audience.lookAgain();
			this.events.publishEvent(new Heard(Set.of(), true));
			PGConnection wire = connection.unwrap(PGConnection.class);
			long asked = System.nanoTime();
			while (isRunning()) {
				PGNotification[] heard = wire.getNotifications(WAIT_MILLIS);
				tell((heard != null) ? heard : new PGNotification[0]);
				if (System.nanoTime() - asked > ASKED_EVERY_NANOS) {
					requireAnswer(connection);
					asked = System.nanoTime();
				}
			}
			try (Statement statement = connection.createStatement()) {
				statement.execute("unlisten *");
			}
		}
	}

	private static void requireAnswer(Connection connection) throws SQLException {
		if (!connection.isValid(ANSWERED_WITHIN_SECONDS)) {
			throw new SQLNonTransientConnectionException("The database does not answer any more");
		}
	}

	private void tell(PGNotification[] heard) {
		List<Change> changes = new ArrayList<>();
		for (PGNotification one : heard) {
			changes.add(new Change(UUID.fromString(one.getParameter())));
		}
		this.audience.tell(changes);
		if (!changes.isEmpty()) {
			Set<UUID> subjects = changes.stream().map(Change::subject).collect(Collectors.toSet());
			this.events.publishEvent(new Heard(subjects, false));
		}
	}

	private Thread thread(String name, Work work) {
		Thread thread = new Thread(() -> keepAtIt(work), name);
		thread.setDaemon(true);
		return thread;
	}

	private void keepAtIt(Work work) {
		while (isRunning()) {
			try {
				work.run();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			catch (SQLException | RuntimeException ex) {
				rest(ex);
			}
		}
	}

	private void rest(Exception problem) {
		if (!isRunning()) {
			return;
		}
		log.warn("Open pages are not told of changes at the moment: {}", problem.toString());
		try {
			Thread.sleep(WAIT_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join(2L * WAIT_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What a thread does again and again. */
	private interface Work {

		void run() throws InterruptedException, SQLException;

	}

}
