package org.twosource.journey;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twosource.NewsroomTest;
import org.twosource.alert.Mailman;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An administrator gives a mail address, tries it out and looks at what was sent. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class AlertsTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Mailman mailman;

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@BeforeEach
	void openThePostOffice() {
		this.server.start();
	}

	@AfterEach
	void closeIt() {
		this.mailman.reaches("admin", null);
		this.mailman.sendByNone();
		this.server.stop();
	}

	@Test
	void anAddressIsGivenTriedAndTheMailSeen() throws Exception {
		String address = "admin-" + UUID.randomUUID() + "@example.org";
		try (Person admin = Person.signedIn("http://127.0.0.1:" + this.port, "admin")) {
			admin.open("/account");
			admin.sees("This newsroom sends no mails");
			admin.audits("alerts-off");
			this.mailman.sendBy(this.server.getSmtp().getPort());
			admin.open("/account");
			Page page = admin.page();
			admin.fill("Mail address for alerts", address);
			admin.press("Send me a code");
			admin.sees("A code is on its way");
			Screens.keep(page, "alerts-code");
			admin.audits("alerts-code");
			admin.fill("The code from the mail", code());
			admin.press("Confirm the address");
			admin.sees("The address is yours");
			page.locator("input[name=pace-STEP_FAILED][value=DIGEST]").check();
			admin.choose("The daily mail comes from", "7");
			admin.choose("Time zone", "Asia/Almaty");
			admin.press("Save");
			admin.sees("Your choice is kept");
			assertThat(page.locator("input[name=pace-STEP_FAILED][value=DIGEST]")).isChecked();
			assertThat(page.locator("#zone")).hasValue("Asia/Almaty");
			Screens.keep(page, "alerts-account");
			admin.audits("alerts-account");
			admin.press("Send me a test mail");
			admin.sees("A test mail is on its way");
			admin.open("/people");
			admin.follow("Mails sent");
			assertThat(page.locator("#log .task-row").first().locator(".badge")).hasText("sent");
			page.locator("#log .task-row").first().locator("summary").last().click();
			Screens.keep(page, "alerts-log");
			admin.audits("alerts-log");
			admin.auditsByNightOnAPhone("alerts-log-phone");
			admin.speaks("ru");
			admin.open("/account");
			admin.dark();
			admin.phone();
			Screens.keep(page, "alerts-account-ru-phone");
			admin.audits("alerts-account-ru-phone");
			admin.light();
			admin.desk();
			admin.open("/alerts?state=GIVEN_UP");
			admin.audits("alerts-log-empty-ru");
			admin.speaks("en");
		}
		MimeMessage[] received = this.server.getReceivedMessages();
		org.assertj.core.api.Assertions.assertThat(received).hasSize(2);
		org.assertj.core.api.Assertions.assertThat(received[1].getSubject()).contains("a test mail");
	}

	private String code() {
		Matcher code = Pattern.compile("[A-Z2-9]{5}-[A-Z2-9]{5}")
			.matcher(GreenMailUtil.getWholeMessage(this.server.getReceivedMessages()[0]));
		org.assertj.core.api.Assertions.assertThat(code.find()).isTrue();
		return code.group();
	}

}
