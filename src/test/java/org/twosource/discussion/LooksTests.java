package org.twosource.discussion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.evidence.Stance;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class LooksTests {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Audit audit;

	@Autowired
	private Remarks remarks;

	@Autowired
	private Casework cases;

	@Test
	void theFirstLookSaysSoForAsLongAsItLasts() {
		UUID claim = this.cases.claim();
		assertThat(look(claim, "editor", NINE).first()).isTrue();
		assertThat(look(claim, "editor", NINE.plus(Duration.ofMinutes(29))).first()).isTrue();
		assertThat(look(claim, "editor", NINE.plus(Duration.ofMinutes(58))).first()).isTrue();
		assertThat(look(claim, "editor2", NINE).first()).isTrue();
	}

	@Test
	void aNewSittingBeginsAfterAPauseAndWhatIsNewInItStaysNew() {
		UUID claim = this.cases.claim();
		look(claim, "editor", NINE);
		UUID item = this.cases.evidence(claim, Stance.REFUTES, "checker");
		Instant later = NINE.plus(Duration.ofMinutes(30));
		assertThat(since(claim, "editor", later)).satisfies((since) -> {
			assertThat(since.look().since()).isEqualTo(NINE);
			assertThat(since.isNew(item)).isTrue();
			assertThat(since.changes()).singleElement().satisfies((change) -> {
				assertThat(change.kind()).isEqualTo(Change.Kind.EVIDENCE);
				assertThat(change.by()).containsExactly("checker");
			});
		});
		this.cases.evidence(claim, Stance.SUPPORTS, "checker");
		Instant inTheSameSitting = later.plus(Duration.ofMinutes(20));
		assertThat(since(claim, "editor", inTheSameSitting).changes()).singleElement()
			.satisfies((change) -> assertThat(change.count()).isEqualTo(2));
		assertThat(since(claim, "editor", inTheSameSitting.plus(Duration.ofMinutes(30)))).satisfies((next) -> {
			assertThat(next.look().since()).isEqualTo(inTheSameSitting);
			assertThat(next.changes()).isEmpty();
			assertThat(next.isNew(item)).isFalse();
		});
	}

	@Test
	void whatChangedIsToldInTheOrderThatMattersAndOnesOwnActsAreNoNews() {
		UUID claim = this.cases.atSignOff();
		look(claim, "editor", NINE);
		this.cases.returned(claim, Stage.CORROBORATION, "The registers copy each other.");
		this.remarks.add(claim, "Do they?", this.cases.person("checker"));
		this.remarks.add(claim, "They do.", this.cases.person("editor"));
		this.cases.assessed(claim, "One of them stands.", Verdict.PARTLY_CONFIRMED);
		assertThat(since(claim, "editor", NINE.plus(Duration.ofHours(1))).changes()).containsExactly(
				new Change(Change.Kind.VERDICT, 1, List.of("checker2"), "CONFIRMED", "PARTLY_CONFIRMED"),
				new Change(Change.Kind.RATIONALE, 1, List.of("checker2"), "Two registers agree.",
						"One of them stands."),
				new Change(Change.Kind.REMARK, 1, List.of("checker"), null, null));
	}

	@Test
	void whoHasDecidedSeesWhatWasDoneSince() {
		UUID claim = this.cases.atSignOff();
		look(claim, "editor", NINE);
		this.cases.returned(claim, Stage.CORROBORATION, "The registers copy each other.");
		this.cases.assessed(claim, "One of them stands.", Verdict.PARTLY_CONFIRMED);
		Since since = since(claim, "editor", NINE.plus(Duration.ofMinutes(1)));
		assertThat(since.look().since()).isEqualTo(NINE);
		assertThat(since.changes()).extracting(Change::kind)
			.containsExactly(Change.Kind.VERDICT, Change.Kind.RATIONALE);
		assertThat(since(claim, "editor2", NINE).look().first()).isTrue();
	}

	private Since since(UUID claim, String username, Instant at) {
		return Since.of(look(claim, username, at), this.audit.of(claim), this.cases.person(username));
	}

	private Look look(UUID claim, String username, Instant at) {
		Person person = this.cases.person(username);
		return new Looks(this.jdbc, Clock.fixed(at, ZoneOffset.UTC)).look(claim, person);
	}

}
