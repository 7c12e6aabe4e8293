package org.twosource.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.search.Results.Group;

/**
 * Finds claims, documents, evidence and findings. The claim whose number was typed comes
 * first, then what holds the words next to each other, then what holds them all, then
 * what holds words like them; among equals what is more about them, and newer.
 */
@Component
public class Search {

	private static final String SQL = """
			with asked as (
			    select to_tsquery('newsroom', :exact) as exact, to_tsquery('newsroom', :wide) as wide,
			        phraseto_tsquery('newsroom', :phrase) as phrase,
			        (select id from claim where number = :number) as numbered
			), matching as materialized (
			    select e.subject, e.section, e.start_at, e.at,
			        e.subject is not distinct from (select numbered from asked) as numbered,
			        e.words @@ (select phrase from asked) as phrase, e.words @@ (select exact from asked) as exact,
			        ts_rank(e.words, (select wide from asked)) as rank
			    from search_entry e
			    where (e.words @@ (select wide from asked) or e.subject = (select numbered from asked))
			    and (:section::text is null or e.section = :section)
			    and (e.section <> 'EVIDENCE' or e.subject not in (select subject from hidden_from(:viewer)))
			), best as (
			    select distinct on (section, subject) * from matching
			    order by section, subject, phrase desc, exact desc, rank desc, start_at
			), placed as (
			    select *, count(*) over (partition by section) as total,
			        row_number() over (partition by section order by numbered desc, phrase desc, exact desc,
			            rank * (1 + 0.3 / (1 + extract(days from :now - at)::float / 365)) desc, at desc, subject) as place
			    from best
			), shown as materialized (
			    select * from placed where place > :offset and place <= :offset + :size
			)
			select s.section, s.subject, s.at, s.total,
			    ts_headline('newsroom', translate(e.title, :marks, ''), (select wide from asked),
			        'HighlightAll=true' || :options) as title,
			    ts_headline('newsroom', translate(e.body, :marks, ''), (select wide from asked),
			        'MaxFragments=2, MaxWords=24, MinWords=10' || :options) as snippet,
			    c.id as claim_id, c.number, c.kind, c.stage, c.verdict, v.stance, d.status, f.verdict as published, f.retracted
			from shown s join search_entry e using (subject, section, start_at)
			left join document d on s.section = 'DOCUMENTS' and d.id = s.subject
			left join evidence v on s.section = 'EVIDENCE' and v.id = s.subject
			left join claim c on c.id = coalesce(v.claim_id, s.subject)
			left join lateral (select verdict, retracted from finding_version
			    where s.section = 'FINDINGS' and claim_id = s.subject order by version desc limit 1) f on true
			order by s.place
			""";

	private static final String MARKS = Piece.START + Piece.STOP + Piece.GAP;

	private static final String OPTIONS = ", StartSel=%s, StopSel=%s, FragmentDelimiter=%s".formatted(Piece.START,
			Piece.STOP, Piece.GAP);

	private final JdbcClient jdbc;

	private final Vocabulary vocabulary;

	private final Clock clock;

	Search(JdbcClient jdbc, Vocabulary vocabulary, Clock clock) {
		this.jdbc = jdbc;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	/** Whether there is too little in what was typed to search for. */
	public static boolean tooShort(String typed) {
		return Question.of(typed).tooShort();
	}

	/** The number of the claim that is meant when nothing else was typed, or null. */
	public static @Nullable Long number(String typed) {
		return Question.of(typed).number();
	}

	/**
	 * Searches, and when nothing is found searches for what is spelt almost like it.
	 * @param typed words, "words next to each other", -words to leave out, or between
	 * alternatives
	 * @param section only this section, or null for all
	 * @param page which hits of each section
	 * @param viewer who searches; what is hidden from them is not found
	 */
	public Results find(String typed, @Nullable Section section, Page.Request page, Person viewer) {
		Question question = Question.of(typed);
		if (question.tooShort()) {
			return new Results(List.of(), null);
		}
		List<Group> found = groups(question, section, page, viewer);
		if (!found.isEmpty() || page.page() > 0) {
			return new Results(found, null);
		}
		Map<String, String> likest = this.vocabulary.likest(question.words());
		if (likest.isEmpty()) {
			return new Results(List.of(), null);
		}
		Question instead = Question.of(question.inOtherWords(likest));
		List<Group> similar = groups(instead, section, page, viewer);
		return new Results(similar, similar.isEmpty() ? null : instead.typed());
	}

	private List<Group> groups(Question question, @Nullable Section section, Page.Request page, Person viewer) {
		Map<Section, List<Hit>> hits = new LinkedHashMap<>();
		Map<Section, Long> totals = new LinkedHashMap<>();
		this.jdbc.sql(SQL)
			.param("exact", question.exact())
			.param("wide", question.wide(this.vocabulary.around(question.words())))
			.param("phrase", question.phrase())
			.param("number", question.number())
			.param("section", (section != null) ? section.name() : null)
			.param("viewer", viewer.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("offset", page.offset())
			.param("size", page.size())
			.param("marks", MARKS)
			.param("options", OPTIONS)
			.query((row) -> {
				Hit hit = HitRow.hit(row);
				hits.computeIfAbsent(hit.section(), (of) -> new ArrayList<>()).add(hit);
				totals.put(hit.section(), row.getLong("total"));
			});
		return List.of(Section.values())
			.stream()
			.filter(hits::containsKey)
			.map((of) -> new Group(of, hits.get(of), totals.get(of)))
			.toList();
	}

}
