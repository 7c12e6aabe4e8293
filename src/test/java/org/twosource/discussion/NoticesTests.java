package org.twosource.discussion;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Stage;
import org.twosource.verification.TaskKind;
import org.twosource.verification.Tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class NoticesTests {

	@Autowired
	private Notices notices;

	@Autowired
	private OldNotices old;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Remarks remarks;

	@Autowired
	private Casework cases;

	@Autowired
	private People people;

	@Autowired
	private Tasks tasks;

	private Person asked;

	@BeforeEach
	void takeSomebodyIn() {
		this.asked = newcomer();
	}

	@Test
	void whoIsAddressedIsToldOnceHoweverOftenTheyAreNamed() {
		UUID claim = this.cases.claim();
		String name = "@" + this.asked.username();
		UUID remark = this.remarks.add(claim, name + ", и ещё раз " + name, this.cases.person("checker"));
		assertThat(this.notices.unseen(this.asked)).singleElement().satisfies((notice) -> {
			assertThat(notice.kind()).isEqualTo(Notice.Kind.ADDRESSED);
			assertThat(notice.by()).isEqualTo("checker");
			assertThat(notice.words()).contains("и ещё раз");
			assertThat(notice.path()).isEqualTo("/claims/" + claim + "#remark-" + remark);
		});
		assertThat(this.notices.count(this.asked)).isEqualTo(1);
	}

	@Test
	void noticesAreForgottenAfterAYear() {
		Person another = newcomer();
		String names = "@" + this.asked.username() + " @" + another.username();
		this.remarks.add(this.cases.claim(), names, this.cases.person("checker"));
		this.jdbc.sql("update notice set made_at = made_at - interval '366 days' where person = :who")
			.param("who", this.asked.username())
			.update();
		this.old.forget();
		assertThat(this.notices.count(this.asked)).isZero();
		assertThat(this.notices.count(another)).isEqualTo(1);
	}

	@Test
	void whoSpokeBeforeIsToldOfAnAnswerButNobodyOfTheirOwnWords() {
		UUID claim = this.cases.claim();
		this.remarks.add(claim, "To myself: @" + this.asked.username(), this.asked);
		Person second = newcomer();
		this.remarks.add(claim, "I think so too", second);
		this.remarks.add(claim, "@" + this.asked.username() + " thinks so", second);
		assertThat(this.notices.unseen(this.asked)).extracting(Notice::kind)
			.containsExactly(Notice.Kind.ADDRESSED, Notice.Kind.ANSWERED);
		assertThat(this.notices.unseen(second)).isEmpty();
	}

	@Test
	void whatIsSeenIsNoLongerCountedButStaysListed() {
		UUID claim = this.cases.claim();
		UUID other = this.cases.claim();
		Person checker = this.cases.person("checker");
		this.remarks.add(claim, "@" + this.asked.username(), checker);
		this.remarks.add(claim, "@" + this.asked.username(), checker);
		this.remarks.add(other, "@" + this.asked.username(), checker);
		UUID ofOther = this.notices.unseen(this.asked).get(0).id();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.notices.seen(ofOther, checker));
		this.notices.seenOn(claim, this.asked);
		assertThat(this.notices.unseen(this.asked)).extracting(Notice::claimId).containsExactly(other);
		this.notices.seen(ofOther, this.asked);
		assertThat(this.notices.count(this.asked)).isZero();
		Page<Notice> all = this.notices.list(this.asked, new Page.Request(0, 2));
		assertThat(all.total()).isEqualTo(3);
		assertThat(all.items()).hasSize(2).allSatisfy((notice) -> assertThat(notice.seenAt()).isNotNull());
	}

	@Test
	void theWordsOfAStruckRemarkAreNotRepeated() {
		Person checker = this.cases.person("checker");
		UUID remark = this.remarks.add(this.cases.claim(), "@" + this.asked.username() + " oh no", checker);
		this.remarks.strike(remark, checker);
		assertThat(this.notices.unseen(this.asked)).singleElement()
			.satisfies((notice) -> assertThat(notice.words()).isNull());
	}

	@Test
	void aReturnedClaimIsToldToThoseWhoWorkedOnItAndNotToTheEditor() {
		UUID claim = this.cases.atSignOff();
		this.cases.returned(claim, Stage.COLLECTION, "Ask the second guard too.");
		for (String worker : new String[] { "checker", "checker2" }) {
			assertThat(this.notices.unseen(this.cases.person(worker))).filteredOn((one) -> one.claimId().equals(claim))
				.singleElement()
				.satisfies((notice) -> {
					assertThat(notice.kind()).isEqualTo(Notice.Kind.RETURNED);
					assertThat(notice.returnTo()).isEqualTo(Stage.COLLECTION);
					assertThat(notice.words()).isEqualTo("Ask the second guard too.");
				});
		}
		assertThat(this.notices.unseen(this.cases.person("editor")))
			.noneMatch((notice) -> notice.claimId().equals(claim));
	}

	@Test
	void whoIsGivenATaskIsToldAndWhoTakesOneIsNot() {
		UUID claim = this.cases.claim();
		UUID task = this.cases.task(claim).id();
		this.tasks.take(task, this.asked);
		assertThat(this.notices.unseen(this.asked)).isEmpty();
		this.tasks.release(task, this.asked);
		this.tasks.give(task, this.asked.username(), this.cases.person("manager"));
		assertThat(this.notices.unseen(this.asked)).singleElement().satisfies((notice) -> {
			assertThat(notice.kind()).isEqualTo(Notice.Kind.GIVEN);
			assertThat(notice.taskKind()).isEqualTo(TaskKind.COLLECT_EVIDENCE);
			assertThat(notice.path()).isEqualTo("/tasks/" + task);
		});
	}

	private Person newcomer() {
		String username = "new" + UUID.randomUUID().toString().substring(0, 8);
		return this.people.enter(username, "Newcomer " + username, "long enough", Set.of(Role.FACT_CHECKER), "admin");
	}

}
