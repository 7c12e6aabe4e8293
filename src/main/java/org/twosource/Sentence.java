package org.twosource;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something to tell a reader, before it is known in which language: the key of its words
 * and what goes into them.
 *
 * @param chapter the bundle under {@code messages/} that holds it
 * @param key its key there
 * @param arguments what stands in its places; another sentence is said in the same
 * language, everything else is written as it is, numbers without grouping
 */
public record Sentence(String chapter, String key, List<Object> arguments) {

	private static final ResourceBundle.Control NO_OTHER_LANGUAGE = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/**
	 * A sentence of a chapter.
	 * @param arguments what stands in its places
	 */
	public static Sentence of(String chapter, String key, Object... arguments) {
		return new Sentence(chapter, key, Arrays.stream(arguments).map(Sentence::plain).toList());
	}

	/**
	 * The sentence in that language; in English where that is not spoken.
	 * @throws java.util.MissingResourceException when the chapter has no such key
	 */
	public String in(Locale language) {
		ResourceBundle words = ResourceBundle.getBundle("messages." + this.chapter, language, NO_OTHER_LANGUAGE);
		String pattern = words.getString(this.key);
		if (this.arguments.isEmpty()) {
			return pattern;
		}
		Object[] said = this.arguments.stream()
			.map((argument) -> (argument instanceof Sentence part) ? part.in(language) : argument)
			.toArray();
		return new MessageFormat(pattern, language).format(said);
	}

	private static Object plain(Object argument) {
		return (argument instanceof Sentence) ? argument : String.valueOf(argument);
	}

}
