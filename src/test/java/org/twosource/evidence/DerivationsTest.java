package org.twosource.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.capture.Captured;
import org.twosource.claim.Claims;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;
import org.twosource.source.SourceType;
import org.twosource.source.Sources;
import org.twosource.web.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class DerivationsTest {

	private static final String REPORT = "The bridge over the river was closed at nine in the evening after the "
			+ "flood had carried away two of its piers";

	@Autowired
	private Evidence evidence;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Derivations derivations;

	@Autowired
	private Sources sources;

	@Autowired
	private Captured captured;

	@Autowired
	private Claims claims;

	@Autowired
	private Audit audit;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private Person checker;

	private UUID claim;

	@BeforeEach
	void openAClaim() {
		this.checker = this.people.find("checker").orElseThrow();
		this.claim = ClaimRows.claim(Stage.COLLECTION, this.jdbc);
	}

	@Test
	void whatTheCapturedPagesHaveInCommonIsProposedOnceTheyAreKnown() {
		try (Site site = new Site()) {
			site.page("/first", page("")).page("/second", page("<p>Our own reporters add nothing to it.</p>"));
			EvidenceItem first = add(HandedIn.by("Agency").quote("Closed at nine.").url(site.url("/first")));
			EvidenceItem second = add(HandedIn.by("Outlet").quote("It was shut.").url(site.url("/second")));
			assertThat(proposals()).isEmpty();
			this.captured.capture(site.url("/first"));
			this.captured.capture(site.url("/second"));
			Proposal proposal = only();
			assertThat(proposal.item()).isEqualTo(second);
			assertThat(proposal.fromEvidence()).isEqualTo(first);
			assertThat(proposal.grounds()).extracting(Ground::kind).contains(Ground.Kind.SHARED_TEXT);
		}
	}

	@Test
	void aRepeatedQuotationIsProposedAndCountsOnceAPersonConfirms() {
		EvidenceItem first = add(HandedIn.by("Agency").quote(REPORT));
		EvidenceItem second = add(HandedIn.by("Outlet", SourceType.OUTLET).quote("They write: " + REPORT + "."));
		Proposal proposal = only();
		assertThat(proposal.item()).isEqualTo(second);
		assertThat(proposal.fromEvidence()).isEqualTo(first);
		assertThat(proposal.grounds()).extracting(Ground::kind).contains(Ground.Kind.SAME_QUOTATION);
		assertThat(this.evidence.lineage(this.evidence.open(this.claim)).origins()).hasSize(2);
		this.derivations.confirm(this.claim, proposal.id(), "Word for word", this.checker);
		assertThat(this.evidence.lineage(this.evidence.open(this.claim)).origins()).singleElement()
			.satisfies((origin) -> assertThat(origin.source()).isEqualTo(first.source()));
		assertThat(this.evidence.get(second.id(), this.checker).derivesFromEvidence()).isEqualTo(first.id());
		assertThat(this.audit.of(this.claim)).extracting(AuditRecord::act)
			.contains("derivation proposed", "derivation confirmed");
	}

	@Test
	void aCitedSourceOfTheRegistryIsProposedWithTheWordsThatCiteIt() {
		this.sources.named("Wire", null, null, null, this.checker);
		EvidenceItem agency = add(HandedIn.by("Gornaya Wire").quote("Eight people died."));
		EvidenceItem outlet = add(
				HandedIn.by("Outlet").quote("Eight dead, according to " + agency.source().name() + "."));
		Proposal proposal = only();
		assertThat(proposal.fromSource()).isEqualTo(agency.source());
		assertThat(proposal.item()).isEqualTo(outlet);
		assertThat(proposal.grounds().get(0).words()).contains("according to Gornaya Wire");
	}

	@Test
	void anItemPublishedBeforeIsNeverThoughtToRepeatALaterOne() {
		EvidenceItem collectedFirst = add(
				HandedIn.by("Outlet").quote(REPORT).publishedAt(Instant.parse("2026-02-09T08:00:00Z")));
		EvidenceItem published = add(
				HandedIn.by("Agency").quote(REPORT).publishedAt(Instant.parse("2026-02-08T08:00:00Z")));
		assertThat(only().item()).isEqualTo(collectedFirst);
		assertThat(only().fromEvidence()).isEqualTo(published);
	}

	@Test
	void whatIsRefusedIsNotProposedAgainAndNobodyDecidesTwice() {
		add(HandedIn.by("Agency").quote(REPORT));
		add(HandedIn.by("Outlet").quote(REPORT));
		Proposal proposal = only();
		this.derivations.refuse(this.claim, proposal.id(), null, this.checker);
		this.proposals.lookAgain(this.claim);
		assertThat(only().status()).isEqualTo(Proposal.Status.REFUSED);
		assertThat(only().open()).isFalse();
		assertRefused(Refusal.Cause.CONFLICT,
				() -> this.derivations.confirm(this.claim, proposal.id(), null, this.checker));
		assertThat(this.evidence.lineage(this.evidence.open(this.claim)).origins()).hasSize(2);
	}

	@Test
	void whatACaptureReadsIsComparedWhenItIsThere() {
		EvidenceItem first = add(HandedIn.by("Agency").url("https://a.example.org/1").quote(null));
		EvidenceItem second = add(HandedIn.by("Outlet").url("https://b.example.org/2").quote(null));
		assertThat(proposals()).isEmpty();
		this.proposals.lookAgain(this.claim, (item) -> REPORT);
		assertThat(only().item()).isEqualTo(second);
		assertThat(only().fromEvidence()).isEqualTo(first);
	}

	@Test
	void anItemStandsForItselfAgainWhenSomebodySaysSo() {
		EvidenceItem first = add(HandedIn.by("Agency"));
		EvidenceItem second = add(HandedIn.by("Outlet").repeats(first.id()));
		this.derivations.standsForItself(this.claim, second.id(), this.checker);
		assertThat(this.evidence.get(second.id(), this.checker).derivesFromEvidence()).isNull();
		assertThat(this.evidence.lineage(this.evidence.open(this.claim)).origins()).hasSize(2);
		assertRefused(Refusal.Cause.CONFLICT,
				() -> this.derivations.standsForItself(this.claim, second.id(), this.checker));
	}

	@Test
	void aManagerDecidesNothingAndADroppedClaimStaysAsItIs() {
		add(HandedIn.by("Agency").quote(REPORT));
		add(HandedIn.by("Outlet").quote(REPORT));
		UUID proposal = only().id();
		Person manager = this.people.find("manager").orElseThrow();
		assertRefused(Refusal.Cause.FORBIDDEN, () -> this.derivations.confirm(this.claim, proposal, null, manager));
		this.jdbc.sql("update claim set stage = 'SPIKED' where id = :id").param("id", this.claim).update();
		assertRefused(Refusal.Cause.CONFLICT, () -> this.derivations.confirm(this.claim, proposal, null, this.checker));
	}

	@Test
	void aClaimIsStaleWhenALaterFigureOfTheSameScopeExceedsItUntilItIsBroughtUpToDate() {
		conclude(figure("8", "2020-02-08T05:00:00Z", "people killed"));
		add(HandedIn.by("Hospital").figure(figure("40", "2020-02-08T16:00:00Z", "people injured")));
		add(HandedIn.by("Archive").figure(figure("10", "2020-02-07T16:00:00Z", "people killed")));
		assertThat(this.claims.get(this.claim).stale()).isFalse();
		add(HandedIn.by("Ministry").figure(figure("10", "2020-02-08T16:00:00Z", "Killed")));
		assertThat(this.claims.get(this.claim).stale()).isTrue();
		add(HandedIn.by("Ministry").figure(figure("11", "2020-02-13T16:00:00Z", "people killed")));
		conclude(figure("10", "2020-02-08T16:00:00Z", "people killed"));
		assertThat(this.claims.get(this.claim).stale()).isTrue();
		conclude(figure("11", "2020-02-13T16:00:00Z", "people killed"));
		assertThat(this.claims.get(this.claim).stale()).isFalse();
		assertThat(this.audit.of(this.claim)).extracting(AuditRecord::act)
			.containsSubsequence("claim stale", "claim up to date");
	}

	private void conclude(Figure figure) {
		this.claims.conclude(this.claims.get(this.claim), Verdict.CONFIRMED, Confidence.HIGH, "Counted.", figure);
	}

	private static Figure figure(String low, String asOf, String unit) {
		return new Figure(new BigDecimal(low), null, null, unit, "all", Instant.parse(asOf), false);
	}

	private static String page(String more) {
		return "<html><body><article><p>" + REPORT + ".</p><p>" + REPORT.replace("bridge", "second bridge")
				+ " too, as people who live there say.</p>" + more + "</article></body></html>";
	}

	private EvidenceItem add(HandedIn handedIn) {
		return this.evidence.add(this.claim, handedIn.made(), this.checker);
	}

	private List<Proposal> proposals() {
		return this.proposals.of(this.claim, this.evidence.open(this.claim), this.checker);
	}

	private Proposal only() {
		assertThat(proposals()).hasSize(1);
		return proposals().get(0);
	}

	private static void assertRefused(Refusal.Cause cause, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.refusalCause()).isEqualTo(cause));
	}

}
