package org.twosource.speed;

import java.util.List;

/** What the database makes of rows by its triggers, which rest while many are written. */
final class Derived {

	private Derived() {
	}

	static List<String> statements() {
		return List.of(
				"""
						insert into search_word (word)
						select w.word from (
						    select distinct unnest(tsvector_to_array(to_tsvector('simple', e.title || ' ' || e.body))) as word
						    from search_entry e) w
						where length(w.word) between 2 and 100 and not exists (select from search_word known where known.word = w.word)
						""",
				"""
						insert into claim_word (word, claim, weight)
						select w.word, c.number, w.weight from claim c cross join lateral weighed_words(c.statement) w
						where c.number > (select coalesce(max(claim), 0) from claim_word)
						""", "delete from claim_tally", """
						insert into claim_tally
						select stage, desks, count(*), count(*) filter (where overdue), count(stale_since) from claim
						group by stage, desks
						""");
	}

}
