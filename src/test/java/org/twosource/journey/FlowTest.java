package org.twosource.journey;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A manager looks at how claims flow, narrows it, and takes the numbers home. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class FlowTest {

	private static final List<String> FIGURES = List.of("cumulative", "weeks", "days", "cycle", "stages", "spent",
			"turns", "rework", "quality");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private final UUID desk = UUID.randomUUID();

	private final UUID document = UUID.randomUUID();

	@BeforeEach
	void threeMonthsOfWork() {
		this.jdbc.sql("insert into desk (id, name, created_by, created_at) values (:id, :name, 'admin', now())")
			.param("id", this.desk)
			.param("name", "Foreign desk " + this.desk)
			.update();
		this.jdbc.sql("""
				insert into document (id, title, text, sha256, status, media_type, imported_by, imported_at, desk_id)
				values (:id, :title, 'Text', :title, 'TRIAGED', 'text/plain', 'checker', now(), :desk)
				""")
			.param("id", this.document)
			.param("title", "Three months " + this.document)
			.param("desk", this.desk)
			.update();
		this.jdbc
			.sql("""
					with made as (
					    insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
					    select gen_random_uuid(), 'The bridge of district ' || i || ' was closed', 'EVENT', 'ASSERTED', 'LOW',
					        'COLLECTION', now(), 'checker', now() - (i % 88 + 1) * interval '1 day' - i * interval '7 minutes'
					    from generate_series(1, 160) i returning id, accepted_at)
					insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
					select gen_random_uuid(), id, :document, 0, 4, 'Text', '', '' from made
					""")
			.param("document", this.document)
			.update();
		stays();
	}

	private void stays() {
		this.jdbc
			.sql("""
					with walk as (
					    select c.id, c.accepted_at, c.number % 10 as n, case
					        when c.number % 10 < 6 then '{COLLECTION,CORROBORATION,SIGN_OFF,PUBLISHED}'::text[]
					        when c.number % 10 = 6 then '{COLLECTION,CORROBORATION,COLLECTION,CORROBORATION,SIGN_OFF,PUBLISHED}'
					        when c.number % 10 = 7 then '{COLLECTION,CORROBORATION,SIGN_OFF,CORROBORATION,SIGN_OFF,PUBLISHED}'
					        when c.number % 10 = 8 then '{COLLECTION,CORROBORATION,SIGN_OFF,SPIKED}'
					        else '{COLLECTION,WITHDRAWN}' end as way
					    from claim c join mention m on m.claim_id = c.id where m.document_id = :document),
					step as (
					    select id, n, stage, place, lag(stage) over w as came_from, lead(stage) over w as left_for,
					        accepted_at + coalesce(sum((n + place * 2) * interval '9 hours') over (
					            partition by id order by place rows between unbounded preceding and 1 preceding), '0') as entered_at,
					        (n + place * 2) * interval '9 hours' as length
					    from walk, unnest(way) with ordinality as s (stage, place)
					    window w as (partition by id order by place)),
					kept as (
					    select *, left_for is not null and entered_at + length < now() as done,
					        extract(epoch from length)::bigint * 1000 as millis from step where entered_at < now())
					insert into stage_stay (claim_id, stage, came_from, entered_at, left_at, left_for, overdue_at, untaken, in_hand,
					    outside, paused, automatic)
					select id, stage, came_from, entered_at, case when done then entered_at + length end,
					    case when done then left_for end, case when n > 5 and place % 2 = 1 then entered_at end,
					    case when done then millis / 2 end, case when done then millis / 4 end,
					    case when done then case stage when 'COLLECTION' then millis / 8 else 0 end end, case when done then millis / 16 end,
					    case when done then millis - millis / 2 - millis / 4 - millis / 16
					        - case stage when 'COLLECTION' then millis / 8 else 0 end end
					from kept order by id, place
					""")
			.param("document", this.document)
			.update();
	}

	@Test
	void everyPictureIsDrawnFromItsTableByDayByNightAndOnAPhone() {
		try (Person admin = signedIn("admin")) {
			admin.open("/board/flow?desk=" + this.desk);
			drawn(admin);
			admin.audits("flow");
			pictures(admin, "light");
			admin.dark();
			drawn(admin);
			whole(admin, "dark");
			admin.phone();
			admin.open("/board/flow?desk=" + this.desk);
			drawn(admin);
			admin.audits("flow-phone");
			whole(admin, "phone");
			admin.light();
			admin.desk();
			admin.speaks("ru");
			admin.open("/board/flow?desk=" + this.desk + "&days=365");
			drawn(admin);
			admin.audits("flow-russian");
			whole(admin, "russian");
		}
	}

	@Test
	void whatIsNarrowedStandsInTheAddressAndItsNumbersCanBeTaken() {
		try (Person admin = signedIn("admin")) {
			admin.open("/board/flow");
			admin.choose("Desk", this.desk.toString());
			admin.choose("Kind", "EVENT");
			admin.press("Show");
			Page page = admin.page();
			page.waitForURL("**/board/flow?**desk=" + this.desk + "**");
			assertThat(page.url()).contains("kind=EVENT").doesNotContain("person=");
			Locator cycle = page.locator("section[aria-labelledby=cycle]");
			cycle.locator("summary").click();
			String claim = cycle.locator("tbody a").first().textContent();
			String csv = page.waitForDownload(() -> cycle.getByText("CSV").click()).suggestedFilename();
			assertThat(csv).isEqualTo("cycle-time.csv");
			cycle.locator("tbody a").first().press("Enter");
			page.waitForURL("**/claims/*");
			admin.sees(claim);
			admin.open("/board/flow?desk=" + this.desk + "&from=2020-02-01&to=2020-02-07");
			assertThat(page.getByText("No claim was published for the first time in this period.")).isVisible();
			assertThat(page.locator("[data-flow]")).hasCount(0);
			admin.audits("flow-empty");
			admin.expects(422);
			admin.open("/board/flow?from=2020-02-07&to=2020-02-01");
			admin.sees("The first day comes before the last");
			admin.audits("flow-refused");
		}
	}

	private static void drawn(Person person) {
		for (String id : FIGURES) {
			Locator picture = person.page().locator("section[aria-labelledby=" + id + "] [data-flow]");
			picture.scrollIntoViewIfNeeded();
			assertThat(picture.locator("canvas")).isVisible();
			assertThat(picture).hasAttribute("data-drawn", "yes");
		}
	}

	private static void pictures(Person person, String name) {
		for (String id : FIGURES) {
			Screens.keep(person.page().locator("section[aria-labelledby=" + id + "]"), "flow-" + id + "-" + name);
		}
		whole(person, name);
	}

	private static void whole(Person person, String name) {
		Screens.keep(person.page(), "flow-" + name);
	}

	private Person signedIn(String username) {
		return Person.signedIn("http://127.0.0.1:" + this.port, username);
	}

}
