package org.twosource.source;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class SourcesTests {

	@Autowired
	private Sources sources;

	@Autowired
	private People people;

	@Autowired
	private Audit audit;

	private Person checker;

	@BeforeEach
	void findSomebody() {
		this.checker = this.people.find("checker").orElseThrow();
	}

	@Test
	void aNewNameIsEnteredOnceAndRecorded() {
		String name = "АКИpress " + UUID.randomUUID();
		Source entered = this.sources.named(name, SourceType.AGENCY, Reliability.B, "https://example.org/",
				this.checker);
		Source again = this.sources.named("  " + name.toUpperCase() + " ", SourceType.PERSON, Reliability.E, null,
				this.checker);
		assertThat(again).isEqualTo(entered).isEqualTo(this.sources.get(entered.id(), this.checker));
		assertThat(this.audit.of(entered.id())).singleElement().satisfies((entry) -> {
			assertThat(entry.act()).isEqualTo("source entered");
			assertThat(entry.actor()).isEqualTo("checker");
			assertThat(entry.details()).containsEntry("name", name);
		});
	}

	@Test
	void onlyWhoCollectsEvidenceEntersANewSource() {
		String name = "Outlet " + UUID.randomUUID();
		Person manager = this.people.find("manager").orElseThrow();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.sources.named(name, null, null, null, manager))
			.satisfies((refusal) -> assertThat(refusal.refusalCause()).isEqualTo(Refusal.Cause.FORBIDDEN));
		Source known = this.sources.named(name, null, null, null, this.checker);
		assertThat(this.sources.named(name, null, null, null, manager)).isEqualTo(known);
	}

	@Test
	void aNewSourceNobodyDescribesIsAnOutletThatCannotBeJudged() {
		Source source = this.sources.named("Outlet " + UUID.randomUUID(), null, null, null, this.checker);
		assertThat(source.type()).isEqualTo(SourceType.OUTLET);
		assertThat(source.reliability()).isEqualTo(Reliability.F);
	}

	@Test
	void blankNamesAndAddressesThatAreScriptsAreRefused() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.sources.named(" ", null, null, null, this.checker));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.sources.named("Outlet " + UUID.randomUUID(),
				null, null, "javascript:alert(1)", this.checker));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.sources.get(UUID.randomUUID(), this.checker));
	}

}
