package org.twosource.desk;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.discussion.Notice;
import org.twosource.discussion.Notices;
import org.twosource.discussion.Remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class DiscussionPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Remarks remarks;

	@Autowired
	private Notices notices;

	@Autowired
	private People people;

	@Test
	void aRemarkIsAddedWithoutScriptAndStandsOnTheClaimAndOnItsTask() {
		UUID claim = this.newsroom.claim("The bridge was closed at noon", "EVENT");
		UUID task = this.newsroom.task(claim);
		MvcTestResult added = post("checker", "/claims/" + claim + "/remarks", "text",
				"@editor, see https://example.org/a?b=1&c=2 and C-1", "back", "/tasks/" + task);
		assertThat(added.getResponse().getRedirectedUrl()).startsWith("/tasks/" + task + "#remark-");
		for (String path : new String[] { "/claims/" + claim, "/tasks/" + task }) {
			assertThat(get("editor2", path)).bodyText()
				.contains("Saule Editor</bdi>", "title=\"@editor\"", "href=\"/claims/C-1\"",
						"href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer nofollow ugc\"");
		}
	}

	@Test
	void hostileTextStaysTextWithItsLines() {
		UUID claim = this.newsroom.claim("The gate stood open", "EVENT");
		post("checker", "/claims/" + claim + "/remarks", "text", "<img src=x onerror=alert(1)>\r\nsecond");
		assertThat(get("editor", "/claims/" + claim)).bodyText()
			.contains("&lt;img src=x onerror=alert(1)&gt;\nsecond")
			.doesNotContain("<img src=x");
	}

	@Test
	void withScriptTheListComesBackAndTheDraftIsDone() {
		UUID claim = this.newsroom.claim("The gate stood open", "EVENT");
		assertThat(htmx("checker", "/claims/" + claim + "/remarks", "text", "Who saw it?")).hasStatusOk()
			.bodyText()
			.startsWith("<div class=\"remarks\"")
			.contains("Who saw it?", "data-draft-done=\"remark-" + claim + "\"")
			.doesNotContain("<html");
		assertThat(get("editor", "/claims/" + claim + "/discussion")).bodyText()
			.contains("Who saw it?", "Aigerim Checker has said something")
			.doesNotContain("data-draft-done", "Strike out");
	}

	@Test
	void anEmptyRemarkIsRefusedBesideItsField() {
		UUID claim = this.newsroom.claim("The gate stood open", "EVENT");
		assertThat(htmx("checker", "/claims/" + claim + "/remarks", "text", " ")).hasStatus(422)
			.containsHeader("HX-Retarget")
			.bodyText()
			.contains("missing");
		assertThat(post("checker", "/claims/" + claim + "/remarks", "text", " ", "back", "/claims/" + claim))
			.hasRedirectedUrl("/claims/" + claim + "#discussion");
		assertThat(this.remarks.of(claim)).isEmpty();
	}

	@Test
	void aRemarkIsStruckOutByItsAuthorAlone() {
		UUID claim = this.newsroom.claim("The gate stood open", "EVENT");
		UUID remark = this.remarks.add(claim, "It was Monday", person("checker"));
		assertThat(htmx("editor", "/remarks/" + remark + "/strike")).hasStatus(403);
		assertThat(htmx("checker", "/remarks/" + remark + "/strike")).hasStatusOk()
			.bodyText()
			.contains("<del>It was Monday</del>", "Struck out by its author");
	}

	@Test
	void aNoticeIsListedUntilItsClaimIsOpened() {
		UUID claim = this.newsroom.claim("The siren was heard twice", "EVENT");
		this.remarks.add(claim, "@editor2 как вы думаете?", person("checker"));
		assertThat(get("editor2", "/notices")).hasStatusOk()
			.bodyText()
			.contains("Aigerim Checker addresses you", "как вы думаете?", "/claims/" + claim + "#remark-");
		assertThat(unseenOn(claim)).isTrue();
		get("editor2", "/claims/" + claim);
		assertThat(unseenOn(claim)).isFalse();
	}

	@Test
	void noticesAreMarkedAsSeenOneByOneOrAllAtOnce() {
		UUID claim = this.newsroom.claim("The siren was heard twice", "EVENT");
		this.remarks.add(claim, "@editor2", person("checker"));
		UUID notice = this.notices.unseen(person("editor2")).get(0).id();
		assertThat(post("checker", "/notices/" + notice + "/seen")).hasStatus(404);
		assertThat(post("editor2", "/notices/" + notice + "/seen", "back", "/")).hasRedirectedUrl("/");
		assertThat(unseenOn(claim)).isFalse();
		this.remarks.add(claim, "@editor2", person("checker"));
		assertThat(post("editor2", "/notices/seen")).hasRedirectedUrl("/notices");
		assertThat(this.notices.count(person("editor2"))).isZero();
	}

	private boolean unseenOn(UUID claim) {
		return this.notices.unseen(person("editor2")).stream().map(Notice::claimId).anyMatch(claim::equals);
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	private MvcTestResult get(String username, String path) {
		return this.mvc.get().uri(path).with(this.newsroom.as(username)).exchange();
	}

	private MvcTestResult post(String username, String path, String... fields) {
		return post(username, path, false, fields);
	}

	private MvcTestResult htmx(String username, String path, String... fields) {
		return post(username, path, true, fields);
	}

	private MvcTestResult post(String username, String path, boolean htmx, String... fields) {
		var request = this.mvc.post().uri(path).with(this.newsroom.as(username)).with(csrf());
		if (htmx) {
			request.header("HX-Request", "true");
		}
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
