package org.twosource.desk;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@NewsroomTest
class InboxPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Statements statements;

	/** A word no other test has. */
	private final String own = "w" + UUID.randomUUID().toString().replace("-", "");

	@ParameterizedTest
	@ValueSource(strings = { "checker", "editor", "manager", "admin" })
	void everyoneHasAnInbox(String username) {
		assertThat(this.mvc.get().uri("/").with(user(this.people.loadUserByUsername(username)))).hasStatusOk()
			.bodyText()
			.contains("Mine", "Available", "Waiting on others", "Sign out");
	}

	@Test
	void whoeverIsNotSignedInIsSentToTheLoginPage() {
		assertThat(this.mvc.get().uri("/").accept("text/html")).hasStatus3xxRedirection()
			.redirectedUrl()
			.endsWith("/login");
		assertThat(this.mvc.get().uri("/login")).hasStatusOk().bodyText().contains("Sign in", "demonstration newsroom");
	}

	@Test
	void onlyManagersSeeTheBoardAndOnlyAdministratorsPeople() {
		assertThat(this.mvc.get().uri("/").with(user(this.people.loadUserByUsername("checker")))).bodyText()
			.doesNotContain("href=\"/board\"", "href=\"/people\"");
		assertThat(this.mvc.get().uri("/").with(user(this.people.loadUserByUsername("manager")))).bodyText()
			.contains("href=\"/board\"")
			.doesNotContain("href=\"/people\"");
		assertThat(this.mvc.get().uri("/").with(user(this.people.loadUserByUsername("admin")))).bodyText()
			.contains("href=\"/board\"", "href=\"/people\"");
		assertThat(this.mvc.get().uri("/people").with(user(this.people.loadUserByUsername("editor")))).hasStatus(403);
		assertThat(this.mvc.get().uri("/people").with(user(this.people.loadUserByUsername("admin")))).hasStatusOk()
			.bodyText()
			.contains("checker2", "Deactivate");
	}

	@Test
	void aFormWithoutItsTokenIsRefused() {
		assertThat(this.mvc.post()
			.uri("/sources")
			.param("name", "The Daily Planet")
			.with(user(this.people.loadUserByUsername("checker")))).hasStatus(403);
	}

	@Test
	void aListIsNarrowedByItsAddressAndEachPartCanBeTakenAway() {
		UUID task = this.newsroom.task(this.newsroom.claim("The bridge " + this.own, "EVENT"));
		assertThat(page("/?list=AVAILABLE&kind=COLLECT_EVIDENCE&q=" + this.own)).contains("task-" + task,
				"<bdi dir=\"auto\">Collect evidence</bdi>", "href=\"/?list=AVAILABLE&amp;q=" + this.own + "\"",
				"href=\"/?list=AVAILABLE&amp;kind=COLLECT_EVIDENCE\"");
		assertThat(page("/?list=AVAILABLE&kind=SIGN_OFF&q=" + this.own)).doesNotContain("task-" + task)
			.contains("Show without the filter");
		assertThat(page("/?list=AVAILABLE&harm=HIGH&stage=COLLECTION&due=DAY&q=" + this.own))
			.doesNotContain("task-" + task);
	}

	@Test
	void anAddressThatSaysNothingSensibleIsAnsweredInWords() {
		assertThat(this.mvc.get().uri("/?list=THEIRS").with(this.newsroom.as("checker"))).hasStatus(400);
	}

	@Test
	void aTaskIsTakenAndOpenedInOnePress() {
		UUID task = this.newsroom.task(this.newsroom.claim("The bridge " + this.own, "EVENT"));
		assertThat(press(task, "take", "checker")).hasStatus(204).hasHeader("HX-Redirect", "/tasks/" + task);
		assertThat(page("/?list=MINE&q=" + this.own)).contains("task-" + task, "release-" + task);
		assertThat(press(task, "release", "checker")).hasStatus(204).hasHeader("HX-Trigger", "live");
		assertThat(page("/?list=MINE&q=" + this.own)).doesNotContain("task-" + task);
	}

	@Test
	void theRowOfATaskThatSomebodyElseTookFirstSaysSo() {
		UUID task = this.newsroom.task(this.newsroom.claim("The bridge " + this.own, "EVENT"));
		press(task, "take", "checker2");
		assertThat(press(task, "take", "checker")).hasStatusOk()
			.bodyText()
			.contains("id=\"task-" + task, "role=\"alert\"", "checker2", "data-refused")
			.doesNotContain("<html");
		assertThat(press(task, "release", "checker")).hasStatusOk().bodyText().contains("role=\"alert\"");
	}

	@Test
	void theCountIsOfTasksHeldAndANumberInTheHeader() {
		int before = count();
		UUID task = this.newsroom.task(this.newsroom.claim("The bridge " + this.own, "EVENT"));
		press(task, "take", "checker");
		assertThat(count()).isEqualTo(before + 1);
	}

	@Test
	void whatIsAskedOfTheDatabaseDoesNotGrowWithTheLists() {
		try {
			this.newsroom.openTasks(10, this.own);
			int few = sent("/?list=AVAILABLE&q=" + this.own);
			this.newsroom.openTasks(40, this.own);
			assertThat(page("/?list=AVAILABLE&q=" + this.own)).contains("<span class=\"inbox-number\">50</span>");
			assertThat(sent("/?list=AVAILABLE&q=" + this.own)).isEqualTo(few).isLessThanOrEqualTo(14);
			assertThat(sent("/inbox/count")).isLessThanOrEqualTo(4);
		}
		finally {
			this.newsroom.callOff(this.own);
		}
	}

	@Test
	void aPersonFindsTheViewTheySavedAsALink() {
		assertThat(this.mvc.post()
			.uri("/views")
			.param("page", "INBOX")
			.param("name", this.own)
			.param("query", "list=AVAILABLE&harm=HIGH")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus3xxRedirection().hasRedirectedUrl("/?list=AVAILABLE&harm=HIGH");
		assertThat(page("/?list=AVAILABLE&harm=HIGH")).contains(this.own, "href=\"/?list=AVAILABLE&amp;harm=HIGH\"");
		assertThat(this.mvc.get().uri("/").with(this.newsroom.as("checker2"))).bodyText().doesNotContain(this.own);
		assertThat(this.mvc.post()
			.uri("/views")
			.param("page", "CLAIMS")
			.param("name", "")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus3xxRedirection().flash().containsKey("warning");
	}

	@Test
	void theInboxAndTheListOfClaimsSpeakRussian() {
		for (String path : List.of("/?list=AVAILABLE&harm=HIGH", "/?list=OTHERS&harm=HIGH", "/claims?stage=SIGN_OFF")) {
			assertThat(this.mvc.get().uri(path).header("Accept-Language", "ru").with(this.newsroom.as("checker")))
				.hasStatusOk()
				.bodyText()
				.contains("Сохранить подборку")
				.doesNotContain("??", "Save this view", "Available", "Claims");
		}
	}

	private int sent(String path) {
		return this.statements.during(() -> page(path)).size();
	}

	private int count() {
		Matcher count = Pattern.compile("data-count=\"(\\d+)\"").matcher(page("/inbox/count"));
		assertThat(count.find()).isTrue();
		return Integer.parseInt(count.group(1));
	}

	private String page(String path) {
		try {
			return this.mvc.get()
				.uri(path)
				.with(this.newsroom.as("checker"))
				.exchange()
				.getResponse()
				.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult press(UUID task, String what, String username) {
		return this.mvc.post()
			.uri("/inbox/tasks/%s/%s".formatted(task, what))
			.header("HX-Request", "true")
			.with(this.newsroom.as(username))
			.with(csrf())
			.exchange();
	}

}
