package org.twosource.search;

import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.document.Document;
import org.twosource.document.Imports;
import org.twosource.document.NewDocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@NewsroomTest
class SearchTest {

	@Autowired
	private Search search;

	@Autowired
	private Imports imports;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	/** A word no other test has, too long to be taken for another one misspelt. */
	private final String own = UUID.randomUUID()
		.toString()
		.replace("-", "")
		.chars()
		.map((digit) -> 'a' + Character.digit(digit, 16))
		.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
		.insert(0, 'q')
		.append('q')
		.toString();

	@ParameterizedTest
	@CsvSource({ "The firemen were burying the victims, bury victim", "Two hospitals turned them away, hospital turn",
			"Полицейские не приехали в больницы, больница", "Ёлки сгорели на площади, елка площадь",
			"Свидетели говорили о пожарах, пожар свидетель" })
	void wordsAreFoundInTheirOtherForms(String statement, String typed) {
		UUID claim = claim(statement + " " + this.own, null);
		assertThat(ids(typed + " " + this.own)).containsExactly(claim);
	}

	@Test
	void partsOfWordsFindThemWhileOneTypes() {
		UUID claim = claim("Sarybulak" + this.own + " burned", null);
		assertThat(ids("sarybulak" + this.own.substring(0, 4))).contains(claim);
		assertThat(ids("lak" + this.own)).containsExactly(claim);
	}

	@Test
	void namesAreFoundThoughMisspelt() {
		UUID claim = claim("Nothing was heard from Qarasha%sgai that night".formatted(this.own), null);
		String misspelt = "qarashha" + this.own + "gay";
		Results results = this.search.find(misspelt, null, new Page.Request(0, 5), checker());
		assertThat(results.instead()).isEqualTo("qarasha" + this.own + "gai");
		assertThat(results.groups().get(0).hits()).extracting(Hit::id).containsExactly(claim);
	}

	@Test
	void wordsInQuotesStandNextToEachOther() {
		UUID together = claim(this.own + " market fire began late", null);
		UUID apart = claim(this.own + " had a fire that reached the market", null);
		assertThat(ids("\"market fire\" " + this.own)).containsExactly(together);
		assertThat(ids("“market fire” " + this.own)).containsExactly(together);
		assertThat(ids(this.own + " market fire")).containsExactly(together, apart);
	}

	@Test
	void wordsWithAMinusAreLeftOutAndOrGivesAChoice() {
		UUID police = claim("The police came " + this.own, null);
		UUID soldiers = claim("The soldiers came " + this.own, null);
		assertThat(ids(this.own + " -police")).containsExactly(soldiers);
		assertThat(ids("%s soldiers or %s police".formatted(this.own, this.own))).containsExactlyInAnyOrder(police,
				soldiers);
		assertThat(Search.tooShort("-police")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Полиция қызметкерлері Қордайға келген жоқ, қордай", "Полиция қызметкерлері келген жоқ, қызмет",
			"警察没有出现在市场，直到火灾结束, 市场", "警察没有出现在市场，直到火灾结束, 火灾", "لم تصل الشرطة إلى السوق, الشرطة",
			"Η αστυνομία δεν ήρθε, αστυνομία" })
	void languagesWithoutAStemmerAreFoundByTheirWordsAndParts(String statement, String typed) {
		UUID claim = claim(statement, this.own);
		assertThat(ids(typed + " " + this.own)).containsExactly(claim);
	}

	@Test
	void aClaimIsFoundByItsNumberFirst() {
		UUID claim = claim("Numbered " + this.own, null);
		long number = number(claim);
		claim("It is said that C-%d is wrong".formatted(number), null);
		for (String typed : List.of("C-" + number, "c-" + number, "С-" + number, "" + number)) {
			assertThat(ids(typed)).startsWith(claim);
			assertThat(Search.number(typed)).isEqualTo(number);
		}
		assertThat(Search.number("C-1 and more")).isNull();
	}

	@Test
	void evidenceIsFoundBySourceQuotationFileNameAndLink() {
		UUID claim = claim("Something happened", null);
		UUID evidence = evidence(claim, "Hospital of " + this.own, "Eight bodies were counted", "morgue-report.pdf");
		for (String typed : List.of("bodies", "morgue", "morgue-report.pdf", "records.example", "hospital bodies")) {
			assertThat(ids(typed + " " + this.own)).containsExactly(evidence);
		}
		Hit hit = hit(this.own);
		assertThat(hit.section()).isEqualTo(Section.EVIDENCE);
		assertThat(hit.claim().id()).isEqualTo(claim);
	}

	@Test
	void aFindingIsFoundByItsNewestVersion() {
		UUID claim = claim("Reworded since", null);
		finding(claim, 1, "The first wording " + this.own, "Because");
		finding(claim, 2, "The second wording " + this.own, "Because of the registry");
		assertThat(ids("first " + this.own)).isEmpty();
		assertThat(ids("second registry " + this.own)).containsExactly(claim);
		assertThat(hit(this.own).section()).isEqualTo(Section.FINDINGS);
	}

