package org.twosource.journey;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.webhook.Receiver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An administrator has another system told, tries it out and sends a message again. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class WebhooksTest {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private final Receiver receiver = new Receiver();

	private final String name = "Partner " + UUID.randomUUID();

	@AfterEach
	void tellNobodyAnyMore() {
		this.jdbc.sql("update webhook set state = 'REMOVED' where description = :name")
			.param("name", this.name)
			.update();
		this.receiver.close();
	}

	@Test
	void anEndpointIsAddedTriedAndToldAgain() {
		this.receiver.answers(200, "taken");
		try (Person admin = Person.signedIn("http://127.0.0.1:" + this.port, "admin")) {
			admin.open("/people");
			admin.follow("Webhooks");
			admin.fill("Address", this.receiver.url());
			admin.fill("What it is", this.name);
			admin.audits("webhooks");
			admin.press("Add it");
			Page page = admin.page();
			String secret = page.locator(".token").first().textContent();
			admin.audits("webhook-secret");
			admin.press("Send a test message");
			Locator message = page.locator("#log .task-row").first();
			assertThat(message.locator(".badge")).hasText("delivered");
			assertThat(page.getByText(secret)).hasCount(0);
			assertThat(page.locator("#log")).not().hasAttribute("hx-trigger", "every 2s");
			message.locator("button").click();
			admin.sees("The message is sent again");
			assertThat(message.locator("summary").first()).hasText("Attempts: 2");
			message.locator("summary").first().click();
			assertThat(message.locator("pre").first()).hasText("taken");
			message.locator("summary").nth(1).click();
			admin.auditsByNightOnAPhone("webhook-log-phone");
			assertThat(this.receiver.received()).hasSize(2)
				.allSatisfy((one) -> assertThat(one.isSignedBy(secret)).isTrue())
				.extracting((one) -> one.field("webhook-id"))
				.containsOnly(this.receiver.received().get(0).field("webhook-id"));
		}
	}

}
