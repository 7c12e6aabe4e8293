package org.twosource.extraction;

import java.util.Set;

/** The English words that are few and hold a sentence together. */
final class ClosedClasses {

	static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'m", "'re", "isn't",
			"aren't", "wasn't", "weren't", "gets", "got");

	static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "hasn't", "haven't", "hadn't");

	static final Set<String> MODAL = Set.of("will", "would", "can", "could", "may", "might", "shall", "should", "must",
			"do", "does", "did", "'ll", "'d", "won't", "wouldn't", "can't", "cannot", "couldn't", "shouldn't", "don't",
			"doesn't", "didn't", "mustn't");

	static final Set<String> ADVERBS = WordList.of("english-adverbs.txt");

	static final Set<String> SUBJECTS = WordList.of("english-subjects.txt");

	static final Set<String> DETERMINERS = WordList.of("english-determiners.txt");

	static final Set<String> PREPOSITIONS = WordList.of("english-prepositions.txt");

	/** Words that begin a clause, so that no subject reaches over them. */
	static final Set<String> SUBORDINATORS = WordList.of("english-subordinators.txt");

	static final Set<String> QUESTIONS = Set.of("whether", "how", "why", "what", "who", "if", "where", "when", "which");

	static final Set<String> RELATIVES = Set.of("who", "which", "that");

	static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
			"today", "yesterday", "tonight", "tomorrow", "mon", "tue", "wed", "thu", "fri", "sat", "sun");

	static final Set<String> OBJECTS = Set.of("him", "her", "them", "me", "us", "it", "you", "himself", "herself",
			"themselves", "itself", "this", "that");

	static final Set<String> PASTS = WordList.of("english-pasts.txt");

	private ClosedClasses() {
	}

	static boolean isAuxiliary(String word) {
		return BE.contains(word) || HAVE.contains(word) || MODAL.contains(word);
	}

	static boolean isAdverb(String word) {
		return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly") && !word.equals("family")
				&& !word.equals("italy") && !word.equals("assembly") && !word.equals("reply") && !word.equals("ally");
	}

	/** Whether it can neither name anybody nor end a name of somebody. */
	static boolean isFunction(String word) {
		return isAuxiliary(word) || PREPOSITIONS.contains(word) || SUBORDINATORS.contains(word)
				|| DETERMINERS.contains(word) || word.equals("and");
	}

}
