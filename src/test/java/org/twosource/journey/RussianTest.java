package org.twosource.journey;

import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.publication.SignedClaims;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People who read Russian work in Russian, at a desk, on a phone, by day and by night.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class RussianTest {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private String finding;

	@BeforeEach
	void publish() {
		SignedClaims claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		UUID claim = claims.confirmed("В ту ночь погибли не менее восьми человек");
		claims.evidence(claim, "Районная больница " + claim, "OFFICIAL_BODY", "SUPPORTS");
		claims.evidence(claim, "Следственный комитет " + claim, "OFFICIAL_BODY", "REFUTES");
		claims.sign(claim, null);
		claims.reassess(claim, "PARTLY_CONFIRMED", "MODERATE");
		claims.sign(claim, "Больница уточнила число");
		this.finding = "/findings/" + claims.number(claim);
	}

	@Test
	void theDeskIsRussianOnEveryPageAndFitsAPhone() {
		try (Person admin = signedIn("admin")) {
			look(admin, "/people", "people");
			look(admin, "/account", "account");
			look(admin, "/board", "board");
			look(admin, "/sources", "sources");
		}
		try (Person checker = signedIn("checker")) {
			look(checker, "/documents", "documents");
			look(checker, "/documents/new", "import");
			checker.fill("Название", "Ночь у моста");
			checker.press("Загрузить");
			checker.sees("Вставьте сюда текст или выберите файл ниже");
			checker.audits("ru-import-problems");
			checker.forgives("status of 422");
			checker.open("/people");
			checker.sees("Это доступно только администратору");
			checker.audits("ru-refused");
			checker.forgives("status of 403");
		}
	}

	@Test
	void theMenuOfAPhoneHoldsWhatDoesNotFit() {
		try (Person checker = signedIn("checker")) {
			checker.phone();
			checker.open("/documents");
			checker.press("Меню");
			checker.audits("ru-phone-menu");
			checker.press("English");
			checker.sees("Import a document");
			checker.press("Menu");
			checker.press("Sign out");
			checker.sees("You are signed out.");
		}
	}

	@Test
	void readersReadRussian() {
		try (Person reader = new Person(address())) {
			reader.open("/login");
			reader.press("Русский");
			look(reader, "/login", "login");
			look(reader, "/findings", "findings");
			look(reader, this.finding, "finding");
			look(reader, this.finding + "/versions/1", "finding-superseded");
			look(reader, "/corrections", "corrections");
			look(reader, "/findings?q=zzz", "findings-none");
		}
	}

	/** At a desk and on a phone, by day and by night. */
	private static void look(Person person, String path, String name) {
		Page page = person.page();
		person.desk();
		person.light();
		person.open(path);
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ru");
		person.audits("ru-" + name);
		person.phone();
		person.dark();
		person.open(path);
		person.audits("ru-" + name + "-phone-dark");
	}

	private Person signedIn(String username) {
		Person person = Person.signedIn(address(), username);
		person.speaks("ru");
		person.sees("Входящие");
		return person;
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

}
