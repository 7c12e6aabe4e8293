package org.twosource.speed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people and sources of a newsroom. Those that the first cases were made with stand
 * for many of the same kind: copies of the cases are spread over them by Zipf's law.
 */
class Population {

	/** Kind and reliability of sources; each stands for many of its own. */
	private static final List<String[]> KINDS = List.of(kind("Registry", "OFFICIAL_BODY", "A"),
			kind("Bureau", "OFFICIAL_BODY", "B"), kind("Agency", "AGENCY", "A"), kind("Wire", "AGENCY", "B"),
			kind("Courier", "OUTLET", "B"), kind("Gazette", "OUTLET", "B"), kind("Observer", "PERSON", "B"),
			kind("Witness", "WITNESS", "B"), kind("Archive", "DOCUMENT", "A"), kind("Dataset", "DATASET", "B"));

	private static final List<String> PEOPLE = List.of("checker", "checker2", "editor", "editor2");

	private final int people;

	private final int sources;

	private final Zipf whichPerson;

	private final Zipf whichSource;

	/** For a newsroom that has settled as many claims. */
	Population(int claims) {
		this.people = Math.max(4, Math.min(60, claims / 1500));
		this.sources = Math.max(20, Math.min(2500, claims / 400));
		this.whichPerson = new Zipf(this.people, 0.6);
		this.whichSource = new Zipf(this.sources, 1);
	}

	private static String[] kind(String name, String type, String reliability) {
		return new String[] { name, type, reliability };
	}

	/** Enters people and sources. */
	void enter(JdbcClient jdbc) {
		for (String person : PEOPLE) {
			jdbc.sql(
					"""
							insert into person (username, display_name, password_hash, roles, created_at)
							select username || '-' || i, display_name || ' ' || i, password_hash, roles, now() - interval '15 years'
							from person cross join generate_series(1, :people - 1) i where username = :person
							on conflict do nothing
							""")
				.param("people", this.people)
				.param("person", person)
				.update();
		}
		for (int kind = 0; kind < KINDS.size(); kind++) {
			for (int rank = 0; rank < this.sources; rank++) {
				jdbc.sql("""
						insert into source (id, name, type, reliability, url, created_by, created_at)
						values (:id, :name, :type, :reliability, :url, 'checker', now() - interval '15 years')
						on conflict do nothing
						""")
					.param("id", source(kind, rank))
					.param("name", sourceName(kind, rank))
					.param("type", KINDS.get(kind)[1])
					.param("reliability", KINDS.get(kind)[2])
					.param("url", "https://%s-%d.example.org/".formatted(KINDS.get(kind)[0].toLowerCase(), rank))
					.update();
			}
		}
	}

	/** The source of that kind that the first cases are made with. */
	UUID templateSource(int kind) {
		return source(kind, 0);
	}

	private static UUID source(int kind, int rank) {
		return new UUID(Zipf.chance(kind, rank) & 0xffffffffffff0fffL | 0x4000L,
				Zipf.chance(rank, kind) & 0x3fffffffffffffffL | 0x8000000000000000L);
	}

	private static String sourceName(int kind, int rank) {
		Tongue tongue = Tongue.values()[rank % 3];
		return "%s of %s %03d".formatted(KINDS.get(kind)[0], capital(tongue.name(rank, 6)), rank);
	}

	static String capital(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	/**
	 * What in the rows of the first cases stands for a source or person, with who is
	 * meant in a copy; drawn by chance.
	 */
	Map<String, Who> whoIsWho() {
		Map<String, Who> who = new TreeMap<>();
		for (int kind = 0; kind < KINDS.size(); kind++) {
			int number = kind;
			who.put(source(kind, 0).toString(), (copy) -> source(number, sourceRank(number, copy)).toString());
			who.put(sourceName(kind, 0), (copy) -> sourceName(number, sourceRank(number, copy)));
		}
		return who;
	}

	/** The same for usernames. */
	Map<String, Who> peopleByName() {
		Map<String, Who> who = new TreeMap<>();
		for (int i = 0; i < PEOPLE.size(); i++) {
			String name = PEOPLE.get(i);
			int number = i;
			who.put(name, (copy) -> {
				int rank = this.whichPerson.rank(Zipf.chance(copy, 100 + number));
				return (rank == 0) ? name : name + "-" + rank;
			});
		}
		return who;
	}

	private int sourceRank(int kind, long copy) {
		return this.whichSource.rank(Zipf.chance(copy, 200 + kind));
	}

	/** Who is meant in a copy. */
	interface Who {

		String in(long copy);

	}

}