	@Test
	void aRewordedClaimIsFoundByItsNewWordsOnly() {
		UUID claim = claim("Old words " + this.own, null);
		this.jdbc.sql("update claim set statement = :new where id = :id")
			.param("new", "Fresh words " + this.own)
			.param("id", claim)
			.update();
		assertThat(ids("old " + this.own)).isEmpty();
		assertThat(ids("fresh " + this.own)).containsExactly(claim);
	}

	@Test
	void aDocumentIsFoundAsSoonAsItIsImportedAndItsPlaceIsTold() {
		Document document = imported("A night in " + this.own, """
				Nothing here.

				Towards dawn the crowd drifted away, and the smoke stood over %s for two days.
				""".formatted(this.own));
		Hit hit = hit("crowd " + this.own);
		assertThat(hit.id()).isEqualTo(document.id());
		assertThat(hit.place()).isEqualTo("crowd drifted away, and the smoke stood over");
		assertThat(text(hit.snippet())).contains("[crowd]", "[" + this.own + "]");
		assertThat(text(hit.title())).isEqualTo("A night in [" + this.own + "]");
	}

	@Test
	void aDocumentOfTenMegabytesIsFoundAtItsEnd() {
		StringBuilder text = new StringBuilder();
		while (text.length() < 9_900_000) {
			text.append("Lorem ipsum dolor sit amet. ");
		}
		text.append("Only the last page names ").append(this.own).append('.');
		UUID document = UUID.randomUUID();
		this.jdbc.sql("""
				insert into document (id, title, text, sha256, status, media_type, imported_by, imported_at)
				values (:id, 'Long', :text, :id::text, 'TRIAGED', 'text/plain', 'checker', now())
				""").param("id", document).param("text", text.toString()).update();
		DocumentPassages.enter(this.jdbc, document, "Long", text.toString(), Timestamp.from(Instant.now()));
		assertThat(ids("names " + this.own)).containsExactly(document);
	}

	@Test
	void documentsThatWereThereBeforeSearchingWasAreFound() throws Exception {
		UUID document = UUID.randomUUID();
		this.jdbc.sql("""
				insert into document (id, title, text, sha256, status, media_type, imported_by, imported_at)
				values (:id, 'Older', :text, :id::text, 'TRIAGED', 'text/plain', 'checker', now())
				""").param("id", document).param("text", "Nobody searched for " + this.own).update();
		assertThat(ids(this.own)).isEmpty();
		Context migration = mock();
		try (Connection connection = this.database.getConnection()) {
			given(migration.getConnection()).willReturn(connection);
			new V9_1__Passages().migrate(migration);
		}
		assertThat(ids(this.own)).containsExactly(document);
	}

	@Test
	void passagesAreCutBetweenLinesAndWordsAndNothingIsLost() {
		String lines = "A line of some words.\n".repeat(500);
		assertThat(DocumentPassages.cut(lines)).allSatisfy((one) -> assertThat(one.text()).endsWith("\n"));
		String words = "word ".repeat(2000);
		assertThat(DocumentPassages.cut(words)).allSatisfy((one) -> assertThat(one.text()).endsWith(" "));
		String faces = "x" + "\uD83D\uDE00".repeat(3000);
		assertThat(DocumentPassages.cut(faces))
			.allSatisfy((one) -> assertThat(one.text().charAt(0)).isNotEqualTo('\uDE00'));
		for (String text : List.of(lines, words, faces, "short")) {
			List<DocumentPassages.Stretch> cut = DocumentPassages.cut(text);
			assertThat(cut.stream().map(DocumentPassages.Stretch::text).collect(Collectors.joining())).isEqualTo(text);
			assertThat(cut).allSatisfy((one) -> assertThat(text.substring(one.start())).startsWith(one.text()));
		}
	}

