package org.twosource.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class SealsTests {

	@Autowired
	private Audit audit;

	@Autowired
	private Seals seals;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final UUID subject = UUID.randomUUID();

	@BeforeEach
	void recordThreeActs() {
		for (int i = 1; i <= 3; i++) {
			this.audit.record("checker", "акт \"" + i + "\" 证据", this.subject,
					Map.of("number", i, "text", "строка\nстрока", "share", 0.10, "list", List.of("b", "a")));
		}
	}

	@Test
	void sealedRecordsNobodyTouchedAreIntact() {
		this.seals.seal();
		Verification verification = this.seals.verify(null);
		assertThat(verification.problems()).isEmpty();
		assertThat(verification.intact()).isTrue();
		assertThat(verification.sealedThrough()).isGreaterThanOrEqualTo(last());
	}

	@Test
	void manyAreSealedBitByBit() {
		this.seals.seal();
		long before = this.jdbc.sql("select coalesce(max(id), 0) from audit_seal").query(Long.class).single();
		this.jdbc
			.sql("""
					insert into audit_record (form, at, actor, act, subject, details, origin, salt, commitment, hash)
					select 2, r.at, 'checker', 'many acts', r.subject, r.details, '{}', 'salt', c.commitment,
					    encode(sha256(convert_to(concat_ws(chr(10), 2, (extract(epoch from r.at) * 1000000)::bigint, 'many acts',
					        c.commitment), 'UTF8')), 'hex')
					from (select now() as at, cast(:subject as uuid) as subject, jsonb_build_object('number', n) as details
					    from generate_series(1, :many) n) r
					cross join lateral (
					    select audit_commitment('salt', 'checker', r.subject, r.details, '{}') as commitment) c
					""")
			.param("subject", this.subject)
			.param("many", Seals.UNDER_ONE + 5)
			.update();
		this.seals.seal();
		List<Long> counts = this.jdbc.sql("select count from audit_seal where id > :before order by id")
			.param("before", before)
			.query(Long.class)
			.list();
		assertThat(counts).hasSizeGreaterThanOrEqualTo(2).allMatch((count) -> count <= Seals.UNDER_ONE);
		assertThat(this.jdbc.sql("""
				select count(*) from audit_record r where subject = :subject and act = 'many acts' and not exists (
				    select from audit_seal s where s.id > :before and r.seq <@ s.records)
				""").param("subject", this.subject).param("before", before).query(Long.class).single())
			.as("records under no seal")
			.isZero();
		assertThat(this.seals.verify(null).problems()).isEmpty();
	}

	@Test
	void recordsReadAsTheyWereWritten() {
		List<AuditRecord> records = this.audit.of(this.subject);
		assertThat(records).hasSize(3).extracting(AuditRecord::actor).containsOnly("checker");
		assertThat(records.get(0).details()).containsEntry("text", "строка\nстрока").containsEntry("number", 1);
	}

	@Test
	void theDatabaseRefusesToChangeTheRecord() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update audit_record set actor = 'editor'").update())
			.withMessageContaining("kept for ever");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from audit_seal").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("truncate audit_record").update());
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_record set actor = 'editor' where seq = :seq",
			"update audit_record set details = '{}' where seq = :seq",
			"update audit_record set at = at - interval '1 day' where seq = :seq",
			"update audit_record set hash = encode(sha256('x'), 'hex') where seq = :seq",
			"delete from audit_record where seq = :seq" })
	void theTablesOwnerCannotChangeASealedRecordUnnoticed(String change) {
		this.seals.seal();
		assertThat(tampered((jdbc) -> jdbc.sql(change).param("seq", last()).update()).intact()).isFalse();
	}

	@Test
	void anAlteredRecordThatIsNotYetSealedIsNoticedToo() {
		Verification verification = tampered(
				(jdbc) -> jdbc.sql("update audit_record set act = 'x' where seq = :seq").param("seq", last()).update());
		assertThat(verification.problems()).contains("Record " + last() + " was altered");
	}

	@Test
	void aRecordSlippedInAmongSealedOnesIsNoticed() {
		long gap = last() + 1;
		this.jdbc.sql("select setval(pg_get_serial_sequence('audit_record', 'seq'), :gap)")
			.param("gap", gap)
			.query(Long.class)
			.single();
		recordThreeActs();
		this.seals.seal();
		recordThreeActs();
		this.seals.seal();
		Verification verification = tampered((jdbc) -> jdbc.sql("""
				insert into audit_record (seq, at, actor, act, subject, details, hash) overriding system value
				select :gap, at, actor, act, subject, details, hash from audit_record where seq = :seq
				""").param("gap", gap).param("seq", last()).update());
		assertThat(verification.problems()).contains("Record " + gap + " was slipped in after its time");
	}

	@Test
	void aSealCannotBeRemovedOrRewrittenUnnoticed() {
		this.seals.seal();
		recordThreeActs();
		this.seals.seal();
		assertThat(tampered((jdbc) -> jdbc
			.sql("""
					delete from audit_seal where id = (select max(id) from audit_seal where id < (select max(id) from audit_seal))
					""")
			.update()).intact()).isFalse();
		assertThat(tampered((jdbc) -> jdbc.sql("update audit_seal set settled_seq = 0").update()).intact()).isFalse();
	}

	@Test
	void aRecordOfATransactionThatEndsLateIsSealedLaterAndNothingLooksWrong() {
		TransactionTemplate late = new TransactionTemplate(this.transactions);
		UUID lateSubject = UUID.randomUUID();
		late.executeWithoutResult((status) -> {
			this.audit.record("checker", "late act", lateSubject, Map.of());
			apart(this::recordThreeActs);
			apart(this.seals::seal);
			assertThat(apart(() -> this.seals.verify(null)).problems()).isEmpty();
		});
		this.seals.seal();
		recordThreeActs();
		this.seals.seal();
		assertThat(this.seals.verify(null).problems()).isEmpty();
		boolean sealed = this.jdbc
			.sql("""
					select exists (select from audit_seal s join audit_record r on r.seq <@ s.records where r.subject = :late)
					""")
			.param("late", lateSubject)
			.query(Boolean.class)
			.single();
		assertThat(sealed).isTrue();
	}

	/**
	 * What verification says when the tables' owner has changed something; all is undone
	 * afterwards.
	 */
	private Verification tampered(Consumer<JdbcClient> change) {
		return new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("alter table audit_record disable trigger user").update();
			this.jdbc.sql("alter table audit_seal disable trigger user").update();
			change.accept(this.jdbc);
			return this.seals.verify(null);
		});
	}

	private void apart(Runnable work) {
		apart(() -> {
			work.run();
			return true;
		});
	}

	private <T> T apart(Supplier<T> work) {
		TransactionTemplate own = new TransactionTemplate(this.transactions);
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return own.execute((status) -> work.get());
	}

	private long last() {
		return this.jdbc.sql("select max(seq) from audit_record where subject = :subject")
			.param("subject", this.subject)
			.query(Long.class)
			.single();
	}

}
