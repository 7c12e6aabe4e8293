package org.twosource.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.Statements;
import org.twosource.account.Person;
import org.twosource.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Searching among 2,000 claims and 20,000 items of evidence, whose words are as unevenly
 * common as in life.
 */
@NewsroomTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchSpeedTest {

	private static final Person VIEWER = new Person("checker", "Checker", Set.of(Role.FACT_CHECKER), true);

	private static final Logger log = LoggerFactory.getLogger(SearchSpeedTest.class);

	private static final String MARKER = "filler" + UUID.randomUUID().toString().replace("-", "");

	@Autowired
	private Search search;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	@BeforeAll
	void fill() {
		fill("CLAIMS", 2000, 14);
		fill("EVIDENCE", 20_000, 25);
		this.jdbc.sql("insert into search_word select :marker || md5(i::text) from generate_series(1, 50000) i")
			.param("marker", MARKER)
			.update();
		this.jdbc.sql("vacuum analyze search_entry").update();
		this.jdbc.sql("vacuum analyze search_word").update();
	}

	@AfterAll
	void empty() {
		this.jdbc.sql("delete from search_entry where title = :marker").param("marker", MARKER).update();
		this.jdbc.sql("delete from search_word where word like :marker").param("marker", MARKER + "%").update();
	}

	@Test
	void wordsRareAndCommonAreFoundInAFewMilliseconds() {
		for (String typed : List.of("wordrare", "wordten wordthirty", "\"wordten wordthirty\"", "wordsev", "wordten",
				"wordseventi", "C-101")) {
			List<Long> times = new ArrayList<>();
			for (int i = 0; i < 15; i++) {
				Instant start = Instant.now();
				this.search.find(typed, null, new Page.Request(0, 8), VIEWER);
				times.add(Duration.between(start, Instant.now()).toMillis());
			}
			times.sort(null);
			log.info("Searching for {} takes {} ms at the median", typed, times.get(7));
			// Machines differ, and tests share them: what is measured alone is a tenth of
			// this.
			assertThat(times.get(7)).as("milliseconds for %s", typed).isLessThan(2000);
		}
	}

	@Test
	void theIndexOfWordsIsUsed() {
		String plan = String.join("\n", this.jdbc.sql("""
				explain select 1 from search_entry
				where section = 'EVIDENCE' and words @@ (select to_tsquery('newsroom', 'wordseventy'))
				""").query(String.class).list());
		assertThat(plan).contains("Bitmap Index Scan on search_evidence").doesNotContain("Seq Scan");
		String parts = String.join("\n",
				this.jdbc.sql("explain select 1 from search_word where word like '%sevent%'")
					.query(String.class)
					.list());
		assertThat(parts).contains("Bitmap Index Scan on search_word_word_idx").doesNotContain("Seq Scan");
	}

	@Test
	void theSameFewStatementsAreSentHoweverMuchThereIs() {
		assertThat(this.statements.during(() -> this.search.find("wordten", null, new Page.Request(0, 8), VIEWER)))
			.hasSize(2);
		assertThat(this.statements.during(() -> this.search.find("wrodseventyy", null, new Page.Request(0, 8), VIEWER)))
			.hasSizeLessThanOrEqualTo(5);
	}

	/**
	 * The tenth commonest word stands in every fourth row, the seventieth in every
	 * twentieth.
	 */
	private void fill(String section, int rows, int words) {
		this.jdbc
			.sql("""
					insert into search_entry (subject, section, title, body, at)
					select gen_random_uuid(), :section, :marker, (
					    select string_agg('word' || case n when 10 then 'ten' when 30 then 'thirty' when 1500 then 'rare'
					            when 70 then 'seventy' else 'no' || n end, ' ')
					    from (select floor(power(2000, random()))::int as n from generate_series(1, :words + 0 * i)) spoken),
					    now() - i * interval '10 minutes'
					from generate_series(1, :rows) i
					""")
			.param("section", section)
			.param("marker", MARKER)
			.param("rows", rows)
			.param("words", words)
			.update();
	}

}
