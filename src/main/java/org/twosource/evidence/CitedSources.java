package org.twosource.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the sources of the registry that texts cite, by any name they are known by. */
@Component
class CitedSources {

	private static final int MOST = 200;

	private static final int MOST_EACH = 3;

	private static final int LONGEST = 60_000;

	private final JdbcClient jdbc;

	CitedSources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A source that a text cites.
	 *
	 * @param source its id
	 * @param words the words that cite it
	 */
	record Cited(UUID source, String words) {

	}

	private record Name(UUID source, Pattern name) {

	}

	/**
	 * What each item's text cites but its own source, by the item's id.
	 * @param touches which items are looked at: sources that only others cite are left
	 * out
	 */
	Map<UUID, List<Cited>> of(List<ItemText> texts, Predicate<EvidenceItem> touches) {
		Map<UUID, List<String>> stretches = new LinkedHashMap<>();
		texts.forEach((text) -> stretches.put(text.item().id(), Citing.stretches(text.text())));
		List<Name> names = names(texts.stream()
			.filter((text) -> touches.test(text.item()))
			.flatMap((text) -> stretches.get(text.item().id()).stream())
			.collect(Collectors.joining("\n")));
		Map<UUID, List<Cited>> found = new LinkedHashMap<>();
		texts
			.forEach((text) -> found.put(text.item().id(), cited(text.item(), stretches.get(text.item().id()), names)));
		return found;
	}

	private static List<Cited> cited(EvidenceItem item, List<String> stretches, List<Name> names) {
		Map<UUID, Cited> cited = new LinkedHashMap<>();
		List<String> unread = new ArrayList<>(stretches);
		for (Name name : names) {
			if (Citing.naming(unread, name.name()).isPresent()) {
				unread.replaceAll((stretch) -> name.name().matcher(stretch).replaceAll("…"));
				Citing.naming(stretches, name.name())
					.filter((words) -> !name.source().equals(item.source().id()))
					.ifPresent((words) -> cited.putIfAbsent(name.source(), new Cited(name.source(), words)));
			}
		}
		return new ArrayList<>(cited.values()).subList(0, Math.min(MOST_EACH, cited.size()));
	}

	/** The longest names first: who is cited as "Radio North" is not "Radio". */
	private List<Name> names(String text) {
		if (text.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select id, name from (select id, name from source where not confidential
				   union all select source_id, alias from source_alias
				   union all select id, host from source where host is not null and not confidential
				   union all select source_id, domain from source_domain) known
				where char_length(name) >= 2 and strpos(lower(:text), lower(name)) > 0
				order by char_length(name) desc, name, id limit :most
				""")
			.param("text", text.substring(0, Math.min(text.length(), LONGEST)))
			.param("most", MOST)
			.query((row, index) -> new Name(row.getObject("id", UUID.class), Citing.name(row.getString("name"))))
			.list();
	}

}
