package org.twosource.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.search.Results.Group;

/**
 * Finds claims, documents, evidence and findings. The claim whose number was typed comes
 * first, then what holds the words next to each other, then what holds them all, then
 * what holds words like them; among equals what is more about them, and newer. Of what
 * very many hold only the newest is looked at.
 */
@Component
public class Search {

	/**
	 * The newest of those in a section are placed by how well they fit. It bounds the
	 * time a search takes, however many there are.
	 */
	private static final int PLACED = 300;

	/** What more than this hold is common. */
	private static final int COMMON = 1_000;

	/** Of what is common, those are found for certain that are among so many newest. */
	private static final int NEWEST = 10_000;

	/** What one in a hundred of so many newest hold is common for sure. */
	private static final int SAMPLE = 1_000;

	private static final String ASKED = """
			with asked as (
			    select to_tsquery('newsroom', :exact) as exact, wide, phraseto_tsquery('newsroom', :phrase) as phrase,
			        case when wide::text like '%!%' then wide
			            else regexp_replace(wide::text, '<(-|\\d+)>', '&', 'g')::tsquery end as loose,
			        (select id from claim where number = :number) as numbered
			    from to_tsquery('newsroom', :wide) wide
			)
			""";

	/**
	 * By the index, as long as there are not too many: of what is common for sure it
	 * would have to look at all there are. The index does not know what words stand next
	 * to each other.
	 */
	private static final String INDEXED = """
			, common_%1$s as materialized (
			    select count(*) * 100 >= :sample and exists (
			        select at from search_entry where section = '%1$s' order by at desc offset :newest limit 1) as sure
			    from (select words from search_entry where section = '%1$s' order by at desc limit :sample) e
			    where (select e.words @@ wide from asked))
			, near_%1$s as materialized (
			    select e.subject, e.section, e.start_at, e.at, e.words from search_entry e
			    where e.section = '%1$s' and e.words @@ (select loose from asked)
			    limit case when (select sure from common_%1$s) then 0 else :common + 1 end)
			, found_%1$s as materialized (
			    select * from near_%1$s e where (select e.words @@ wide from asked) and %2$s)
			""";

	private static final String NUMBERED = """
			, hit as (
			    select e.subject, e.section, e.start_at, e.at, e.words, true as numbered, false as more from search_entry e
			    where e.subject = (select numbered from asked) and e.section = any(:sections::text[])
			""";

	/** Among too many, also from the newest on. */
	private static final String CHOSEN = """
			    union all (
			        select i.*, false, (select count(*) > :placed from found_%1$s)
			        from found_%1$s i order by i.at desc limit :placed)
			    union all (
			        select e.*, false, true from (
			            select subject, section, start_at, at, words from search_entry where section = '%1$s'
			            order by at desc
			            limit case when (select sure from common_%1$s) or (select count(*) from near_%1$s) > :common
			                then :newest else 0 end) e
			        where (select e.words @@ wide from asked) and %2$s order by e.at desc limit :placed)
			""";

	private static final String PLACING = """
			), matching as materialized (
			    select h.subject, h.section, h.start_at, h.at, h.numbered,
			        h.words @@ (select phrase from asked) as phrase, h.words @@ (select exact from asked) as exact,
			        ts_rank(h.words, (select wide from asked)) as rank,
			        bool_or(h.more) over (partition by h.section) as more
			    from hit h
			), best as (
			    select distinct on (section, subject) * from matching
			    order by section, subject, numbered desc, phrase desc, exact desc, rank desc, start_at
			), placed as (
			    select *, count(*) over (partition by section) as total,
			        row_number() over (partition by section order by numbered desc, phrase desc, exact desc,
			            rank * (1 + 0.3 / (1 + extract(days from :now - at)::float / 365)) desc, at desc, subject) as place
			    from best
			), shown as materialized (
			    select * from placed where place > :offset and place <= :offset + :size
			)
			select s.section, s.subject, s.at, s.total, s.more,
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
		List<Section> sections = (section != null) ? List.of(section) : List.of(Section.values());
		String wide = question.wide(this.vocabulary.around(question.words()));
		Map<Section, List<Hit>> hits = new LinkedHashMap<>();
		Map<Section, Group> found = new LinkedHashMap<>();
		this.jdbc.sql(sql(sections))
			.param("exact", question.exact())
			.param("wide", wide)
			.param("phrase", question.phrase())
			.param("number", question.number())
			.param("sections", names(sections))
			.param("placed", PLACED)
			.param("common", COMMON)
			.param("sample", SAMPLE)
			.param("newest", NEWEST)
			.param("viewer", viewer.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("offset", page.offset())
			.param("size", page.size())
			.param("marks", MARKS)
			.param("options", OPTIONS)
			.query((row) -> {
				Hit hit = HitRow.hit(row);
				List<Hit> those = hits.computeIfAbsent(hit.section(), (of) -> new ArrayList<>());
				those.add(hit);
				found.put(hit.section(), new Group(hit.section(), those, row.getLong("total"), row.getBoolean("more")));
			});
		return List.of(Section.values()).stream().filter(found::containsKey).map(found::get).toList();
	}

	private static String sql(List<Section> sections) {
		return ASKED + each(sections, INDEXED) + NUMBERED + each(sections, CHOSEN) + PLACING;
	}

	private static String each(List<Section> sections, String sql) {
		return sections.stream()
			.map((section) -> sql.formatted(section.name(),
					(section == Section.EVIDENCE) ? "e.subject not in (select subject from hidden_from(:viewer))"
							: "true"))
			.collect(Collectors.joining());
	}

	private static String[] names(List<Section> sections) {
		return sections.stream().map(Section::name).toArray(String[]::new);
	}

}
