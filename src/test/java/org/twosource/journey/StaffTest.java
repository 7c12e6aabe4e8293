package org.twosource.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twosource.NewsroomTest;
import org.twosource.verification.Lying;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody is asked about a task that lies, a manager sees people at work and what does
 * not move.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class StaffTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Desk desk;

	@Autowired
	private Lying lying;

	@Test
	void whoHoldsATaskIsAskedAndTheManagerSeesWhatDoesNotMove() {
		String address = "http://127.0.0.1:" + this.port;
		this.desk.at(address);
		String editor = this.lying.person("EDITOR");
		String claim = this.desk.atSignOff();
		String task = this.lying.held(claim, editor);
		this.lying.look();
		this.desk.await("the question", "select task_id from notice where kind = 'STILL_WORKING' and task_id = :id",
				task);
		try (Person asked = Person.signedIn(address, editor)) {
			asked.open("/notices");
			asked.sees("Are you still working on this?");
			asked.audits("staff-notice");
			Screens.keep(asked.page(), "notice");
			asked.open("/tasks/" + task);
			asked.sees("If nothing happens, the task goes back to the others");
			asked.auditsByNightOnAPhone("staff-asked");
			Screens.keep(asked.page(), "asked");
			asked.press("Still on it");
			asked.sees("stays with you");
			assertThat(asked.page().locator("#task-touch")).hasCount(0);
			notesTheirAbsence(asked);
		}
		assertThat(this.lying.holder(task)).isEqualTo(editor);
		try (Person manager = Person.signedIn(address, "manager")) {
			seesPeople(manager, editor);
			seesWhatDoesNotMove(manager, editor);
		}
		try (Person admin = Person.signedIn(address, "admin")) {
			erases(admin, editor);
		}
		assertThat(this.lying.holder(task)).isNull();
	}

	private static void notesTheirAbsence(Person asked) {
		asked.open("/account");
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		asked.page().locator("#from-own").fill(today.toString());
		asked.page().locator("#until-own").fill(today.plusDays(2).toString());
		asked.page().locator("#from-own").press("Enter");
		asked.sees("The absence is noted.");
		asked.audits("staff-account");
		Screens.keep(asked.page(), "account");
		asked.auditsByNightOnAPhone("staff-account-phone");
		asked.page().locator(".staff-absence button").click();
		asked.sees("The absence is taken back.");
	}

	private static void seesPeople(Person manager, String editor) {
		manager.open("/board/people");
		Locator own = manager.page().locator("article[aria-labelledby=person-" + editor + "]");
		assertThat(own.locator("table")).containsText("Sign off");
		own.locator("details.staff-absences summary").click();
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		own.locator("input[name=from]").fill(today.toString());
		own.locator("input[name=until]").fill(today.plusDays(12).toString());
		own.locator(".staff-absence-form button").click();
		manager.sees("The absence is noted.");
		assertThat(own.locator(".staff-absent")).containsText("absent until");
		own.locator("details summary").first().click();
		assertThat(own.locator(".staff-held")).hasCount(1);
		manager.audits("staff");
		Screens.keep(own, "person");
		Screens.keep(manager.page(), "people");
		manager.dark();
		Screens.keep(manager.page(), "people-dark");
		manager.phone();
		manager.audits("staff-phone");
		Screens.keep(manager.page(), "people-phone");
		manager.desk();
		manager.light();
	}

	private static void seesWhatDoesNotMove(Person manager, String editor) {
		manager.open("/board/stuck");
		Locator row = manager.page()
			.locator("#stuck-part .task-row")
			.filter(new Locator.FilterOptions().setHasText(editor));
		assertThat(row.first()).containsText("absent until");
		manager.audits("stuck");
		Screens.keep(manager.page(), "stuck");
		manager.auditsByNightOnAPhone("stuck-phone");
		manager.phone();
		manager.dark();
		Screens.keep(manager.page(), "stuck-phone-dark");
		manager.desk();
		manager.light();
		manager.speaks("ru");
		manager.audits("stuck-russian");
		Screens.keep(manager.page(), "stuck-russian");
		manager.open("/board/people");
		Screens.keep(manager.page(), "people-russian");
		manager.phone();
		manager.audits("staff-russian-phone");
		manager.desk();
		manager.open("/board?process=task-care");
		manager.page().locator(".djs-container svg").first().waitFor();
		Screens.keep(manager.page().locator("[data-diagram]"), "diagram-russian");
		manager.speaks("en");
		manager.page().locator(".djs-container svg").first().waitFor();
		Screens.keep(manager.page().locator("[data-diagram]"), "diagram");
	}

	private static void erases(Person admin, String editor) {
		admin.open("/people");
		admin.page().locator("a[href='/people/" + editor + "/erasure']").click();
		admin.sees("What goes");
		admin.audits("erasure");
		Screens.keep(admin.page(), "erasure");
		admin.auditsByNightOnAPhone("erasure-phone");
		admin.phone();
		Screens.keep(admin.page(), "erasure-phone");
		admin.desk();
		admin.light();
		admin.speaks("ru");
		admin.audits("erasure-russian");
		Screens.keep(admin.page(), "erasure-russian");
		admin.speaks("en");
		admin.page().locator("input[name=sure]").check();
		admin.press("Erase for good");
		admin.sees("What was kept of the person is erased.");
		admin.audits("people-erased");
		assertThat(admin.page().getByText(editor)).hasCount(0);
	}

}
