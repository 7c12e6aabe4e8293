package org.twosource.discussion;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.Accounts;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class RemarksTests {

	@Autowired
	private Remarks remarks;

	@Autowired
	private Casework cases;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anybodyMaySpeakAboutAClaimAndItIsOnRecord() {
		UUID claim = this.cases.claim();
		this.remarks.add(claim, " First line\r\nsecond\n", this.cases.person("manager"));
		UUID second = this.remarks.add(claim, "Да, @manager", this.cases.person("checker"));
		List<Remark> discussion = this.remarks.of(claim);
		assertThat(discussion).extracting(Remark::text).containsExactly("First line\nsecond", "Да, @manager");
		assertThat(discussion.get(1).byName()).isEqualTo(this.cases.person("checker").displayName());
		assertThat(discussion.get(1).parts()).last()
			.isEqualTo(new Remark.Part(Remark.Part.Kind.PERSON, this.cases.person("manager").displayName(), "manager"));
		assertThat(this.audit.of(claim)).last().satisfies((act) -> {
			assertThat(act.act()).isEqualTo("remark added");
			assertThat(act.actor()).isEqualTo("checker");
			assertThat(act.details()).containsEntry("remarkId", second.toString())
				.containsEntry("text", "Да, @manager");
		});
	}

	@Test
	void aClaimThatWasDroppedCanStillBeSpokenAbout() {
		UUID claim = this.cases.atSignOff();
		this.cases.spiked(claim);
		this.remarks.add(claim, "A pity.", this.cases.person("checker"));
		assertThat(this.remarks.of(claim)).hasSize(1);
	}

	@Test
	void nothingEmptyEndlessOrWithoutAClaimIsKept() {
		UUID claim = this.cases.claim();
		Person checker = this.cases.person("checker");
		for (String text : new String[] { null, "  \n ", "x".repeat(10_001), "a\0b" }) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.remarks.add(claim, text, checker));
		}
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.remarks.add(UUID.randomUUID(), "Hello", checker));
		this.remarks.add(claim, "я".repeat(10_000), checker);
		assertThat(this.remarks.of(claim)).hasSize(1);
	}

	@Test
	void onlyItsAuthorStrikesARemarkOutAndItStaysReadable() {
		UUID claim = this.cases.claim();
		UUID remark = this.remarks.add(claim, "It was on Monday", this.cases.person("checker"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.remarks.strike(remark, this.cases.person("admin")))
			.satisfies((refusal) -> assertThat(refusal.refusalCause()).isEqualTo(Refusal.Cause.FORBIDDEN));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.remarks.strike(UUID.randomUUID(), this.cases.person("checker")));
		this.remarks.strike(remark, this.cases.person("checker"));
		this.remarks.strike(remark, this.cases.person("checker"));
		assertThat(this.remarks.of(claim)).singleElement().satisfies((struck) -> {
			assertThat(struck.struckAt()).isNotNull();
			assertThat(struck.text()).isEqualTo("It was on Monday");
		});
		assertThat(this.audit.of(claim)).filteredOn((act) -> act.act().equals("remark struck out")).hasSize(1);
	}

	@Test
	void whoHasLeftIsNotAddressedAnyMoreButStillNamedWhereTheyWere() {
		String gone = "gone" + UUID.randomUUID().toString().substring(0, 8);
		Person admin = this.cases.person("admin");
		this.people.enter(gone, "Gone Person", "long enough", Set.of(Role.FACT_CHECKER), "admin");
		UUID claim = this.cases.claim();
		this.remarks.add(claim, "@" + gone, admin);
		this.accounts.deactivate(gone, admin);
		this.remarks.add(claim, "@" + gone, admin);
		assertThat(this.remarks.of(claim)).extracting((remark) -> remark.parts().get(0).text())
			.containsExactly("Gone Person", "@" + gone);
	}

	@Test
	void aRemarkCannotBeChangedOrRemoved() {
		UUID remark = this.remarks.add(this.cases.claim(), "It was on Monday", this.cases.person("checker"));
		for (String act : List.of("update remark set text = 'x' where id = :id", "delete from remark where id = :id")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql(act).param("id", remark).update());
		}
	}

}
