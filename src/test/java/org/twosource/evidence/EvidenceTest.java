package org.twosource.evidence;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;
import org.twosource.extraction.Figure;
import org.twosource.file.FileStore;
import org.twosource.source.SourceType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
@RecordApplicationEvents
class EvidenceTest {

	@Autowired
	private Evidence evidence;

	@Autowired
	private Uploads uploads;

	@Autowired
	private FileStore files;

	@Autowired
	private Claims claims;

	@Autowired
	private Audit audit;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private ApplicationEvents events;

	private Person checker;

	private UUID claim;

	@BeforeEach
	void openAClaim() {
		this.checker = this.people.find("checker").orElseThrow();
		this.claim = ClaimRows.claim(Stage.COLLECTION, this.jdbc);
	}

	@Test
	void anItemIsKeptAsHandedInAndChangesTheClaim() {
		Instant published = Instant.parse("2026-02-08T09:30:00Z");
		Figure figure = new Figure(BigDecimal.valueOf(8), null, null, "people killed", "all", published, false);
		EvidenceItem added = add(HandedIn.by("Қазақпарат", SourceType.AGENCY)
			.url("https://example.org/хроника?a=1")
			.quote("  Погибли 8 человек — 八人死亡 — قتل ثمانية  ")
			.publishedAt(published)
			.figure(figure));
		assertThat(this.evidence.open(this.claim)).containsExactly(added);
		assertThat(this.evidence.get(added.id(), this.checker)).isEqualTo(added);
		assertThat(added.quote()).isEqualTo("Погибли 8 человек — 八人死亡 — قتل ثمانية");
		assertThat(added.publishedAt()).isEqualTo(published);
		assertThat(added.figure()).isEqualTo(figure);
		assertThat(added.collectedBy()).isEqualTo("checker");
		assertThat(added.retrievedAt()).isEqualTo(added.collectedAt());
		assertThat(this.claims.get(this.claim).version()).isEqualTo(1);
	}

	@Test
	void addingIsRecordedAndAnnounced() {
		byte[] note = "Seen by the gate.".getBytes(StandardCharsets.UTF_8);
		EvidenceItem added = add(HandedIn.by("Agency").file(file("note.txt", note)));
		assertThat(this.audit.of(this.claim)).singleElement().satisfies((entry) -> {
			assertThat(entry.act()).isEqualTo("evidence added");
			assertThat(entry.actor()).isEqualTo("checker");
			assertThat(entry.details()).containsEntry("evidenceId", added.id().toString())
				.containsEntry("source", added.source().name())
				.containsEntry("stance", "SUPPORTS")
				.containsEntry("sha256", added.sha256());
		});
		assertThat(this.events.stream(EvidenceAdded.class))
			.containsExactly(new EvidenceAdded(this.claim, added.id(), "checker", true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "checker", "checker2", "editor" })
	void factCheckersAndEditorsAddEvidence(String username) {
		Person person = this.people.find(username).orElseThrow();
		assertThat(this.evidence.add(this.claim, HandedIn.by("Agency").made(), person).collectedBy())
			.isEqualTo(username);
	}

	@Test
	void aManagerAddsNoEvidence() {
		Person manager = this.people.find("manager").orElseThrow();
		assertRefused(Refusal.Cause.FORBIDDEN,
				() -> this.evidence.add(this.claim, HandedIn.by("Agency").made(), manager));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "SPIKED", "WITHDRAWN" })
	void anOpenOrPublishedClaimTakesEvidence(Stage stage) {
		this.claim = ClaimRows.claim(stage, this.jdbc);
		assertThat(add(HandedIn.by("Agency")).claimId()).isEqualTo(this.claim);
	}

	@ParameterizedTest
	@EnumSource(names = { "SPIKED", "WITHDRAWN" })
	void aClaimThatWasDroppedTakesNoEvidence(Stage stage) {
		this.claim = ClaimRows.claim(stage, this.jdbc);
		assertRefused(Refusal.Cause.CONFLICT, () -> add(HandedIn.by("Agency")));
	}

	@Test
	void aClaimNobodyKnowsTakesNoEvidence() {
		this.claim = UUID.randomUUID();
		assertRefused(Refusal.Cause.UNKNOWN, () -> add(HandedIn.by("Agency")));
	}

