package org.twosource.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.twosource.Sha256;

/**
 * A record as it is kept and hashed.
 *
 * @param form 1 for records hashed with their content, 2 for those hashed with a
 * commitment to it
 * @param at when, to the microsecond
 * @param act what was done
 * @param commitment the hash of the salt and the content as written; null in form 1
 * @param hash what its seal has of it
 * @param content who, to what, how and from where; null when withheld from an export
 */
record Entry(long seq, int form, Instant at, String act, @Nullable String commitment, String hash,
		@Nullable Content content) {

	static final String COLUMNS = " r.seq, r.form, r.at, r.actor, r.act, r.subject, r.details::text, r.origin::text, "
			+ "r.salt, r.commitment, r.hash ";

	/**
	 * What erasure may rewrite. JSON is text, in the form in which the database keeps it.
	 */
	record Content(String actor, String subject, String details, @Nullable String origin, @Nullable String salt) {

		String commitment() {
			return Sha256.of(String.join("\n", (this.salt != null) ? this.salt : "", this.actor, this.subject,
					this.details, (this.origin != null) ? this.origin : ""));
		}

	}

	/** Whether time, act and what is committed to are those the hash was made of. */
	boolean holds() {
		if (this.form == 2) {
			return this.commitment != null
					&& Sha256.of(String.join("\n", "2", micros(), this.act, this.commitment)).equals(this.hash);
		}
		return true;
	}

	/** Whether the content is the one first written. */
	boolean isAsWritten() {
		if (this.content == null) {
			return true;
		}
		if (this.form == 2) {
			return this.content.commitment().equals(this.commitment);
		}
		return Sha256
			.of(String.join("\n", micros(), this.content.actor(), this.act, this.content.subject(),
					this.content.details()))
			.equals(this.hash);
	}

	private String micros() {
		return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, this.at));
	}

	static Entry read(ResultSet row, int index) throws SQLException {
		Content content = new Content(row.getString("actor"), row.getString("subject"), row.getString("details"),
				row.getString("origin"), row.getString("salt"));
		return new Entry(row.getLong("seq"), row.getInt("form"), row.getTimestamp("at").toInstant(),
				row.getString("act"), row.getString("commitment"), row.getString("hash"), content);
	}

}
