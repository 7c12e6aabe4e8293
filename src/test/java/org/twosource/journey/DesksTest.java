package org.twosource.journey;

import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.account.Role;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An administrator opens a desk and seats somebody there, whose documents go to it. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class DesksTest {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	private final String unique = UUID.randomUUID().toString().substring(0, 8);

	private final String name = "Steppe desk " + this.unique;

	@Test
	void aDeskIsOpenedSeatedAndGivenDocuments() {
		String username = "aigul-" + this.unique;
		this.people.create(username, "Aigul " + this.unique, "twosource", Set.of(Role.FACT_CHECKER, Role.MANAGER),
				this.people.find("admin").orElseThrow());
		String address = "http://127.0.0.1:" + this.port;
		try (Person admin = Person.signedIn(address, "admin")) {
			admin.open("/people");
			admin.fill("New desk", this.name);
			admin.press("Open the desk");
			admin.sees("The desk " + this.name + " is open.");
			Locator seat = admin.page()
				.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Desks of Aigul " + this.unique));
			seat.getByLabel(this.name).check();
			seat.locator("button").click();
			admin.sees("The desks of Aigul " + this.unique + " are saved.");
			assertThat(seat.getByLabel(this.name)).isChecked();
			admin.audits("desks");
			admin.auditsByNightOnAPhone("desks-phone");
		}
		try (Person aigul = Person.signedIn(address, username)) {
			aigul.open("/documents/new");
			aigul.fill("Title", "The ford " + this.unique);
			aigul.fill("Text", "Seven villagers drowned at the ford of Aksu on 4 May. " + this.unique);
			aigul.press("Import");
			Locator desk = aigul.page().getByLabel("Desk:");
			assertThat(desk.locator("option:checked")).hasText(this.name);
			aigul.audits("document-desk");
			desk.selectOption("");
			aigul.press("Move");
			aigul.sees("The document’s desk is saved.");
			assertThat(desk.locator("option:checked")).hasText("No desk: everybody’s");
			aigul.speaks("ru");
			aigul.page().reload();
			aigul.audits("document-desk-russian");
		}
	}

}