	@Test
	void evidenceNeedsALinkAQuotationOrAFile() {
		assertUnacceptable(HandedIn.by("Agency").quote(" ").url(""));
		assertThat(add(HandedIn.by("Agency").quote(null).url("http://example.org"))).isNotNull();
		assertThat(add(HandedIn.by("Agency").quote(null).file(file("a.bin", new byte[] { 1, 2, 3 })))).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://example.org/a", "example.org/a", "https://", "http:///a",
			"https://exa mple.org", "data:text/html,x", "//example.org/a", "http://[::1", "https://example.org/%zz" })
	void aLinkThatIsNoWebAddressIsRefused(String url) {
		assertUnacceptable(HandedIn.by("Agency").url(url));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org", "HTTPS://example.org:8443/a?b=c#d", "https://тест.рф/путь",
			"https://例え.テスト/新聞", "http://[2001:db8::1]/a" })
	void aWebAddressInAnyScriptIsTaken(String url) {
		assertThat(add(HandedIn.by("Agency").url(url)).url()).isEqualTo(url);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 7 })
	void credibilityIsOneToSix(int credibility) {
		assertUnacceptable(HandedIn.by("Agency").credibility(credibility));
	}

	@Test
	void nothingWasPublishedOrRetrievedInTheFuture() {
		Instant tomorrow = this.clock.instant().plus(Duration.ofDays(1));
		assertUnacceptable(HandedIn.by("Agency").publishedAt(tomorrow));
		assertUnacceptable(HandedIn.by("Agency").retrievedAt(tomorrow));
		assertUnacceptable(HandedIn.by("Agency").publishedAt(Instant.MIN));
	}

	@Test
	void theNulCharacterIsRefusedEverywhere() {
		assertUnacceptable(HandedIn.by("Agency").quote("a\0b"));
		assertUnacceptable(HandedIn.by("Agency").url("https://example.org/\0"));
		assertUnacceptable(HandedIn.by("Agen\0cy"));
		assertUnacceptable(HandedIn.by("Agency").cites("Wi\0re"));
		assertUnacceptable(HandedIn.by("Agency")
			.figure(new Figure(BigDecimal.valueOf(8), null, null, "people\0", null, null, false)));
		assertThat(add(HandedIn.by("Agency").file(file("a\0.txt", new byte[] { 65 }))).fileName()).isEqualTo("a.txt");
	}

	@Test
	void evidenceDerivesFromEvidenceOnTheSameClaim() {
		EvidenceItem first = add(HandedIn.by("Agency"));
		assertThat(add(HandedIn.by("Outlet").repeats(first.id())).derivesFromEvidence()).isEqualTo(first.id());
		assertThat(this.evidence.lineage(this.evidence.open(this.claim)).origins()).singleElement()
			.satisfies((origin) -> assertThat(origin.source()).isEqualTo(first.source()));
		this.claim = ClaimRows.claim(Stage.COLLECTION, this.jdbc);
		assertUnacceptable(HandedIn.by("Outlet").repeats(first.id()));
		assertUnacceptable(HandedIn.by("Outlet").repeats(UUID.randomUUID()));
		assertThat(this.evidence.open(this.claim)).isEmpty();
	}

	@Test
	void evidenceDerivesFromAnItemOrASourceNotBoth() {
		EvidenceItem first = add(HandedIn.by("Agency"));
		assertUnacceptable(HandedIn.by("Outlet").derives(new NewEvidence.Derivation(first.id(), "Wire")));
		EvidenceItem cites = add(HandedIn.by("Outlet").cites("Wire " + this.claim));
		assertThat(cites.derivesFromSource()).isNotNull();
		assertThat(this.evidence.sourcesBehind(this.evidence.open(this.claim))).containsEntry(cites.id(),
				cites.derivesFromSource());
	}

	@ParameterizedTest
	@EnumSource(names = { "WITNESS", "OFFICIAL_BODY", "DOCUMENT", "DATASET" })
	void whoSawOrMadeItIsPrimaryUnlessTheyRepeat(SourceType type) {
		assertThat(add(HandedIn.by("First hand", type)).primarySource()).isTrue();
		assertThat(add(HandedIn.by("Second hand", type).cites("Wire " + this.claim)).primarySource()).isFalse();
		assertThat(add(HandedIn.by("Told otherwise", type).primary(false)).primarySource()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = { "OUTLET", "AGENCY", "PERSON" })
	void whoReportsIsNotPrimaryUnlessSaidSo(SourceType type) {
		assertThat(add(HandedIn.by("Reports", type)).primarySource()).isFalse();
		assertThat(add(HandedIn.by("Was there", type).primary(true)).primarySource()).isTrue();
	}

	@Test
	void aFigureWithoutNumbersOrBeyondReasonIsRefused() {
		assertUnacceptable(HandedIn.by("Agency").figure(new Figure(null, null, null, "people", null, null, false)));
		assertUnacceptable(HandedIn.by("Agency")
			.figure(new Figure(new BigDecimal("1E+1000000"), null, null, "people", null, null, false)));
		assertUnacceptable(HandedIn.by("Agency")
			.figure(new Figure(new BigDecimal("1E-1000000"), null, null, "people", null, null, false)));
	}

	@Test
	void theSameFileIsStoredOnceByItsContent() throws IOException {
		byte[] content = ("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
		EvidenceItem first = add(HandedIn.by("Agency").file(file("C:\\desk\\report.txt", content)));
		EvidenceItem second = add(HandedIn.by("Outlet").file(file("копия.pdf", content)));
		assertThat(first.sha256()).isEqualTo(second.sha256()).hasSize(64);
		assertThat(first.fileName()).isEqualTo("report.txt");
		assertThat(second.fileName()).isEqualTo("копия.pdf");
		assertThat(first.mediaType()).isEqualTo("application/pdf");
		assertThat(this.evidence.file(second).getContentAsByteArray()).isEqualTo(content);
		assertThat(this.jdbc.sql("select count(*) from file where sha256 = :sha256")
			.param("sha256", first.sha256())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void anEmptyFileIsRefused() {
		assertRefused(Refusal.Cause.UNACCEPTABLE, () -> file("empty.txt", new byte[0]));
	}

	@Test
	void onlyWhoMayAddEvidenceHandsInAFile() {
		assertRefused(Refusal.Cause.FORBIDDEN, () -> this.uploads.take("a.txt",
				new ByteArrayResource(new byte[] { 65 }), this.people.find("manager").orElseThrow()));
	}

	@Test
	void aFileWaitsForItsFormAndOnlyForWhoHandedItIn() {
		NewEvidence.File taken = file("C:\\desk\\a.txt", new byte[] { 65 });
		assertThat(this.uploads.of(taken.upload(), this.checker)).isEqualTo(taken)
			.extracting(NewEvidence.File::name)
			.isEqualTo("a.txt");
		assertRefused(Refusal.Cause.UNACCEPTABLE,
				() -> this.uploads.of(taken.upload(), this.people.find("editor").orElseThrow()));
	}

	@Test
	void whatNobodyCameBackToIsRemovedAndEvidenceIsNot() {
		NewEvidence.File abandoned = file("a.txt", unique());
		NewEvidence.File used = file("b.txt", unique());
		EvidenceItem item = add(HandedIn.by("Agency").file(used));
		this.uploads.removeBefore(Instant.now().plusSeconds(60));
		assertRefused(Refusal.Cause.UNKNOWN, () -> this.files.get(abandoned.sha256()));
		assertThat(this.files.get(used.sha256()).sha256()).isEqualTo(item.sha256());
	}

	@Test
	void anItemWithoutAFileHasNone() {
		EvidenceItem added = add(HandedIn.by("Agency"));
		assertRefused(Refusal.Cause.UNKNOWN, () -> this.evidence.file(added));
		assertRefused(Refusal.Cause.UNKNOWN, () -> this.evidence.get(UUID.randomUUID(), this.checker));
	}

	@Test
	void whatIsRefusedLeavesNothingBehind() {
		String name = "Agency " + UUID.randomUUID();
		byte[] content = name.getBytes(StandardCharsets.UTF_8);
		assertRefused(Refusal.Cause.UNACCEPTABLE,
				() -> this.evidence.add(this.claim,
						HandedIn.by(name).exactly(name).file(file("a.txt", content)).repeats(UUID.randomUUID()).made(),
						this.checker));
		assertThat(this.claims.get(this.claim).version()).isZero();
		assertThat(this.audit.of(this.claim)).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from source where name = :name")
			.param("name", name)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theDatabaseLetsNobodyChangeOrRemoveAnItem() {
		EvidenceItem added = add(HandedIn.by("Agency"));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(
				() -> this.jdbc.sql("update evidence set quote = 'x' where id = :id").param("id", added.id()).update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from evidence where id = :id").param("id", added.id()).update());
		assertThat(this.evidence.get(added.id(), this.checker)).isEqualTo(added);
	}

	private NewEvidence.File file(String name, byte[] content) {
		return this.uploads.take(name, new ByteArrayResource(content), this.checker);
	}

	private static byte[] unique() {
		return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
	}

	private EvidenceItem add(HandedIn handedIn) {
		return this.evidence.add(this.claim, handedIn.made(), this.checker);
	}

	private void assertUnacceptable(HandedIn handedIn) {
		assertRefused(Refusal.Cause.UNACCEPTABLE, () -> add(handedIn));
	}

	private static void assertRefused(Refusal.Cause cause, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.refusalCause()).isEqualTo(cause));
	}

}
