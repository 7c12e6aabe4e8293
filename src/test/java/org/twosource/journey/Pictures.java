package org.twosource.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.twosource.NewsroomTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the pictures of each page in its main states that the README shows, from the
 * demonstration's document. Run by {@code mvn test -Dtest=Pictures}; no other run asks
 * for them.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class Pictures {

	private static final Path FOLDER = Path.of("docs", "images");

	private static final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private Desk desk;

	@Value("classpath:demonstration/the-night-at-orlovka-bridge.txt")
	private Resource text;

	private String document;

	private String deaths;

	@Test
	void everyPageInItsMainStates() throws IOException {
		this.desk.at(address());
		imported();
		triaged();
		collected();
		corroborated();
		settled();
		signed();
		published();
		watched();
	}

	private void imported() throws IOException {
		try (Person reader = new Person(address())) {
			reader.open("/login");
			keep(reader, "sign-in");
		}
		try (Person checker = signedIn("checker")) {
			keep(checker, "inbox-empty");
			checker.open("/documents/new");
			String content = this.text.getContentAsString(StandardCharsets.UTF_8);
			checker.fill("Title", content.lines().findFirst().orElseThrow());
			checker.fill("Text", content);
			checker.fill("Publisher", "Review of the Valley");
			keep(checker, "import");
			checker.press("Import");
			checker.page().locator(".candidate[data-current] [data-key=a]").waitFor();
			this.document = checker.page().url().replaceAll(".*/documents/([0-9a-f-]+).*", "$1");
		}
	}

	private void triaged() {
		try (Person checker = signedIn("checker")) {
			checker.open("/documents/" + this.document);
			turnTo(checker, "At least six people died");
			keep(checker, "triage");
			checker.dark();
			keep(checker, "triage-dark");
			checker.light();
			checker.phone();
			keep(checker, "triage-phone");
			checker.desk();
			checker.page().keyboard().press("?");
			keep(checker, "triage-keys");
			checker.page().keyboard().press("Escape");
			this.deaths = accept(checker, "At least six people died");
			for (String words : new String[] { "police stayed away from the bridge", "Thirty-two houses were burned",
					"About 5,000 people", "injured at 47" }) {
				accept(checker, words);
			}
			turnTo(checker, "24,000 inhabitants");
			checker.page().keyboard().press("r");
			keep(checker, "triage-reject");
			checker.page().keyboard().press("Escape");
			checker.speaks("ru");
			checker.page().locator(".candidate[data-current] [data-key=a]").waitFor();
			keep(checker, "triage-russian");
			checker.speaks("en");
		}
		this.desk.post("checker", "/api/documents/" + this.document + "/triage", "{\"finish\": true}");
		String again = this.desk.post("checker", "/api/documents", """
				{"title": "What the wires said", "publisher": "Aldara Press",
				 "text": "At least six people died and dozens were injured, officials said (Aldara Press, March 16)."}
				""").get("id").asString();
		this.desk.await("triage", "select id from document where id = :id and status = 'TRIAGE'", again);
		try (Person checker = signedIn("checker")) {
			checker.open("/documents/" + again);
			checker.page().locator(".candidate[data-current] .candidate-known").waitFor();
			keep(checker, "triage-known-claim");
			checker.open("/documents/" + this.document);
			keep(checker, "document");
		}
	}

	private void collected() {
		String agency = evidence("Aldara Press", "AGENCY", "B", "At least six people died.", "SUPPORTS",
				figure("6", "null", "null", "2020-03-16"));
		for (String outlet : new String[] { "Valley Courier", "Morning Bell", "Border Gazette" }) {
			evidence(outlet, "OUTLET", "C", "Six people died, Aldara Press reports.", "SUPPORTS",
					", \"derivesFrom\": {\"evidenceId\": \"%s\"}".formatted(agency));
		}
		evidence("Regional hospital of Sarybel", "OFFICIAL_BODY", "A",
				"Eight dead were registered between 15 and 19 March.", "SUPPORTS", figure("8", "8", "9", "2020-03-19")
						+ ", \"url\": \"https://hospital.example.org/register\", \"publishedOn\": \"2020-03-19\"");
		evidence("Free Sarybel", "OUTLET", "D", "Eleven people were killed.", "REFUTES",
				figure("11", "11", "null", "2020-03-21")
						+ ", \"derivesFrom\": {\"sourceName\": \"Channel of the valley\"}");
		evidence("editor2", "Red Crescent of the district", "OFFICIAL_BODY", "B",
				"We brought seven dead to the hospital.", "SUPPORTS", "");
		evidence("Channel of the valley", "OUTLET", "E", "11 killed, writes Free Sarybel.", "REFUTES",
				", \"derivesFrom\": {\"sourceName\": \"Free Sarybel\"}");
		try (Person checker = signedIn("checker")) {
			checker.open("/");
			keep(checker, "inbox");
			checker.dark();
			keep(checker, "inbox-dark");
			checker.light();
			checker.phone();
			keep(checker, "inbox-phone");
			checker.desk();
			checker.open("/claims/" + this.deaths);
			keep(checker, "claim");
			checker.dark();
			keep(checker, "claim-dark");
			checker.light();
			checker.phone();
			keep(checker, "claim-phone");
			checker.desk();
			keepPart(checker, "section[aria-labelledby=checklist]", "claim-checklist");
			keepPart(checker, "section[aria-labelledby=evidence]", "claim-evidence");
			keepPart(checker, "section[aria-labelledby=derivations]", "claim-derivations");
			keepPart(checker, "section[aria-labelledby=figures]", "claim-figures");
			checker.page().locator("#url").fill("https://hospital.example.org/register?utm_source=mail");
			checker.page().locator("#url").press("Tab");
			checker.page().locator("#url-repeats a").first().waitFor();
			keepPart(checker, "section[aria-labelledby=add-evidence]", "evidence-form");
			checker.open("/tasks/" + this.desk.task(this.deaths));
			checker.press("Take");
			checker.sees("You hold this task");
			keep(checker, "task-collect");
		}
		this.desk.complete(this.deaths, "checker", """
				{"assessment": {"verdict": "PARTLY_CONFIRMED", "confidence": "MODERATE",
				  "rationale": "The agency and all who repeat it say six; the hospital counted eight."}}""");
	}

	private void corroborated() {
		try (Person checker2 = signedIn("checker2")) {
			checker2.open("/tasks/" + this.desk.task(this.deaths));
			keep(checker2, "task-corroborate");
		}
		this.desk.complete(this.deaths, "checker2", """
				{"verdict": "CONFIRMED", "confidence": "HIGH", "outcome": "CONCLUDED",
				 "rationale": "“At least six” is true of any count made since: the register has eight."}""");
	}

	private void settled() {
		this.desk.await("a disagreement", """
				select id from task where claim_id = :id and step = 'SettleDisagreement' and completed_at is null
				""", this.deaths);
		try (Person checker2 = signedIn("checker2")) {
			checker2.open("/tasks/" + this.desk.task(this.deaths));
			keep(checker2, "task-settle");
		}
		assessed("We agreed: the words are true, the number is too low. The register says eight.");
	}

	private void signed() {
		try (Person editor = signedIn("editor")) {
			String task = this.desk.task(this.deaths);
			editor.open("/tasks/" + task);
			keep(editor, "sign-off");
			editor.dark();
			keep(editor, "sign-off-dark");
			editor.light();
			editor.phone();
			keep(editor, "sign-off-phone");
			editor.desk();
		}
		try (Person editor2 = signedIn("editor2")) {
			editor2.open("/tasks/" + this.desk.task(this.deaths));
			keep(editor2, "sign-off-not-yours");
		}
		this.desk.complete(this.deaths, "editor", """
				{"decision": "RETURN", "returnTo": "CORROBORATION",
				 "reason": "Say how the register was made, and by whom."}""");
		try (Person checker = signedIn("checker")) {
			checker.open("/claims/" + this.deaths);
			checker.page()
				.locator("#remark-text")
				.fill("@checker2 the hospital sent the form its clerks fill in; it is in the file now.");
			checker.page().locator("#remark-form button[type=submit]").click();
			checker.page().locator("#remarks article, #remarks li").first().waitFor();
			checker.open("/claims/" + this.deaths);
			keep(checker, "claim-returned");
			keepPart(checker, "#discussion", "claim-discussion");
		}
		try (Person checker2 = signedIn("checker2")) {
			checker2.open("/notices");
			keep(checker2, "notices");
		}
		assessed("Clerks of the ward fill in one form for each body; the director signs. The register says eight.");
		try (Person editor = signedIn("editor")) {
			editor.open("/tasks/" + this.desk.task(this.deaths));
			keep(editor, "sign-off-since");
		}
	}

	private void published() {
		this.desk.complete(this.deaths, "editor", "{\"decision\": \"APPROVE\"}");
		this.desk.await("the finding", "select id from claim where id = :id and stage = 'PUBLISHED'", this.deaths);
		try (Person reader = new Person(address())) {
			reader.open("/findings");
			keep(reader, "findings");
			reader.page().locator("main h2 a").first().click();
			keep(reader, "finding");
			reader.phone();
			keep(reader, "finding-phone");
			reader.desk();
			reader.open("/methodology");
			keep(reader, "methodology");
			reader.open("/findings/C-99999");
			keep(reader, "not-found");
			reader.forgives("status of 404");
		}
		annotated();
		this.desk.post("manager", "/api/claims/" + this.deaths + "/challenge",
				"{\"reason\": \"A reader holds a list with nine names.\"}");
		try (Person editor = signedIn("editor")) {
			editor.open("/tasks/" + this.desk.task(this.deaths));
			keep(editor, "task-review");
		}
	}

	private void annotated() {
		try (Person editor = signedIn("editor")) {
			editor.open("/documents/" + this.document);
			editor.page().locator("summary", new Page.LocatorOptions().setHasText("Publish this document")).click();
			editor.press("Publish the whole text");
			editor.sees("Everyone can read this document");
			keepPart(editor, "section[aria-labelledby=publication]", "document-readers");
		}
		try (Person reader = new Person(address())) {
			reader.open("/annotated/" + this.document);
			keep(reader, "annotated");
			reader.open("/findings");
			reader.page().locator("main h2 a").first().click();
			reader.page().locator("a[href$='/challenge']").click();
			keep(reader, "challenge");
		}
	}

	private void watched() {
		try (Person manager = signedIn("manager")) {
			manager.open("/board");
			manager.page().locator(".djs-container svg").first().waitFor();
			keep(manager, "board");
			for (String view : new String[] { "tasks", "people", "week" }) {
				manager.open("/board/" + view);
				keep(manager, "board-" + view);
			}
			for (String page : new String[] { "documents", "claims", "sources", "account", "corrections" }) {
				manager.open("/" + page);
				keep(manager, page);
			}
			manager.open("/search?q=hospital");
			keep(manager, "search");
			manager.open("/search?q=wolframite");
			keep(manager, "search-none");
			manager.open("/claims/" + this.deaths);
			manager.page().locator("#now-history").scrollIntoViewIfNeeded();
			keep(manager, "claim-history");
		}
		try (Person admin = signedIn("admin")) {
			admin.open("/people");
			keep(admin, "people");
			admin.open("/people/checker2/erasure");
			keep(admin, "people-erasure");
			admin.open("/account/second-factor");
			keep(admin, "second-factor");
			admin.open("/webhooks");
			keep(admin, "webhooks");
			admin.open("/board/rules");
			keep(admin, "board-rules");
		}
	}

	private Person signedIn(String username) {
		return Person.signedIn(address(), username);
	}

	private void assessed(String rationale) {
		this.desk.complete(this.deaths, "checker2", json.writeValueAsString(Map.of("verdict", "CONFIRMED", "confidence",
				"MODERATE", "outcome", "CONCLUDED", "rationale", rationale)));
		this.desk.await("sign-off",
				"select claim_id from task where claim_id = :id and kind = 'SIGN_OFF' and completed_at is null",
				this.deaths);
	}

	private static void turnTo(Person checker, String words) {
		checker.page()
			.locator(".candidate", new Page.LocatorOptions().setHasText(words))
			.first()
			.locator(".candidate-open")
			.click();
		checker.page().locator(".candidate[data-current] [data-key=a]").waitFor();
	}

	/** Accepts the candidate with those words, and gives the id of its claim. */
	private static String accept(Person checker, String words) {
		turnTo(checker, words);
		Locator card = checker.page()
			.locator("[id='" + checker.page().locator(".candidate[data-current]").getAttribute("id") + "']");
		checker.page().keyboard().press("a");
		Locator claim = card.locator(".candidate-decision a");
		claim.waitFor();
		return claim.getAttribute("href").replaceAll(".*/", "");
	}

	private static String figure(String low, String best, String high, String day) {
		return """
				, "figure": {"low": %s, "best": %s, "high": %s, "unit": "people killed", "scope": "all", "asOf": "%sT12:00:00Z"}"""
			.formatted(low, best, high, day);
	}

	/** As much of the page as a screen shows. */
	private static void keep(Person person, String name) {
		rest(person);
		person.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
	}

	private static void keepPart(Person person, String part, String name) {
		Locator there = person.page().locator(part).first();
		person.page().evaluate("document.querySelectorAll('[data-bar]').forEach((bar) => bar.remove())");
		there.scrollIntoViewIfNeeded();
		rest(person);
		there.screenshot(new Locator.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
	}

	/** Until what comes later, such as a drawing, is there. */
	private static void rest(Person person) {
		person.page().waitForTimeout(700);
	}

	private String evidence(String source, String type, String reliability, String quote, String stance, String more) {
		return evidence("checker", source, type, reliability, quote, stance, more);
	}

	private String evidence(String username, String source, String type, String reliability, String quote,
			String stance, String more) {
		return this.desk.post(username, "/api/claims/" + this.deaths + "/evidence", """
				{"source": {"name": "%s", "type": "%s", "reliability": "%s"}, "quote": "%s", "stance": "%s",
				 "credibility": 2%s}""".formatted(source, type, reliability, quote, stance, more)).get("id").asString();
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

}
