package org.twosource.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables and diagrams as an editor would change them. */
public final class RuleXml {

	private RuleXml() {
	}

	/** A file as the program brings it. */
	public static String shipped(String file) {
		try {
			return new ClassPathResource("bpmn/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A table with another text in a cell. */
	public static String cell(String table, String cell, String text) {
		Matcher matcher = Pattern.compile("(Entry id=\"" + cell + "\">\\s*<text>)[^<]*(</text>)").matcher(table);
		assertThat(matcher.find()).as(cell).isTrue();
		return matcher.replaceFirst(Matcher.quoteReplacement(matcher.group(1) + text + matcher.group(2)));
	}

	/** A file with something else in a place. */
	public static String with(String file, String place, String instead) {
		assertThat(file).contains(place);
		return file.replaceFirst(Pattern.quote(place), Matcher.quoteReplacement(instead));
	}

}
