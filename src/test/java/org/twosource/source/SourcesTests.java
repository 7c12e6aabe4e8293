package org.twosource.source;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.Page;
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
		assertThat(again).isEqualTo(entered).isEqualTo(this.sources.get(entered.id()));
		assertThat(this.sources.matching(name, new Page.Request(0, 10)).items()).containsExactly(entered);
		assertThat(this.audit.of(entered.id())).singleElement().satisfies((entry) -> {
			assertThat(entry.act()).isEqualTo("source entered");
			assertThat(entry.actor()).isEqualTo("checker");
			assertThat(entry.details()).containsEntry("name", name);
		});
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
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.sources.get(UUID.randomUUID()));
	}

	@Test
	void sourcesAreFoundByAnyPartOfTheirNameAndComeInPages() {
		String mark = UUID.randomUUID().toString();
		for (String name : List.of("Вестник ", "Alpha ", "100% ")) {
			this.sources.named(name + mark, null, null, null, this.checker);
		}
		Page<Source> first = this.sources.matching(mark.toUpperCase(), new Page.Request(0, 2));
		assertThat(first.total()).isEqualTo(3);
		assertThat(first.items()).hasSize(2);
		assertThat(this.sources.matching("вестник " + mark, new Page.Request(0, 2)).items()).hasSize(1);
		assertThat(this.sources.matching("% " + mark, new Page.Request(0, 2)).items()).singleElement()
			.satisfies((source) -> assertThat(source.name()).startsWith("100%"));
	}

}
