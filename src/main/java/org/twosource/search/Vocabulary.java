package org.twosource.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Text;

/** The words that stand in anything that can be searched for. */
@Component
class Vocabulary {

	private final JdbcClient jdbc;

	Vocabulary(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The words each word is a part of: those that begin with it, and from three letters
	 * or one ideograph on also those that hold it; the shortest few of them.
	 */
	Map<String, List<String>> around(List<String> words) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		this.jdbc.sql("""
				select asked.word, kin.word as kin
				from unnest(:words::text[], :beginnings::text[], :parts::text[]) as asked (word, beginning, part)
				cross join lateral (
				    select distinct w.word not like asked.beginning as within, length(w.word), w.word from search_word w
				    where w.word like asked.part order by within, length(w.word), w.word limit 20) kin
				""")
			.param("words", words.toArray(String[]::new))
			.param("beginnings", words.stream().map((word) -> Text.literally(word) + "%").toArray(String[]::new))
			.param("parts", words.stream().map(Vocabulary::part).toArray(String[]::new))
			.query((row) -> {
				found.computeIfAbsent(row.getString("word"), (word) -> new ArrayList<>()).add(row.getString("kin"));
			});
		return found;
	}

	/**
	 * The word most like each word, spelt otherwise; nothing for a word that is there.
	 */
	Map<String, String> likest(List<String> words) {
		Map<String, String> found = new LinkedHashMap<>();
		this.jdbc.sql("""
				select asked.word, likest.word as likest
				from unnest(:words::text[]) as asked (word)
				cross join lateral (
				    select w.word from search_word w where w.word % asked.word
				    order by similarity(w.word, asked.word) desc, length(w.word), w.word limit 1) likest
				where likest.word <> asked.word
				""").param("words", words.toArray(String[]::new)).query((row) -> {
			found.put(row.getString("word"), row.getString("likest"));
		});
		return found;
	}

	private static String part(String word) {
		boolean telling = word.codePointCount(0, word.length()) > 2
				|| word.codePoints().anyMatch(Character::isIdeographic);
		return (telling ? "%" : "") + Text.literally(word) + "%";
	}

}
