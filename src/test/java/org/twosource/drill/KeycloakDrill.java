package org.twosource.drill;

import java.nio.file.Path;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.twosource.NewsroomTest;
import org.twosource.account.Accounts;
import org.twosource.account.OpenIdIdentity;
import org.twosource.account.OpenIdLinks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.journey.Chromium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * People sign in through a real Keycloak with a real browser:
 * {@code mvn test -Pkeycloak -Dtest=KeycloakDrill}.
 */
@NewsroomTest(webEnvironment = WebEnvironment.DEFINED_PORT)
class KeycloakDrill {

	private static final int port = Keycloak.freePort();

	private static final String address = "http://localhost:" + port;

	private static final Keycloak keycloak = new Keycloak(address);

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private OpenIdLinks links;

	@DynamicPropertySource
	static void throughKeycloak(DynamicPropertyRegistry properties) {
		properties.add("server.port", () -> port);
		properties.add("twosource.public-url", () -> address);
		properties.add("twosource.openid.issuer", keycloak::issuer);
		properties.add("twosource.openid.client-id", () -> "twosource");
		properties.add("twosource.openid.client-secret", () -> "secret-of-the-newsroom");
		properties.add("twosource.openid.name", () -> "Keycloak");
		properties.add("twosource.openid.roles-claim", () -> "realm_access.roles");
		properties.add("twosource.openid.roles.fact-checker", () -> "newsroom-checkers");
		properties.add("twosource.openid.roles.editor", () -> "newsroom-editors");
	}

	@AfterAll
	static void stopIt() {
		keycloak.close();
	}

	@Test
	void peopleComeAndGo() {
		try (BrowserContext browser = context()) {
			Page page = signsIn(browser, "aliya", "пароль Алии");
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Inbox"))).isVisible();
			assertThat(person("aliya")).isEqualTo(new Person("aliya", "Алия Омарова", Set.of(Role.FACT_CHECKER), true));
			assertThat(keycloak.sessions("aliya")).isEqualTo(1);
			page.navigate(address + "/nothing-here");
			page.locator("[popovertarget=desk-me]").click();
			assertThat(page.getByText("Алия Омарова").first()).isVisible();
			page.navigate(address + "/account");
			assertThat(page.getByText("Chrome on Linux")).isVisible();
			assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
			signsOut(page);
			assertThat(page.getByText("You are signed out.")).isVisible();
			assertThat(keycloak.sessions("aliya")).isZero();
			page.navigate(address + "/");
			assertThat(page).hasURL(address + "/login");
		}
		keycloak.changeRole("POST", "aliya", "newsroom-editors");
		keycloak.changeRole("DELETE", "aliya", "newsroom-checkers");
		try (BrowserContext browser = context()) {
			Page page = signsIn(browser, "aliya", "пароль Алии");
			assertThat(page).hasURL(address + "/");
			assertThat(person("aliya").roles()).containsExactly(Role.EDITOR);
			keycloak.endSessions("aliya");
			page.navigate(address + "/");
			assertThat(page).hasURL(address + "/login");
		}
		this.accounts.deactivate("aliya", person("admin"));
		try (BrowserContext browser = context()) {
			Page page = signsIn(browser, "aliya", "пароль Алии");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your access to this newsroom has ended");
		}
	}

	@Test
	void whoeverHasNoRoleThereStaysOut() {
		try (BrowserContext browser = context()) {
			Page page = signsIn(browser, "stranger", "password of a stranger");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("has no role in this newsroom");
			assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
			assertThat(this.people.find("stranger")).isEmpty();
			page.getByText("Sign in with Keycloak").click();
			assertThat(page.getByLabel("Password").first()).isVisible();
		}
	}

	@Test
	void anAccountOfThatNameIsLinkedByAnAdministrator() {
		try (BrowserContext browser = context()) {
			Page page = signsIn(browser, "editor", "password of an editor");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("already has your username");
		}
		try (BrowserContext browser = context()) {
			Page page = browser.newPage();
			page.navigate(address + "/login");
			page.getByLabel("Username").fill("admin");
			page.getByLabel("Password").fill("twosource");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true)).click();
			page.navigate(address + "/people");
			page.getByText("Sign-in with Keycloak").click();
			assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
			page.setViewportSize(360, 740);
			assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.isEqualTo(0);
			page.setViewportSize(1280, 900);
			page.screenshot(
					new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/openid.png")));
			page.getByLabel("Who is it here?").selectOption("editor");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("That is the one")).click();
			assertThat(page.getByText("It is saved who that is.")).isVisible();
		}
		try (BrowserContext browser = context()) {
			Page page = signsIn(browser, "editor", "password of an editor");
			assertThat(page).hasURL(address + "/");
			assertThat(page.locator("body")).hasAttribute("data-me", "editor");
		}
		OpenIdIdentity linked = this.links.all(person("admin"))
			.stream()
			.filter((one) -> "editor".equals(one.username()))
			.findAny()
			.orElseThrow();
		assertThat(linked.knownAs()).isEqualTo("editor");
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	private static BrowserContext context() {
		return Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
	}

	private static Page signsIn(BrowserContext browser, String username, String password) {
		Page page = browser.newPage();
		page.navigate(address + "/login");
		page.screenshot(
				new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/login-openid.png")));
		page.getByText("Sign in with Keycloak").click();
		page.locator("#username").fill(username);
		page.locator("#password").fill(password);
		page.locator("#kc-login").click();
		page.waitForURL((url) -> url.startsWith(address));
		return page;
	}

	private static void signsOut(Page page) {
		page.locator("[popovertarget=desk-me]").click();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out").setExact(true)).click();
	}

}
