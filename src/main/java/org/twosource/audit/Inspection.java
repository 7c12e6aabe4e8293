package org.twosource.audit;

import java.security.PublicKey;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One reading of the whole record, seal by seal with the records of each, in the caller's
 * transaction.
 */
final class Inspection {

	private static final int AT_A_TIME = 1000;

	/** A seal may have ten thousand leaves. */
	private static final int SEALS_AT_A_TIME = 10;

	/** What is read to: the check, or an export. */
	interface Reader {

		void record(Entry entry);

		void seal(Seal seal);

	}

	private final JdbcClient jdbc;

	Inspection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Verification verify(Map<String, PublicKey> keys, @Nullable String required) {
		Check check = new Check(keys, required);
		read(new Reader() {

			@Override
			public void record(Entry entry) {
				check.record(entry);
			}

			@Override
			public void seal(Seal seal) {
				check.seal(seal);
			}

		});
		return check.end();
	}

	void read(Reader reader) {
		this.jdbc.sql("select" + Seal.COLUMNS + "from audit_seal s order by s.id")
			.withFetchSize(SEALS_AT_A_TIME)
			.query((row) -> {
				Seal seal = Seal.read(row, 0);
				readRecords(seal, reader);
				reader.seal(seal);
			});
		this.jdbc.sql("select" + Entry.COLUMNS + """
				from audit_record r
				where not r.seq <@ (select coalesce(range_agg(s.records), '{}'::int8multirange) from audit_seal s)
				order by r.seq
				""").withFetchSize(AT_A_TIME).query((row) -> {
			reader.record(Entry.read(row, 0));
		});
	}

	private void readRecords(Seal seal, Reader reader) {
		this.jdbc.sql("select" + Entry.COLUMNS + """
				from audit_record r
				where r.seq between lower(cast(:records as int8multirange)) and :through
				  and r.seq <@ cast(:records as int8multirange)
				order by r.seq
				""")
			.param("records", seal.records())
			.param("through", seal.throughSeq())
			.withFetchSize(AT_A_TIME)
			.query((row) -> {
				reader.record(Entry.read(row, 0));
			});
	}

}
