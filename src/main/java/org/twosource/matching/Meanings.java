package org.twosource.matching;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Known claims by what they mean. Every node works out vectors that are wanted, each
 * others than the next, keeps them in the database, and reads from there what any node
 * has added; so a claim counts here some seconds after it was accepted or reworded.
 */
@Component
class Meanings {

	private static final int AT_A_TIME = 20;

	private static final int READ_AT_ONCE = 1_000;

	/** How long a round may take before the next thing on the schedule has its turn. */
	private static final long LONGEST_ROUND = 2_000;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final SentenceModel model;

	private final Neighbours neighbours = new Neighbours();

	/** Every transaction before it has been read. */
	private String horizon = "0";

	private boolean started;

	Meanings(JdbcClient jdbc, TransactionTemplate transaction, SentenceModel model) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.model = model;
	}

	@Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT10S")
	void keepUp() {
		long end = System.currentTimeMillis() + LONGEST_ROUND;
		boolean more;
		do {
			more = round();
		}
		while (more && System.currentTimeMillis() < end);
	}

	/** Works out and reads until nothing is left to do. */
	void catchUp() {
		boolean more;
		do {
			more = round();
		}
		while (more);
	}

	private boolean known() {
		return this.model.given() && !this.neighbours.empty();
	}

	/**
	 * The vector of a statement, or null when there is no model that knows its letters or
	 * nothing to compare with, so that no model is loaded for nothing.
	 */
	@Nullable Vector of(String statement) {
		return (known() && this.model.reads(statement)) ? this.model.of(statement) : null;
	}

	/** The claims nearest in meaning, by their numbers. */
	List<Long> nearest(Vector vector, int limit) {
		return this.neighbours.nearest(vector, limit);
	}

	/** How near claims are, 0 to 1; see {@link Neighbours#nearness}. */
	Map<Long, Double> nearness(Vector vector, Iterable<Long> numbers) {
		return this.neighbours.nearness(vector, numbers);
	}

	/** Whether there may be more to do. */
	private synchronized boolean round() {
		if (!this.model.given()) {
			return false;
		}
		if (!this.started) {
			forgetOtherModels();
			this.started = true;
		}
		boolean more = Boolean.TRUE.equals(this.transaction.execute((status) -> workOut()));
		read();
		return more;
	}

	private void forgetOtherModels() {
		this.jdbc.sql("update claim_vector set model = null, vector = null where model <> :model")
			.param("model", this.model.name())
			.update();
	}

	// The statements are read once the rows are held: whoever rewords one waits, or has
	// done so.
	private boolean workOut() {
		List<Long> wanted = this.jdbc.sql("""
				select claim from claim_vector where vector is null
				order by claim limit :limit for update skip locked
				""").param("limit", AT_A_TIME).query(Long.class).list();
		if (wanted.isEmpty()) {
			return false;
		}
		this.jdbc.sql("select number, statement from claim where number = any(:claims)")
			.param("claims", wanted.toArray(Long[]::new))
			.query((row) -> {
				keep(row.getLong("number"), this.model.of(PostText.plain(row.getString("statement"))));
			});
		return this.model.given();
	}

	private void keep(long claim, @Nullable Vector vector) {
		if (vector != null) {
			this.jdbc.sql("""
					update claim_vector set model = :model, vector = :vector, tx = pg_current_xact_id()
					where claim = :claim
					""")
				.param("model", this.model.name())
				.param("vector", vector.bytes())
				.param("claim", claim)
				.update();
		}
	}

	// A transaction may end after a later one. All before the oldest that runs are over;
	// those
	// after it are read again next time.
	private void read() {
		String next = this.jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
			.query(String.class)
			.single();
		// A million vectors come piece by piece, which they do in a transaction only.
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql("""
				select claim, vector from claim_vector
				where tx >= :horizon::xid8 and model = :model
				""")
			.withFetchSize(READ_AT_ONCE)
			.param("horizon", this.horizon)
			.param("model", this.model.name())
			.query((row) -> {
				this.neighbours.put(row.getLong("claim"), Vector.of(row.getBytes("vector")));
			}));
		this.horizon = next;
	}

}
