package org.twosource.journey;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twosource.NewsroomTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * People speak about a claim side by side in real browsers, and an editor decides on it.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class DiscussionTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Desk desk;

	@Test
	void peopleSpeakAboutAClaimAndAnEditorReturnsItAndSigns() {
		String address = "http://127.0.0.1:" + this.port;
		this.desk.at(address);
		String claim = this.desk.atSignOff();
		try (Person editor = Person.signedIn(address, "editor"); Person checker = Person.signedIn(address, "checker")) {
			checker.open("/claims/" + claim);
			editor.open("/tasks/" + this.desk.task(claim));
			askedByKeyboard(editor);
			heardLive(checker, address, claim);
			returned(editor, checker);
			this.desk.answered(claim);
			signed(editor, checker, claim);
			read(address, this.desk.task(this.desk.atSignOff()));
		}
	}

	/** A draft survives a reload; a name is completed; Ctrl and Enter send. */
	private void askedByKeyboard(Person editor) {
		Page page = editor.page();
		page.keyboard().press("o");
		page.keyboard().type("Who is the seventh, @check");
		Locator names = page.locator("#remark-people [role=option]:visible");
		assertThat(names).hasCount(2);
		assertThat(page.locator("#remark-text")).hasAttribute("aria-activedescendant",
				Pattern.compile("remark-person-\\d+"));
		editor.audits("discussion-names");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowUp");
		page.keyboard().press("Enter");
		assertThat(page.locator("#remark-text")).hasValue("Who is the seventh, @checker ");
		page.reload();
		assertThat(page.locator("#remark-text")).hasValue("Who is the seventh, @checker ");
		page.locator("#remark-text").focus();
		page.keyboard().press("Control+Enter");
		assertThat(page.locator(".remark")).hasCount(1);
		assertThat(page.locator(".remark .addressed")).hasText("@Aigerim Checker");
		assertThat(page.locator("#remark-text")).hasValue("");
		page.reload();
		assertThat(page.locator("#remark-text")).hasValue("");
		assertThat(page.locator(".remark")).hasCount(1);
	}

	/**
	 * The other browser hears of it without a reload, keeps what is typed there, answers
	 * and strikes out.
	 */
	private void heardLive(Person checker, String address, String claim) {
		Page page = checker.page();
		page.locator("#remark-text").fill("He was found ");
		assertThat(page.locator(".remark .addressed-me")).hasCount(1);
		assertThat(page.locator("#remark-arrived")).hasText("Saule Editor has said something");
		assertThat(page.locator("#remark-text")).hasValue("He was found ");
		page.locator("#remark-text").pressSequentially("in the ambulance, @editor2");
		page.keyboard().press("Escape");
		checker.press("Send");
		assertThat(page.locator(".remark")).hasCount(2);
		page.locator("#remark-text").fill("I mean on Monday");
		checker.press("Send");
		assertThat(page.locator(".remark")).hasCount(3);
		page.onceDialog((dialog) -> dialog.accept());
		page.locator(".remark").last().locator(".remark-strike").click();
		assertThat(page.locator(".remark del")).hasText("I mean on Monday");
		checker.audits("discussion");
		try (Person editor2 = Person.signedIn(address, "editor2")) {
			editor2.open("/notices");
			editor2.audits("notices");
			editor2.page().locator(".notice-new a").first().click();
			assertThat(editor2.page().locator(".remark:target")).containsText("in the ambulance");
			editor2.open("/notices");
			assertThat(editor2.page().locator("#main .notice")).not().hasCount(0);
			assertThat(editor2.page().locator("#main .notice-new")).hasCount(0);
		}
	}

	/**
	 * No key decides by itself; a return asks for what it needs, and a draft of it
	 * survives.
	 */
	private void returned(Person editor, Person checker) {
		Page page = editor.page();
		page.locator("body").click(new Locator.ClickOptions().setPosition(2, 2));
		editor.audits("sign-off-first-look");
		page.keyboard().press("2");
		assertThat(page.locator("input[value=RETURN]")).isChecked();
		editor.press("Save the decision");
		assertThat(page.locator("input[name=returnTo]").first()).isFocused();
		page.locator("input[value=COLLECTION]").check();
		page.locator("#reason").fill("Ask the ambulance.");
		page.reload();
		assertThat(page.locator("input[value=RETURN]")).isChecked();
		assertThat(page.locator("#reason")).hasValue("Ask the ambulance.");
		editor.audits("sign-off-return");
		editor.press("Save the decision");
		editor.sees("Inbox");
		assertThat(checker.page().locator("#returned")).containsText("Ask the ambulance.");
		checker.audits("claim-returned");
	}

	private void signed(Person editor, Person checker, String claim) {
		this.desk.anHourPasses();
		editor.open("/tasks/" + this.desk.task(claim));
		assertThat(editor.page().locator("section.since")).containsText("New evidence: 1 (checker)");
		assertThat(editor.page().locator("section.answered")).containsText("He died on the way.");
		assertThat(editor.page().locator("section.dissent .badge-new")).hasText("New");
		editor.audits("sign-off");
		editor.page().keyboard().press("1");
		editor.press("Save the decision");
		editor.sees("Inbox");
		checker.open("/claims/" + claim);
		assertThat(checker.page().locator("#returned")).not().containsText("Ask the ambulance.");
		String review = this.desk.challenged(claim);
		editor.open("/tasks/" + review);
		editor.page().keyboard().press("1");
		assertThat(editor.page().locator("input[value=KEEP]")).isChecked();
		editor.audits("review");
	}

	/** The editor's page in the dark, on a phone and in Russian. */
	private void read(String address, String task) {
		try (Person editor = Person.signedIn(address, "editor")) {
			editor.speaks("ru");
			for (String path : List.of("/tasks/" + task, "/notices")) {
				String name = path.startsWith("/tasks") ? "sign-off" : "notices";
				editor.open(path);
				editor.audits(name + "-ru");
				editor.auditsByNightOnAPhone(name + "-ru-phone-dark");
			}
		}
	}

}
