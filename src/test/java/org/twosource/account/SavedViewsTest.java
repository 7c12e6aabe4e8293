package org.twosource.account;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twosource.account.SavedView.Page.CLAIMS;
import static org.twosource.account.SavedView.Page.INBOX;

@NewsroomTest
class SavedViewsTest {

	@Autowired
	private SavedViews views;

	@Autowired
	private People people;

	@Autowired
	private Audit audit;

	private Person somebody;

	private Person another;

	@BeforeEach
	void takePeopleIn() {
		this.somebody = person();
		this.another = person();
	}

	@Test
	void aPersonFindsTheirOwnViewsOfAListByName() {
		this.views.save(INBOX, "Urgent", "list=AVAILABLE&harm=HIGH", this.somebody);
		this.views.save(INBOX, " By noon ", "due=DAY", this.somebody);
		this.views.save(CLAIMS, "Rumours", "kind=CONDUCT", this.somebody);
		assertThat(this.views.of(this.somebody, INBOX)).extracting(SavedView::name)
			.containsExactly("By noon", "Urgent");
		assertThat(this.views.of(this.somebody, CLAIMS)).extracting(SavedView::query).containsExactly("kind=CONDUCT");
	}

	@Test
	void nobodySeesOrDeletesTheViewsOfOthers() {
		SavedView view = this.views.save(INBOX, "Urgent", "harm=HIGH", this.somebody);
		assertThat(this.views.of(this.another, INBOX)).isEmpty();
		this.views.delete(view.id(), this.another);
		assertThat(this.views.of(this.somebody, INBOX)).containsExactly(view);
	}

	@Test
	void aViewOfTheSameNameIsReplaced() {
		SavedView first = this.views.save(INBOX, "Urgent", "harm=HIGH", this.somebody);
		this.views.save(INBOX, "URGENT", "due=DAY", this.somebody);
		assertThat(this.views.of(this.somebody, INBOX)).singleElement().satisfies((view) -> {
			assertThat(view.id()).isEqualTo(first.id());
			assertThat(view.query()).isEqualTo("due=DAY");
		});
		assertThat(this.audit.of(first.id())).extracting("act").containsExactly("view saved", "view saved");
	}

	@Test
	void aDeletedViewIsGoneAndItIsRecorded() {
		SavedView view = this.views.save(INBOX, "Urgent", "harm=HIGH", this.somebody);
		this.views.delete(view.id(), this.somebody);
		this.views.delete(view.id(), this.somebody);
		assertThat(this.views.of(this.somebody, INBOX)).isEmpty();
		assertThat(this.audit.of(view.id())).extracting("act").containsExactly("view saved", "view deleted");
	}

	@Test
	void twentyViewsOfAListAreEnough() {
		for (int i = 0; i < SavedViews.MOST; i++) {
			this.views.save(INBOX, "View " + i, "", this.somebody);
		}
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.views.save(INBOX, "One more", "", this.somebody))
			.withMessageContaining("20");
		this.views.save(INBOX, "View 7", "due=DAY", this.somebody);
		this.views.save(CLAIMS, "Another list", "", this.somebody);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "0123456789012345678901234567890123456789012345678901234567890", "a\0b" })
	void aNameIsNeitherEmptyNorEndless(String name) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.views.save(INBOX, name, "", this.somebody));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=b#c", "javascript:alert(1)", "a=\"", "a=<b>", "//elsewhere.example", "a=b\r\nc" })
	void aQueryIsNothingButAFilter(String query) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.views.save(INBOX, "Name", query, this.somebody));
	}

	private Person person() {
		String name = "v" + UUID.randomUUID().toString().substring(0, 8);
		return this.people.enter(name, name, "twosource-secret", Set.of(Role.FACT_CHECKER), "test");
	}

}
