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

	static final Set<String> ADVERBS = Set.of("not", "never", "also", "then", "again", "once", "now", "still", "first",
			"already", "even", "just", "often", "soon", "later", "too", "both", "always", "long", "ever", "sometimes",
			"all", "rather", "instead", "perhaps", "seldom", "further", "herself", "himself", "themselves", "itself",
			"twice", "almost", "since", "thus", "therefore", "however", "previously");

	static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "you", "it", "who", "everyone",
			"everybody", "someone", "somebody", "nobody", "others", "some", "many", "most", "few", "both", "neither",
			"none", "one", "two", "three", "another", "third", "half", "latter", "those", "anyone", "all", "several");

	static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those", "his", "her",
			"its", "their", "our", "my", "your", "some", "many", "most", "several", "few", "all", "both", "each",
			"every", "another", "other", "any", "no", "such", "more", "one", "two", "three", "four", "five", "six",
			"seven", "eight", "nine", "ten", "dozens", "hundreds", "'s", "'");

	static final Set<String> PREPOSITIONS = Set.of("of", "in", "for", "at", "from", "with", "by", "on", "to", "under",
			"over", "about", "against", "between", "among", "through", "during", "into", "near", "behind", "across",
			"outside", "inside", "around", "within", "without", "toward", "towards", "upon", "via", "per", "above",
			"below", "beyond", "amid", "despite", "throughout", "like", "than", "including", "along", "following",
			"regarding", "concerning", "off", "onto", "alongside", "besides", "except", "versus", "as", "after",
			"before", "since", "until", "till");

	/** Words that begin a clause, so that no subject reaches over them. */
	static final Set<String> SUBORDINATORS = Set.of("that", "because", "while", "although", "though", "if", "when",
			"as", "since", "whether", "where", "after", "before", "until", "unless", "what", "how", "why", "than", "so",
			"but", "yet", "whereas", "whose", "whom", "once", "or", "nor", "whatever", "whenever", "wherever", "lest",
			"to");

	static final Set<String> QUESTIONS = Set.of("whether", "how", "why", "what", "who", "if", "where", "when", "which");

	static final Set<String> RELATIVES = Set.of("who", "which", "that");

	static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
			"today", "yesterday", "tonight", "tomorrow", "mon", "tue", "wed", "thu", "fri", "sat", "sun");

	static final Set<String> OBJECTS = Set.of("him", "her", "them", "me", "us", "it", "you", "himself", "herself",
			"themselves", "itself", "this", "that");

	static final Set<String> PASTS = Set.of("came", "went", "took", "made", "gave", "won", "ran", "lost", "led", "held",
			"left", "met", "began", "became", "kept", "brought", "built", "sent", "spent", "stood", "fell", "rose",
			"grew", "drew", "drove", "broke", "wore", "paid", "bought", "sold", "caught", "taught", "fought", "struck",
			"shook", "threw", "flew", "sat", "ate", "chose", "laid", "lay", "hit", "beat", "cut", "comes", "goes",
			"takes", "makes", "gives", "wins", "runs", "remains", "remained", "needs");

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
