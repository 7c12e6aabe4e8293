package org.twosource.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@NewsroomTest
class ClaimsTest {

	private static final Page.Request FIRST = new Page.Request(0, 10);

	@Autowired
	private Casebook casebook;

	@Autowired
	private Claims claims;

	@Autowired
	private Mentions mentions;

	@Autowired
	private People people;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aClaimIsRewordedOnTheVersionThatWasSeen() {
		Claim claim = this.casebook.claim("The ferry sank at noon", Kind.EVENT);
		Claim reworded = this.claims.restate(claim.id(), " The ferry sank at dusk ", claim.version(), checker());
		assertThat(reworded.statement()).isEqualTo("The ferry sank at dusk");
		assertThat(reworded.version()).isEqualTo(claim.version() + 1);
		assertThat(this.audit.of(claim.id())).extracting(AuditRecord::act).containsExactly("claim reworded");
		Refusal stale = refused(Refusal.Cause.CONFLICT,
				() -> this.claims.restate(claim.id(), "Another wording", claim.version(), checker()));
		assertThat(stale.details()).containsEntry("version", reworded.version());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "with a \0" })
	void aClaimIsNotRewordedToNothing(String statement) {
		Claim claim = this.casebook.claim("The ferry sank at noon", Kind.EVENT);
		refused(Refusal.Cause.UNACCEPTABLE, () -> this.claims.restate(claim.id(), statement, 0, checker()));
		refused(Refusal.Cause.UNACCEPTABLE, () -> this.claims.restate(claim.id(), "x".repeat(2001), 0, checker()));
	}

	@Test
	void aClaimThatIsNoLongerOpenIsNotReworded() {
		Claim claim = this.casebook.claim("The ferry sank at noon", Kind.EVENT);
		this.claims.enter(claim.id(), Stage.PUBLISHED, null);
		refused(Refusal.Cause.CONFLICT, () -> this.claims.restate(claim.id(), "Another", 1, checker()));
		refused(Refusal.Cause.UNKNOWN, () -> this.claims.restate(UUID.randomUUID(), "Another", 0, checker()));
	}

	@Test
	void onlyFactCheckersAndEditorsRewordClaims() {
		Claim claim = this.casebook.claim("The ferry sank at noon", Kind.EVENT);
		Person manager = new Person("manager", "Manager", Set.of(Role.MANAGER), true);
		refused(Refusal.Cause.FORBIDDEN, () -> this.claims.restate(claim.id(), "Another", 0, manager));
	}

	@Test
	void enteringAStageSetsTheClockAndClearsItsMarks() {
		Claim claim = this.casebook.claim("The ferry sank at noon", Kind.EVENT);
		Instant due = Instant.parse("2030-01-01T00:00:00Z");
		this.claims.markOverdue(claim.id());
		assertThat(this.claims.get(claim.id()).overdue()).isTrue();
		this.claims.waitOutside(claim.id(), due);
		assertThat(this.claims.get(claim.id())).satisfies((waiting) -> {
			assertThat(waiting.waiting()).isTrue();
			assertThat(waiting.overdue()).isFalse();
		});
		this.claims.enter(claim.id(), Stage.CORROBORATION, due.plus(1, ChronoUnit.DAYS));
		assertThat(this.claims.get(claim.id())).satisfies((entered) -> {
			assertThat(entered.stage()).isEqualTo(Stage.CORROBORATION);
			assertThat(entered.dueAt()).isEqualTo(due.plus(1, ChronoUnit.DAYS));
			assertThat(entered.waiting()).isFalse();
			assertThat(entered.stageSince()).isAfterOrEqualTo(claim.stageSince());
			assertThat(entered.version()).isGreaterThan(claim.version());
		});
	}

	@Test
	void aConclusionWithoutAFigureLeavesTheClaimsOwn() {
		Claim claim = this.casebook.claim("Nine boats were lost", Kind.STATISTIC);
		Figure figure = new Figure(BigDecimal.valueOf(8), BigDecimal.valueOf(9), BigDecimal.valueOf(11), "boats",
				"registered boats", Instant.parse("2020-02-10T00:00:00Z"), false);
		Claim first = this.claims.conclude(claim, Verdict.PARTLY_CONFIRMED, Confidence.MODERATE, "Two registers",
				figure);
		Claim concluded = this.claims.conclude(first, Verdict.CONFIRMED, Confidence.HIGH, "Three registers", null);
		assertThat(concluded).isEqualTo(this.claims.get(claim.id()));
		assertThat(concluded.figure()).isEqualTo(figure);
		assertThat(concluded.verdict()).isEqualTo(Verdict.CONFIRMED);
		assertThat(concluded.confidence()).isEqualTo(Confidence.HIGH);
		assertThat(concluded.rationale()).isEqualTo("Three registers");
	}

	@Test
	void theDatabaseKeepsFiguresInOrder() {
		Claim claim = this.casebook.claim("Nine boats were lost", Kind.STATISTIC);
		assertThatThrownBy(() -> this.jdbc.sql("update claim set figure_low = 9, figure_best = 8 where id = :id")
			.param("id", claim.id())
			.update()).isInstanceOf(DataIntegrityViolationException.class);
	}

	@Test
	void aListIsNarrowedByEveryField() {
		String word = "Quay" + UUID.randomUUID();
		Claim event = this.casebook.claim(word + " burned, 100% of it_", Kind.EVENT);
		Claim cause = this.casebook.claim(word + " was set alight", Kind.CAUSE);
		this.claims.enter(cause.id(), Stage.CORROBORATION, Instant.parse("2030-01-01T00:00:00Z"));
		this.claims.markOverdue(cause.id());
		assertThat(found(new Claims.Filter(null, null, word, null, null))).containsExactly(cause.id(), event.id());
		assertThat(found(new Claims.Filter(Stage.COLLECTION, null, word, null, null))).containsExactly(event.id());
		assertThat(found(new Claims.Filter(null, Kind.CAUSE, word.toUpperCase(), null, null)))
			.containsExactly(cause.id());
		assertThat(found(new Claims.Filter(null, null, word, true, null))).containsExactly(cause.id());
		assertThat(found(new Claims.Filter(null, null, word + " burned, 100%", null, null)))
			.containsExactly(event.id());
		assertThat(found(new Claims.Filter(null, null, word + "%alight", null, null))).isEmpty();
		assertThat(found(new Claims.Filter(null, null, event.shortNumber(), null, null))).containsExactly(event.id());
		assertThat(found(new Claims.Filter(null, null, "" + event.number(), null, null))).containsExactly(event.id());
	}

	@Test
	void aListOfADocumentsClaimsAndItsMentionsAgree() {
		UUID document = this.casebook.open("First this. Then that. Then this again.");
		String text = "First this. Then that. Then this again.";
		Claim once = this.casebook.claim("That happened", Kind.EVENT);
		Claim twice = this.casebook.claim("This happened", Kind.EVENT);
		Attribution nobody = new Attribution(null, null, null);
		this.mentions.add(twice.id(), document, text, 0, 11, nobody);
		this.mentions.add(once.id(), document, text, 12, 22, nobody);
		this.mentions.add(twice.id(), document, text, 23, 39, nobody);
		assertThat(this.claims.ofDocument(document)).extracting((mentioned) -> mentioned.claim().id())
			.containsExactly(twice.id(), once.id(), twice.id());
		assertThat(this.claims.ofDocument(document)).extracting((mentioned) -> mentioned.mention().exact())
			.containsExactly("First this.", "Then that.", "Then this again.");
		assertThat(found(new Claims.Filter(null, null, null, null, document))).containsExactlyInAnyOrder(once.id(),
				twice.id());
	}

	@Test
	void anUnknownClaimIsSaidToBeUnknown() {
		refused(Refusal.Cause.UNKNOWN, () -> this.claims.get(UUID.randomUUID()));
		refused(Refusal.Cause.UNKNOWN, () -> this.claims.numbered(99_999_999));
	}

	private Person checker() {
		return this.people.find("checker").orElseThrow();
	}

	private List<UUID> found(Claims.Filter filter) {
		Page<Claim> page = this.claims.list(filter, FIRST);
		assertThat(page.total()).isEqualTo(page.items().size());
		return page.items().stream().map(Claim::id).toList();
	}

	private static Refusal refused(Refusal.Cause cause, ThrowingCallable act) {
		Refusal refusal = catchThrowableOfType(Refusal.class, act);
		assertThat(refusal).as("a refusal").isNotNull();
		assertThat(refusal.refusalCause()).isEqualTo(cause);
		return refusal;
	}

}
