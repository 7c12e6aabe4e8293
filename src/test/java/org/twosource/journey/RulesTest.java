package org.twosource.journey;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twosource.NewsroomTest;
import org.twosource.verification.RuleXml;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An administrator hands in a new table, sees what it would change, and discards it. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class RulesTest {

	@LocalServerPort
	private int port;

	@Test
	void aTableIsHandedInTriedAndDiscarded() {
		String table = RuleXml.shipped("verification-policy.dmn");
		try (Person admin = Person.signedIn("http://127.0.0.1:" + this.port, "admin")) {
			admin.open("/board");
			admin.follow("Policy");
			admin.sees("Casualty figure");
			admin.audits("rules");
			Screens.keep(admin.page(), "rules");
			admin.auditsByNightOnAPhone("rules-phone");
			handIn(admin, RuleXml.cell(table, "CasualtyFigure_in_kind", "\"CASUALTIES\""));
			admin.expects(422);
			admin.press("Check and keep as a draft");
			admin.sees("Row 2");
			admin.audits("rules-refused");
			Screens.keep(admin.page(), "rules-refused");
			handIn(admin, RuleXml.cell(RuleXml.cell(table, "CasualtyFigure_out_independentOrigins", "3"),
					"EveryClaim_out_collectionDays", "6"));
			admin.press("Check and keep as a draft");
			Page page = admin.page();
			// It says so only until it was tried, when the page comes anew.
			page.waitForURL("**/board/rules/drafts/*");
			assertThat(page.locator("#decide ~ form .btn-primary")).hasText("Put in force");
			assertThat(page.locator(".rules-changes > li")).hasCount(2);
			admin.audits("rules-draft");
			Screens.keep(admin.page(), "rules-draft");
			admin.dark();
			admin.phone();
			admin.audits("rules-draft-phone");
			Screens.keep(admin.page(), "rules-draft-phone");
			admin.light();
			admin.desk();
			admin.press("Discard the draft");
			admin.sees("The draft is discarded");
			admin.open("/board/rules/files/verification-policy.dmn");
			admin.sees("The first version.");
			admin.audits("rules-file");
			admin.speaks("ru");
			admin.open("/board/rules");
			admin.sees("Действующие таблицы и схемы");
			admin.phone();
			admin.audits("rules-russian-phone");
			Screens.keep(admin.page(), "rules-russian-phone");
		}
	}

	private static void handIn(Person admin, String table) {
		admin.page()
			.locator("#file")
			.setInputFiles(new FilePayload("verification-policy.dmn", "application/xml",
					table.getBytes(StandardCharsets.UTF_8)));
		admin.fill("Why", "Two origins were not enough at the bridge");
	}

}
