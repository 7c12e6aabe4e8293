package org.twosource.monitoring;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.verification.EngineFigures;

/**
 * The figures of the whole newsroom as the database has them, read together and not more
 * often than every ten seconds, however many are asked for.
 */
@Component
class Figures {

	private static final Logger log = LoggerFactory.getLogger(Figures.class);

	private static final long FRESH = TimeUnit.SECONDS.toNanos(10);

	private final ReentrantLock reading = new ReentrantLock();

	private final JdbcClient jdbc;

	private final EngineFigures engine;

	private volatile Read last = new Read(Map.of(), false, System.nanoTime() - FRESH);

	Figures(JdbcClient jdbc, EngineFigures engine) {
		this.jdbc = jdbc;
		this.engine = engine;
	}

	private record Read(Map<String, Double> figures, boolean known, long at) {

		boolean fresh() {
			return System.nanoTime() - this.at < FRESH;
		}

	}

	/**
	 * One figure.
	 * @param name what is counted and of which kind, with spaces between them
	 * @return not a number when the database does not say
	 */
	double get(String name) {
		Read read = read();
		return read.known() ? read.figures().getOrDefault(name, 0.0) : Double.NaN;
	}

	/** Reads them when it is time; others who ask meanwhile wait for it. */
	private Read read() {
		if (this.last.fresh()) {
			return this.last;
		}
		this.reading.lock();
		try {
			if (!this.last.fresh()) {
				this.last = fromDatabase();
			}
			return this.last;
		}
		finally {
			this.reading.unlock();
		}
	}

	private Read fromDatabase() {
		Map<String, Double> figures = new TreeMap<>();
		try {
			this.jdbc.sql("""
					select 'claims ' || stage as name, sum(claims)::float8 as value from claim_tally
					group by stage having sum(claims) > 0
					union all
					select 'overdue ' || stage, sum(overdue) from claim_tally group by stage having sum(overdue) > 0
					union all
					select 'waiting', count(*) from claim_wait where ended_at is null
					union all
					select 'tasks ' || kind || ' ' || (assignee is not null), count(*) from task
					where completed_at is null and cancelled_at is null group by kind, assignee is not null
					union all
					select 'mails ' || state, count(*) from alert_mail
					where state in ('UNDER_WAY', 'GIVEN_UP') group by state
					union all
					select 'webhooks ' || state, count(*) from webhook_delivery
					where state in ('UNDER_WAY', 'GIVEN_UP') group by state
					""").query((row) -> {
				figures.put(row.getString("name"), row.getDouble("value"));
			});
			figures.putAll(this.engine.read());
			return new Read(figures, true, System.nanoTime());
		}
		catch (RuntimeException ex) {
			log.warn("Figures for monitoring could not be read: {}", ex.toString());
			return new Read(Map.of(), false, System.nanoTime());
		}
	}

}