	@Test
	void markupInATextStaysText() {
		claim("<img src=x onerror=alert(1)> & <b>bold</b> " + this.own, "\uE000fooled\uE001 " + this.own);
		Hit hit = hit("bold " + this.own);
		assertThat(text(hit.title())).isEqualTo("<img src=x onerror=alert(1)> & <b>[bold]</b> [" + this.own + "]");
		assertThat(text(hit.snippet())).isEqualTo("fooled [" + this.own + "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "''", "\\", "a' | 'b", "!!!", "& | !", "( )", "<->", "x:*", "%", "_", "\"", "-\"",
			"or", "or or", "\0\0ab", "a\\' b", "C-99999999999999999999", "\uD83D\uDE00\uD83D\uDE00" })
	void nothingThatIsTypedBreaksTheSearch(String typed) {
		assertThat(this.search.find(typed, null, new Page.Request(0, 5), checker())).isNotNull();
		assertThat(this.search.find(typed + " " + this.own, null, new Page.Request(0, 5), checker())).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "'',true", "a,true", "'  ',true", "ab,false", "警,false", "7,false", "!?,true" })
	void tooLittleIsNotSearchedFor(String typed, boolean tooShort) {
		assertThat(Search.tooShort(typed)).isEqualTo(tooShort);
	}

	@Test
	void oneSectionIsReadPageByPage() {
		for (int i = 0; i < 5; i++) {
			claim("Number %d of %s".formatted(i, this.own), null);
		}
		imported("Other", "Something about " + this.own);
		Results all = this.search.find(this.own, null, new Page.Request(0, 2), checker());
		assertThat(all.groups()).extracting(Results.Group::section).containsExactly(Section.CLAIMS, Section.DOCUMENTS);
		assertThat(all.total()).isEqualTo(6);
		Results second = this.search.find(this.own, Section.CLAIMS, new Page.Request(2, 2), checker());
		assertThat(second.groups()).singleElement().satisfies((group) -> {
			assertThat(group.total()).isEqualTo(5);
			assertThat(group.hits()).hasSize(1);
		});
	}

	@Test
	void theNewerOfTwoEqualsComesFirst() {
		UUID older = claim("Equal " + this.own, null, Instant.now().minus(900, ChronoUnit.DAYS));
		UUID newer = claim("Equal " + this.own, null, Instant.now());
		assertThat(ids(this.own)).containsExactly(newer, older);
	}

	private List<UUID> ids(String typed) {
		return this.search.find(typed, null, new Page.Request(0, 10), checker())
			.groups()
			.stream()
			.flatMap((group) -> group.hits().stream())
			.map(Hit::id)
			.toList();
	}

	private Hit hit(String typed) {
		return this.search.find(typed, null, new Page.Request(0, 10), checker()).groups().get(0).hits().get(0);
	}

	private static String text(List<Piece> pieces) {
		return pieces.stream()
			.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

	private Document imported(String title, String text) {
		return this.imports.paste(new NewDocument(title, text, null, null, null, null),
				this.people.find("checker").orElseThrow());
	}

	private UUID claim(String statement, @Nullable String rationale) {
		return claim(statement, rationale, Instant.now());
	}

	private UUID claim(String statement, @Nullable String rationale, Instant at) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into claim (id, statement, kind, hedge, harm, stage, stage_since, rationale, accepted_by, accepted_at)
					values (:id, :statement, 'EVENT', 'ASSERTED', 'LOW', 'SPIKED', :at, :rationale, 'checker', :at)
					""")
			.param("id", id)
			.param("statement", statement)
			.param("rationale", rationale)
			.param("at", Timestamp.from(at))
			.update();
		return id;
	}

	private long number(UUID claim) {
		return this.jdbc.sql("select number from claim where id = :id").param("id", claim).query(Long.class).single();
	}

	private UUID evidence(UUID claim, String source, String quote, String file) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				with from_source as (
				    insert into source (id, name, type, reliability, created_by, created_at)
				    values (gen_random_uuid(), :source, 'OFFICIAL_BODY', 'A', 'checker', now()) returning id
				), file as (
				    insert into file (sha256, media_type, size, kept_at) values (:id::text, 'text/plain', 1, now())
				    returning sha256
				)
				insert into evidence (id, claim_id, source_id, url, quote, stance, credibility, retrieved_at,
				    attachment_sha256, attachment_name, collected_by, collected_at)
				select :id, :claim, from_source.id, 'https://records.example/2020', :quote, 'SUPPORTS', 2, now(),
				    file.sha256, :file, 'checker', now() from from_source, file
				""")
			.param("id", id)
			.param("claim", claim)
			.param("source", source)
			.param("quote", quote)
			.param("file", file)
			.update();
		return id;
	}

	private void finding(UUID claim, int version, String statement, String rationale) {
		this.jdbc
			.sql("""
					insert into finding_version (claim_id, version, statement, verdict, content, signed_by, what_changed, why,
					    published_at)
					values (:claim, :version, :statement, 'CONFIRMED', jsonb_build_object(
					        'rationale', :rationale, 'statement', :statement, 'kind', 'EVENT', 'verdict', 'CONFIRMED')
					        || '{"format": 1, "hedge": "ASSERTED", "confidence": "HIGH", "mentions": [], "evidence": [],
					            "origins": [], "policy": [], "comments": [], "signedBy": ["Saule Editor"]}',
					    '{editor}', 'Words', 'Clearer', now())
					""")
			.param("claim", claim)
			.param("version", version)
			.param("statement", statement)
			.param("rationale", rationale)
			.update();
	}

	private Person checker() {
		return this.people.find("checker").orElseThrow();
	}

}
