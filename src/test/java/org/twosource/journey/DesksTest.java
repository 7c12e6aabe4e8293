package org.twosource.journey;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.account.Role;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An administrator opens a desk and seats somebody there, whose documents go to it, and
 * invites somebody, who comes in.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class DesksTest {

	private static final String PASSWORD = "kettle orbit mango 31";

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	private final String unique = UUID.randomUUID().toString().substring(0, 8);

	private final String name = "Steppe desk " + this.unique;

	@Test
	void aDeskIsOpenedSeatedAndGivenDocuments() {
		String username = "aigul-" + this.unique;
		this.people.enter(username, "Aigul " + this.unique, "twosource", Set.of(Role.FACT_CHECKER, Role.MANAGER),
				"admin");
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

	@Test
	void whoIsInvitedChoosesAPasswordAndIsAskedForACodeFromThenOn() throws Exception {
		String username = "bota-" + this.unique;
		String address = "http://127.0.0.1:" + this.port;
		String link;
		try (Person admin = Person.signedIn(address, "admin")) {
			admin.open("/people");
			Page page = admin.page();
			page.locator("#username").fill(username);
			page.locator("#displayName").fill("Bota " + this.unique);
			page.locator("form[action$='/people'] input[value=FACT_CHECKER]").check();
			admin.press("Add");
			admin.sees("Pass this link on to them alone");
			link = page.locator("code.token").innerText();
			Screens.keep(page, "people-invited");
			admin.audits("people-invited");
			admin.auditsByNightOnAPhone("people-invited-phone");
		}
		try (Person bota = new Person(address)) {
			bota.open(link.substring(link.indexOf("/login/")));
			bota.expects(422);
			bota.fill("New password", "Bota" + this.unique);
			bota.press("Save the password");
			bota.sees("soon guessed");
			Screens.keep(bota.page(), "login-link");
			bota.audits("login-link");
			bota.fill("New password", PASSWORD);
			bota.press("Save the password");
			bota.sees("The password is saved");
			signIn(bota, username);
			bota.sees("Inbox");
			setsUp(bota);
			bota.page().locator("[popovertarget=desk-me]").click();
			bota.press("Sign out");
			bota.sees("You are signed out.");
			signIn(bota, username);
			bota.sees("Enter a code");
			Screens.keep(bota.page(), "login-code");
			bota.audits("login-code");
			bota.auditsByNightOnAPhone("login-code-phone");
		}
	}

	private static void setsUp(Person bota) throws Exception {
		bota.open("/account");
		Screens.keep(bota.page(), "account-factor");
		bota.follow("Set it up");
		bota.press("Set it up");
		bota.sees("Set up the app");
		Screens.keep(bota.page(), "second-factor");
		bota.audits("second-factor");
		bota.auditsByNightOnAPhone("second-factor-phone");
		byte[] secret = new Base32().decode(bota.page().locator("#factor-secret").innerText().replace(" ", ""));
		bota.fill("Code from your app", code(secret));
		bota.press("Turn it on");
		bota.sees("Your recovery codes");
		Screens.keep(bota.page(), "second-factor-codes");
		bota.audits("second-factor-codes");
	}

	private static void signIn(Person bota, String username) {
		bota.fill("Username", username);
		bota.fill("Password", PASSWORD);
		bota.press("Sign in");
	}

	private static String code(byte[] secret) throws Exception {
		return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"),
				Instant.now());
	}

}
