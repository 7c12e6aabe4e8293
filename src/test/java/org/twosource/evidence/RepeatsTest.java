package org.twosource.evidence;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.Sha256;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Stage;
import org.twosource.web.WebAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class RepeatsTest {

	@Autowired
	private Evidence evidence;

	@Autowired
	private Uploads uploads;

	@Autowired
	private Repeats repeats;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private Person checker;

	private UUID claim;

	private final String page = "https://example.org/" + UUID.randomUUID();

	@BeforeEach
	void openAClaim() {
		this.checker = this.people.find("checker").orElseThrow();
		this.claim = ClaimRows.claim(Stage.COLLECTION, this.jdbc);
	}

	@Test
	void theSameLinkInAnotherFormIsNoticedOnThisClaimAndOnOthers() {
		EvidenceItem elsewhere = add(ClaimRows.claim(Stage.PUBLISHED, this.jdbc), HandedIn.by("A").url(this.page));
		EvidenceItem here = add(this.claim, HandedIn.by("B").url(this.page + "/?utm_source=x#top"));
		List<Repeat> found = this.repeats.of(this.claim, this.page.replace("https://", "HTTP://www."), null,
				this.checker);
		assertThat(found).extracting(Repeat::evidenceId).containsExactly(here.id(), elsewhere.id());
		assertThat(found.get(0).on(this.claim)).isTrue();
		assertThat(found.get(0).source()).isEqualTo(here.source().name());
		assertThat(found.get(1).on(this.claim)).isFalse();
		assertThat(found.get(1).claimNumber()).startsWith("C-");
		assertThat(this.repeats.of(this.claim, this.page + "/more", null, this.checker)).isEmpty();
		assertThat(this.repeats.of(this.claim, "no address", null, this.checker)).isEmpty();
		assertThat(this.repeats.of(this.claim, null, null, this.checker)).isEmpty();
	}

	@Test
	void theSameFileIsNoticedByItsContent() {
		byte[] content = this.page.getBytes(StandardCharsets.UTF_8);
		EvidenceItem first = add(this.claim, HandedIn.by("A").file(file("a.txt", content)));
		assertThat(this.repeats.of(this.claim, null, Sha256.of(content), this.checker)).extracting(Repeat::evidenceId)
			.containsExactly(first.id());
		assertThat(this.repeats.of(this.claim, null, Sha256.of("another"), this.checker)).isEmpty();
	}

	@Test
	void aLinkOrFileThatIsOnTheClaimAlreadyIsNotAddedUnlessOneInsists() {
		byte[] content = this.page.getBytes(StandardCharsets.UTF_8);
		add(this.claim, HandedIn.by("A").url(this.page).file(file("a.txt", content)));
		assertRepeated(HandedIn.by("B").url(this.page + "/"));
		assertRepeated(HandedIn.by("B").file(file("b.txt", content)));
		assertThat(this.evidence.open(this.claim)).hasSize(1);
		add(this.claim, HandedIn.by("B").url(this.page));
		assertThat(this.evidence.open(this.claim)).hasSize(2);
	}

	@Test
	void aLinkThatIsOnAnotherClaimOnlyIsAdded() {
		add(ClaimRows.claim(Stage.COLLECTION, this.jdbc), HandedIn.by("A").url(this.page));
		NewEvidence fresh = HandedIn.by("B").url(this.page).made();
		assertThat(this.evidence.addUnlessRepeated(this.claim, fresh, this.checker).url()).isEqualTo(this.page);
	}

	@Test
	void aRepeatLeavesNothingBehind() {
		add(this.claim, HandedIn.by("A").url(this.page));
		String name = "New source " + this.claim;
		assertRepeated(HandedIn.by(name).exactly(name).url(this.page));
		assertThat(this.jdbc.sql("select count(*) from source where name = :name")
			.param("name", name)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theLongestLinkInAnyScriptCanBeKept() {
		String url = this.page + "/" + "мост".repeat(480);
		add(this.claim, HandedIn.by("A").url(url));
		assertThat(this.repeats.of(this.claim, url, null, this.checker)).hasSize(1);
	}

	@Test
	void evidenceFromBeforeIsKnownByItsLinkAfterAnUpgrade(@Autowired DataSource newsroom,
			@Autowired List<JavaMigration> migrations) throws SQLException {
		String name = "upgrade_" + UUID.randomUUID().toString().replace("-", "");
		this.jdbc.sql("create database " + name).update();
		DataSource before = database(newsroom, name);
		Flyway.configure()
			.dataSource(before)
			.javaMigrations(migrations.toArray(JavaMigration[]::new))
			.target("3")
			.load()
			.migrate();
		JdbcClient old = JdbcClient.create(before);
		old.sql("""
				insert into person (username, display_name, password_hash, roles, created_at)
				values ('checker', 'C', '-', '{}', now())
				""").update();
		UUID claim = ClaimRows.claim(Stage.COLLECTION, old);
		old.sql("""
				insert into source (id, name, type, reliability, url, created_by, created_at)
				values (:id, 'Courier', 'OUTLET', 'B', 'HTTPS://www.Courier.example:8443/news', 'checker', now())
				""").param("id", claim).update();
		old.sql("""
				insert into evidence (id, claim_id, source_id, url, stance, credibility, retrieved_at, collected_by,
				    collected_at)
				values (:id, :id, :id, 'https://www.courier.example/мост/?fbclid=1', 'SUPPORTS', 2, now(), 'checker', now())
				""")
			.param("id", claim)
			.update();
		Flyway.configure().dataSource(before).javaMigrations(migrations.toArray(JavaMigration[]::new)).load().migrate();
		assertThat(old.sql("select normal from evidence_link where evidence_id = :id")
			.param("id", claim)
			.query(String.class)
			.single())
			.isEqualTo(WebAddress.of("https://courier.example/%D0%BC%D0%BE%D1%81%D1%82").orElseThrow().normal());
		assertThat(old.sql("select host from source").query(String.class).single()).isEqualTo("courier.example");
	}

	private static DataSource database(DataSource newsroom, String name) throws SQLException {
		try (var connection = newsroom.getConnection()) {
			String url = connection.getMetaData().getURL().replaceFirst("/[^/?]*(?=\\?|$)", "/" + name);
			return new DriverManagerDataSource(url, connection.getMetaData().getUserName(), "");
		}
	}

	private EvidenceItem add(UUID claimId, HandedIn handedIn) {
		return this.evidence.add(claimId, handedIn.made(), this.checker);
	}

	private void assertRepeated(HandedIn handedIn) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.evidence.addUnlessRepeated(this.claim, handedIn.made(), this.checker))
			.satisfies((refusal) -> assertThat(refusal.details()).containsKey("repeated"));
	}

	private NewEvidence.File file(String name, byte[] content) {
		return this.uploads.take(name, new ByteArrayResource(content), this.checker);
	}

}
