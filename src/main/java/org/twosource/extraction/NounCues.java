package org.twosource.extraction;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The English nouns that report what somebody says or thinks, as "claim" in "the mayor's
 * claim that", each with how often it does so in news prose.
 */
final class NounCues {

	private static final String RESOURCE = "english-noun-cues.txt";

	/**
	 * A noun in singular or plural.
	 *
	 * @param ownedClause its weight before "that" where it is somebody's
	 * @param clause its weight before "that" where it is nobody's
	 * @param object its weight before "of" and the like where it is somebody's
	 * @param infinitive its weight before "to" and a verb where it is somebody's
	 */
	record Cue(String noun, Saying.Manner manner, double ownedClause, double clause, double object, double infinitive) {

	}

	private static final Map<String, Cue> NOUNS = read();

	private NounCues() {
	}

	static @Nullable Cue of(String word) {
		return NOUNS.get(word);
	}

	private static Map<String, Cue> read() {
		Map<String, Cue> nouns = new HashMap<>();
		for (String line : WordList.lines(RESOURCE)) {
			String[] fields = line.split("\t");
			Cue cue = new Cue(fields[0], Saying.Manner.valueOf(fields[1].toUpperCase()), percent(fields[2]),
					percent(fields[3]), percent(fields[4]), percent(fields[5]));
			nouns.put(fields[0], cue);
			nouns.put(plural(fields[0]), cue);
		}
		return nouns;
	}

	private static double percent(String figure) {
		return Integer.parseInt(figure) / 100.0;
	}

	private static String plural(String noun) {
		return noun.endsWith("sis") ? noun.substring(0, noun.length() - 2) + "es" : noun + "s";
	}

}
