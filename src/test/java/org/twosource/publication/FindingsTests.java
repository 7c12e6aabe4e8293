package org.twosource.publication;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.audit.Audit;
import org.twosource.claim.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class FindingsTests {

	@Autowired
	private Findings findings;

	@Autowired
	private Audit audit;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private SignedClaims claims;

	private final String statement = "At least eight people died at the fair " + UUID.randomUUID();

	@BeforeEach
	void openTheFiles() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
	}

	@Test
	void aSignedClaimIsPublishedWithEverythingReadersNeed() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.evidence(claim, "Registry " + claim, "OFFICIAL_BODY", "SUPPORTS");
		this.claims.sign(claim, null);

		Finding finding = this.findings.numbered(this.claims.number(claim));
		assertThat(finding.version()).isEqualTo(1);
		assertThat(finding.whatChanged()).isNull();
		FindingContent content = finding.content();
		assertThat(content.statement()).isEqualTo(this.statement);
		assertThat(content.verdict()).isEqualTo(Verdict.CONFIRMED);
		assertThat(content.signedBy()).containsExactly("Saule Editor", "Timur Editor");
		assertThat(content.mentions()).singleElement().satisfies((mention) -> {
			assertThat(mention.title()).isEqualTo("The night of the fair");
			assertThat(mention.publisher()).isEqualTo("Steppe Courier");
			assertThat(mention.speaker()).isEqualTo("A clerk");
		});
		assertThat(content.evidence()).singleElement()
			.satisfies((item) -> assertThat(item.origin()).isEqualTo("Registry " + claim));
		assertThat(content.supporting()).singleElement()
			.satisfies((origin) -> assertThat(content.items(origin)).hasSize(1));
		assertThat(this.audit.of(claim)).extracting("act").contains("finding published");
	}

	@Test
	void aCorrectionSaysWhatChangedAndWhyAndLeavesTheFirstVersionAsItWas() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		this.claims.evidence(claim, "Coroner " + claim, "OFFICIAL_BODY", "REFUTES");
		this.claims.reassess(claim, "DISPUTED", "LOW");
		this.claims.sign(claim, "The coroner counted seven / Agreed");

		String number = this.claims.number(claim);
		Finding latest = this.findings.numbered(number);
		assertThat(latest.version()).isEqualTo(2);
		assertThat(latest.whatChanged()).isEqualTo("The verdict changed from “Confirmed” to “Disputed”. "
				+ "The confidence changed from “High confidence” to “Low confidence”. "
				+ "1 item of evidence added, from Coroner " + claim + ". What is not known was written anew.");
		assertThat(latest.why()).isEqualTo("The coroner counted seven / Agreed");
		assertThat(this.findings.version(number, 1)).satisfies((first) -> {
			assertThat(first.content().verdict()).isEqualTo(Verdict.CONFIRMED);
			assertThat(first.content().evidence()).isEmpty();
			assertThat(first.superseded()).isTrue();
		});
		assertThat(this.findings.versions(number)).extracting(Revision::version).containsExactly(2, 1);
		assertThat(this.findings.corrections(new Page.Request(0, 200)).items()).extracting(Revision::number)
			.contains(number);
	}

	@Test
	void whatIsNotKnownIsToldByTheGapsInTheEvidence() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.evidence(claim, "Registry " + claim, "OFFICIAL_BODY", "SUPPORTS");
		this.claims.defect(claim, "(, February 8)");
		this.claims.sign(claim, null);
		FindingContent content = this.findings.numbered(this.claims.number(claim)).content();
		assertThat(content.unknowns()).containsExactly(
				"Too few independent origins agree: 1 of the 2 that are asked for, each of reliability B or better.",
				"All that supports or refutes the claim comes from a single origin.",
				"No primary source was found: nobody is heard who saw or recorded it.",
				"The most that the figure can be is not known.", "The day for which the figure holds is not known.",
				"Beside the claim, a citation gives a date but no outlet: “(, February 8)”.");
		assertThat(content.tableVersion()).isEqualTo(1);
	}

	@Test
	void whereOriginsContradictEachOtherOnADisputedClaimThatIsNotKnownEither() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.evidence(claim, "Registry " + claim, "OFFICIAL_BODY", "SUPPORTS");
		this.claims.evidence(claim, "Coroner " + claim, "OFFICIAL_BODY", "REFUTES");
		this.claims.reassess(claim, "DISPUTED", "LOW");
		this.claims.sign(claim, null);
		assertThat(this.findings.numbered(this.claims.number(claim)).content().unknowns())
			.contains("Independent origins contradict each other, and which of them is right is not settled.")
			.noneMatch((sentence) -> sentence.contains("single origin"));
	}

	@Test
	void versionsOfTheFirstFormatStayReadable() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.evidence(claim, "Registry " + claim, "OFFICIAL_BODY", "SUPPORTS");
		this.claims.sign(claim, null);
		this.jdbc.sql("""
				insert into finding_version (claim_id, version, statement, verdict, confidence, content, signed_by,
				    what_changed, why, published_at)
				select claim_id, 2, statement, verdict, confidence,
				    (content - 'unknowns' - 'tableVersion' #- '{evidence,0,archived}') || '{"format": 1}', signed_by,
				    'Nothing', 'Older', published_at from finding_version where claim_id = :claim
				""").param("claim", claim).update();
		FindingContent content = this.findings.numbered(this.claims.number(claim)).content();
		assertThat(content.unknowns()).isEmpty();
		assertThat(content.saysWhatIsNotKnown()).isFalse();
		assertThat(content.tableVersion()).isNull();
		assertThat(content.evidence()).singleElement().satisfies((item) -> assertThat(item.archived()).isNull());
		assertThat(this.mvc.get().uri("/findings/" + this.claims.number(claim))).hasStatusOk()
			.bodyText()
			.contains(this.statement)
			.doesNotContain("What is not known");
		this.claims.sign(claim, "Looked at again");
		assertThat(this.findings.numbered(this.claims.number(claim)).whatChanged())
			.isEqualTo("Verified again, nothing changed.");
	}

	@Test
	void verifyingAgainWithTheSameResultIsSaidToo() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		this.claims.sign(claim, "A reader doubted it / Looked at again");
		assertThat(this.findings.numbered(this.claims.number(claim)).whatChanged())
			.isEqualTo("Verified again, nothing changed.");
	}

	@Test
	void aDroppedClaimsFindingIsRetractedOnceAndStaysReadable() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		this.claims.drop(claim, "The register was forged");
		this.claims.drop(claim, "Said twice");
		Finding retracted = this.findings.numbered(this.claims.number(claim));
		assertThat(retracted.version()).isEqualTo(2);
		assertThat(retracted.retracted()).isTrue();
		assertThat(retracted.why()).isEqualTo("The register was forged");
		assertThat(retracted.content().statement()).isEqualTo(this.statement);
	}

	@Test
	void aClaimThatIsNotPublishedIsNotReachable() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.drop(claim, "It concerns nobody");
		String number = this.claims.number(claim);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.findings.numbered(number));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.findings.versions(number));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.findings.version(number, 1));
		assertThat(this.findings.list(this.statement, new Page.Request(0, 10)).total()).isZero();
	}

	@Test
	void findingsAreFoundByWordsInAnyCaseAndByNumberButNeverByPatterns() {
		UUID claim = this.claims.confirmed("Демонстрация 90% " + this.statement);
		this.claims.sign(claim, null);
		String number = this.claims.number(claim);
		Page.Request page = new Page.Request(0, 10);
		assertThat(this.findings.list("ДЕМОНСТРАЦИЯ 90% " + this.statement, page).items()).singleElement()
			.satisfies((finding) -> assertThat(finding.number()).isEqualTo(number));
		assertThat(this.findings.list(number.toLowerCase(), page).total()).isEqualTo(1);
		assertThat(this.findings.list("Демонстрация %" + this.statement, page).total()).isZero();
	}

	@Test
	void witnessesAreNotNamed() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.evidence(claim, "Neighbour " + claim, "WITNESS", "SUPPORTS");
		this.claims.sign(claim, null);
		String stored = this.jdbc.sql("select content::text from finding_version where claim_id = :claim")
			.param("claim", claim)
			.query(String.class)
			.single();
		assertThat(stored).contains("whose name is withheld").doesNotContain("Neighbour");
	}

	@Test
	void aVersionCannotBeChangedOrRemoved() {
		UUID claim = this.claims.confirmed(this.statement);
		this.claims.sign(claim, null);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update finding_version set verdict = 'FALSE' where claim_id = :claim")
				.param("claim", claim)
				.update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("truncate finding_version").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from finding_version where claim_id = :claim")
				.param("claim", claim)
				.update());
	}

}
