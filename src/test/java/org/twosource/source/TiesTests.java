package org.twosource.source;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class TiesTests {

	@Autowired
	private Sources sources;

	@Autowired
	private Ties ties;

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
	void sourcesBelongTogetherAlsoThroughThoseThatAreNotAskedFor() {
		Source outlet = source("Outlet");
		Source owner = source("Owner");
		Source sister = source("Sister");
		Source mirror = source("Mirror");
		Source stranger = source("Stranger");
		tie(outlet, TieKind.OWNED_BY, owner);
		tie(sister, TieKind.OWNED_BY, owner);
		tie(mirror, TieKind.REPUBLISHES, sister);
		Map<UUID, UUID> groups = this.ties
			.among(List.of(outlet.id(), mirror.id(), stranger.id(), stranger.id(), UUID.randomUUID()));
		assertThat(groups).containsOnlyKeys(outlet.id(), mirror.id(), stranger.id())
			.containsEntry(stranger.id(), stranger.id());
		assertThat(groups.get(outlet.id())).isEqualTo(groups.get(mirror.id())).isNotEqualTo(stranger.id());
		assertThat(this.ties.among(List.of())).isEmpty();
	}

	@Test
	void sourcesThatBelongToEachOtherInARingAreOneGroup() {
		Source one = source("One");
		Source two = source("Two");
		Source three = source("Three");
		tie(one, TieKind.REPUBLISHES, two);
		tie(two, TieKind.REPUBLISHES, three);
		tie(three, TieKind.REPUBLISHES, one);
		assertThat(this.ties.among(List.of(one.id(), two.id(), three.id())).values()).hasSize(3)
			.containsOnly(this.ties.among(List.of(two.id())).get(two.id()));
	}

	@Test
	void aTieThatHasEndedCountsNoMoreAndStaysOnRecord() {
		Source one = source("One");
		Source two = source("Two");
		Tie tie = tie(one, TieKind.OWNED_BY, two);
		Tie ended = this.ties.end(two.id(), tie.id(), this.checker);
		assertThat(ended.inForce()).isFalse();
		assertThat(ended.endedBy()).isEqualTo("checker");
		assertThat(this.ties.among(List.of(one.id(), two.id())).values()).doesNotHaveDuplicates();
		assertThat(this.ties.of(one.id(), this.checker)).containsExactly(ended);
		refused(Refusal.Cause.CONFLICT, () -> this.ties.end(one.id(), tie.id(), this.checker));
		tie(one, TieKind.OWNED_BY, two);
		assertThat(this.ties.of(two.id(), this.checker)).extracting(Tie::inForce).containsExactly(true, false);
		assertThat(this.audit.of(one.id())).extracting(AuditRecord::act)
			.containsExactly("source entered", "tie entered", "tie entered");
		assertThat(this.audit.of(two.id())).last().satisfies((act) -> {
			assertThat(act.act()).isEqualTo("tie ended");
			assertThat(act.details()).containsEntry("other", two.name()).containsEntry("reason", "Company register");
		});
	}

	@Test
	void aSharedWireIsTheSameTieFromEitherSide() {
		Source one = source("One");
		Source two = source("Two");
		tie(one, TieKind.SAME_WIRE, two);
		refused(Refusal.Cause.CONFLICT, () -> tie(two, TieKind.SAME_WIRE, one));
		refused(Refusal.Cause.CONFLICT, () -> tie(one, TieKind.SAME_WIRE, two));
		tie(two, TieKind.REPUBLISHES, one);
		tie(one, TieKind.REPUBLISHES, two);
		assertThat(this.ties.of(two.id(), this.checker)).hasSize(3);
	}

	@Test
	void aTieNeedsTwoKnownSourcesAReasonAndSomebodyWhoMay() {
		Source one = source("One");
		Source two = source("Two");
		refused(Refusal.Cause.UNACCEPTABLE, () -> tie(one, TieKind.OWNED_BY, one));
		refused(Refusal.Cause.UNKNOWN,
				() -> this.ties.enter(one.id(), TieKind.OWNED_BY, UUID.randomUUID(), "Register", this.checker));
		refused(Refusal.Cause.UNACCEPTABLE,
				() -> this.ties.enter(one.id(), TieKind.OWNED_BY, two.id(), " ", this.checker));
		Person manager = this.people.find("manager").orElseThrow();
		refused(Refusal.Cause.FORBIDDEN,
				() -> this.ties.enter(one.id(), TieKind.OWNED_BY, two.id(), "Register", manager));
		Tie tie = tie(one, TieKind.OWNED_BY, two);
		refused(Refusal.Cause.FORBIDDEN, () -> this.ties.end(one.id(), tie.id(), manager));
		refused(Refusal.Cause.UNKNOWN, () -> this.ties.end(source("Three").id(), tie.id(), this.checker));
	}

	private Source source(String name) {
		return this.sources.named(name + " " + UUID.randomUUID(), null, null, null, this.checker);
	}

	private Tie tie(Source source, TieKind kind, Source other) {
		return this.ties.enter(source.id(), kind, other.id(), "Company register", this.checker);
	}

	private static void refused(Refusal.Cause cause, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.refusalCause()).isEqualTo(cause));
	}

}
