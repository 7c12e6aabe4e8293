package org.twosource.audit;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the owner of the tables does to the record once the triggers are off is found
 * and located. The seed is fixed; all is undone afterwards.
 */
@NewsroomTest
class TamperingTests {

	@Autowired
	private Audit audit;

	@Autowired
	private Seals seals;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Random random = new Random(20260208);

	private final UUID subject = UUID.randomUUID();

	/** What is done, and what verification says of it. */
	enum Tampering {

		ALTERED("update audit_record set details = details || '{\"x\": 1}' where seq = :seq", "Record %d was altered"),
		ACT_ALTERED("update audit_record set act = act || 'x' where seq = :seq", "Record %d was altered"),
		ACTOR_ALTERED("update audit_record set actor = 'editor' where seq = :seq", "Record %d was altered"),
		PLACE_ALTERED("update audit_record set origin = '{\"way\": \"page\", \"x\": 1}' where seq = :seq",
				"Record %d was altered"),
		DATED_BACK("update audit_record set at = at - interval '1 day' where seq = :seq", "Record %d was altered"),
		REMOVED("delete from audit_record where seq = :seq", "Record %d was removed"),
		// With a commitment and a hash that fit what it says now.
		ALTERED_THROUGHOUT("""
				update audit_record r set actor = 'editor', commitment = n.commitment,
				    hash = encode(sha256(convert_to(concat_ws(chr(10), 2,
				        (extract(epoch from r.at) * 1000000)::bigint, r.act, n.commitment), 'UTF8')), 'hex')
				from (select seq, audit_commitment(salt, 'editor', subject, details, origin) as commitment
				      from audit_record) n where n.seq = r.seq and r.seq = :seq
				""", "Record %d is not the one that was sealed"), EXCHANGED("""
				update audit_record r set (at, actor, act, subject, details, origin, salt, commitment, hash) =
				    (select at, actor, act, subject, details, origin, salt, commitment, hash
				     from audit_record o where o.seq = case r.seq when :seq then :seq + 1 else :seq end)
				where r.seq in (:seq, :seq + 1)
				""", "Record %d is not the one that was sealed"),
		SEAL_ALTERED("update audit_seal set settled_seq = settled_seq - 1 where through_seq = :through",
				"The seal through record %d was altered"),
		SEAL_ROOT_ALTERED("update audit_seal set records_hash = 'x' || records_hash where through_seq = :through",
				"The seal through record %d was altered"),
		LEAVES_ALTERED(
				"update audit_seal set leaves = set_byte(leaves, 5, 255 - get_byte(leaves, 5)) "
						+ "where through_seq = :through",
				"The leaves kept with the seal through record %d were altered"),
		SIGNATURE_ALTERED("update audit_seal set signature = reverse(signature) where through_seq = :through",
				"The seal through record %d does not have the signature of its key"),
		UNSIGNED("update audit_seal set form = 1 where through_seq = :through",
				"The seal through record %d is not signed, though seals before it are"),
		SEAL_REMOVED("delete from audit_seal where through_seq = :through",
				"The seal through record %d does not follow the one before it: a seal was altered, removed, slipped in "
						+ "or put elsewhere");

		private final String change;

		private final String said;

		Tampering(String change, String said) {
			this.change = change;
			this.said = said;
		}

	}

	@BeforeEach
	void sealThreeTimes() {
		for (int i = 0; i < 3; i++) {
			for (int j = 0; j < 4; j++) {
				this.audit.record("checker", "act " + i, this.subject, Map.of("number", j, "text", "строка"));
			}
			this.seals.seal();
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsDoneToTheTablesIsFoundAndLocated(Tampering tampering) {
		List<Long> own = this.jdbc.sql("select seq from audit_record where subject = :subject order by seq")
			.param("subject", this.subject)
			.query(Long.class)
			.list();
		// Of the batch in the middle, so that there is one before and one after.
		long seq = own.get(4 + this.random.nextInt(3));
		long through = through(seq);
		long named = switch (tampering) {
			case SEAL_REMOVED -> through(own.get(8));
			case SEAL_ALTERED, SEAL_ROOT_ALTERED, LEAVES_ALTERED, SIGNATURE_ALTERED, UNSIGNED -> through;
			default -> seq;
		};
		Verification found = tampered(tampering.change, seq, through);
		assertThat(found.intact()).isFalse();
		assertThat(found.problems()).contains(String.format(tampering.said, named)).hasSizeLessThan(12);
		assertThat(this.seals.verify(null).problems()).isEmpty();
	}

	private long through(long seq) {
		return this.jdbc.sql("select through_seq from audit_seal where cast(:seq as bigint) <@ records")
			.param("seq", seq)
			.query(Long.class)
			.single();
	}

	private Verification tampered(String change, long seq, long through) {
		return new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("alter table audit_record disable trigger user").update();
			this.jdbc.sql("alter table audit_seal disable trigger user").update();
			this.jdbc.sql("alter table audit_seal drop constraint audit_seal_is_signed").update();
			assertThat(this.jdbc.sql(change).param("seq", seq).param("through", through).update()).isPositive();
			return this.seals.verify(null);
		});
	}

}
