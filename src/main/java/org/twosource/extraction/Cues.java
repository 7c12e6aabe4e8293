package org.twosource.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The English verbs that report what somebody says, thinks or wants, in all their forms,
 * each with how often it does so in news prose.
 */
final class Cues {

	private static final String RESOURCE = "english-cues.txt";

	/**
	 * The form of a verb; regular verbs have one form for the past and the participle.
	 */
	enum Form {

		BASE, PRESENT, PAST, PARTICIPLE, ING

	}

	/**
	 * A verb, alone or with a word that belongs to it, as in "point out".
	 *
	 * @param verb its first word as dictionaries have it
	 * @param particle the word that belongs to it; empty for none
	 * @param clause its weight before or after a clause or a quotation, from 0 to 1
	 * @param infinitive its weight before "to" and a verb
	 * @param object its weight before a noun
	 * @param plain its weight in a form that may be a noun as well, as "claim" or
	 * "attacks"
	 */
	record Cue(String verb, String particle, Saying.Manner manner, double clause, double infinitive, double object,
			double plain) {

	}

	/** A verb in one of its forms. */
	record Inflected(Cue cue, Form form) {

	}

	private static final Map<String, List<Inflected>> FORMS = read();

	private Cues() {
	}

	/**
	 * The verbs a word may be a form of, those with a particle first; none for others.
	 */
	static List<Inflected> of(String word) {
		return FORMS.getOrDefault(word, List.of());
	}

	private static Map<String, List<Inflected>> read() {
		Map<String, List<Inflected>> forms = new HashMap<>();
		WordList.lines(RESOURCE).forEach((line) -> add(line, forms));
		return forms;
	}

	private static void add(String line, Map<String, List<Inflected>> forms) {
		String[] fields = line.split("\t", -1);
		String[] verb = fields[0].split(" ");
		String[] past = fields[1].isEmpty() ? new String[] { past(verb[0]) } : fields[1].split(",");
		Cue cue = new Cue(verb[0], (verb.length > 1) ? verb[1] : "", Saying.Manner.valueOf(fields[2].toUpperCase()),
				weight(fields[3]), weight(fields[4]), weight(fields[5]), weight(fields[6]));
		put(forms, verb[0], new Inflected(cue, Form.BASE));
		put(forms, present(verb[0]), new Inflected(cue, Form.PRESENT));
		put(forms, past[0], new Inflected(cue, Form.PAST));
		if (past.length > 1 && !past[1].equals(past[0])) {
			put(forms, past[1], new Inflected(cue, Form.PARTICIPLE));
		}
		put(forms, ing(verb[0], past[0]), new Inflected(cue, Form.ING));
	}

	private static void put(Map<String, List<Inflected>> forms, String word, Inflected inflected) {
		List<Inflected> all = forms.computeIfAbsent(word, (key) -> new ArrayList<>());
		all.add(inflected.cue().particle().isEmpty() ? all.size() : 0, inflected);
	}

	private static double weight(String percent) {
		return percent.equals("-") ? 0 : Integer.parseInt(percent) / 100.0;
	}

	private static String present(String verb) {
		if (endsInConsonantAndY(verb)) {
			return verb.substring(0, verb.length() - 1) + "ies";
		}
		boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x")
				|| verb.equals("go");
		return verb + (hissing ? "es" : "s");
	}

	private static String past(String verb) {
		if (endsInConsonantAndY(verb)) {
			return verb.substring(0, verb.length() - 1) + "ied";
		}
		return verb + (verb.endsWith("e") ? "d" : "ed");
	}

	private static String ing(String verb, String past) {
		boolean doubled = past.equals(verb + verb.charAt(verb.length() - 1) + "ed");
		if (doubled || Set.of("put", "hit").contains(verb)) {
			return verb + verb.charAt(verb.length() - 1) + "ing";
		}
		boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
		return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
	}

	private static boolean endsInConsonantAndY(String verb) {
		return verb.endsWith("y") && verb.length() > 2 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
	}

}
