package org.twosource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates hold no words: all of them come from the message bundles. */
class TemplateWordsTest {

	/** The same in every language. */
	private static final Set<String> NO_WORDS = Set.of("UTC");

	private static final List<String> SPOKEN_ATTRIBUTES = List.of("aria-label", "aria-description", "title",
			"placeholder", "alt", "data-key-label");

	/** Attributes whose result people read or that hand words on to a fragment. */
	private static final List<String> SAID = List.of("th:text", "th:replace", "th:insert", "th:title", "th:aria-label",
			"th:placeholder", "th:alt", "th:with", "th:data-key-label");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

	/** A sentence, or a word with a capital at its start. */
	private static final Pattern WORDS = Pattern.compile("\\p{L}+[,:;]?\\s+\\p{L}|^\\s*\\p{Lu}\\p{Ll}+");

	private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

	private static final Pattern SUBSTITUTION = Pattern.compile("(?<!#\\{)\\|([^|]*)\\|");

	private static final Pattern EXPRESSION = Pattern.compile("[#$@*~]\\{[^{}]*}");

	@ParameterizedTest
	@MethodSource("converted")
	void aTemplateHoldsNoWords(String name) {
		assertThat(words(Bundles.templates().get(name))).as(name).isEmpty();
	}

	/** Thymeleaf replaces an element before it looks at what else the element says. */
	@ParameterizedTest
	@MethodSource("converted")
	void whatIsReplacedAsksNothingItself(String name) {
		Document template = Jsoup.parse(Bundles.templates().get(name), Parser.xmlParser());
		assertThat(template.getAllElements()
			.stream()
			.filter((element) -> element.hasAttr("th:replace"))
			.filter((element) -> Stream.of("th:if", "th:unless", "th:each", "th:with", "th:switch", "th:case")
				.anyMatch(element::hasAttr)))
			.as(name)
			.isEmpty();
	}

	@Test
	void wordsAreFoundWhereverTheyHide() {
		assertThat(words("<p>Words</p>")).hasSize(1);
		assertThat(words("<p th:if=\"${a}\">Words <b th:text=\"#{a}\">not these</b></p>")).hasSize(1);
		assertThat(words("<a title=\"Words\" th:text=\"#{a}\"></a>")).hasSize(1);
		assertThat(words("<p th:text=\"${a} ? 'No deadline' : #{b}\"></p>")).hasSize(1);
		assertThat(words("<p th:text=\"|at least ${a}|\"></p>")).hasSize(1);
		assertThat(words("<p th:replace=\"~{fields :: text('name', 'Name of it', ${a})}\"></p>")).hasSize(1);
		assertThat(words("<p th:text=\"#{|kind.${a}|}\">Event</p><b>· C</b>")).isEmpty();
		assertThat(words("<p th:text=\"|C-${a.number}|\"></p><code>mvn verify</code>")).isEmpty();
		assertThat(words("<html th:replace=\"~{layout :: page(#{a}, 'board', ~{::main})}\"></html>")).isEmpty();
	}

	static List<String> converted() {
		return List.copyOf(Bundles.templates().keySet());
	}

	private static List<String> words(String html) {
		List<String> found = new ArrayList<>();
		Document template = Jsoup.parse(html, Parser.xmlParser());
		for (Element element : template.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				attribute(attribute, found);
			}
			for (TextNode text : element.textNodes()) {
				if (LETTERS.matcher(text.text()).find() && !replaced(text)) {
					found.add(text.text().strip());
				}
			}
		}
		return found;
	}

	/** Whether Thymeleaf puts something else in the place of a text. */
	private static boolean replaced(TextNode text) {
		for (Node at = text.parent(); at instanceof Element element; at = at.parent()) {
			boolean isPage = element.nodeName().equals("html");
			if (element.hasAttr("th:text") || element.hasAttr("th:utext") || element.hasAttr("sec:authentication")
					|| element.attr("th:remove").equals("all")
					|| (!isPage && (element.hasAttr("th:replace") || element.hasAttr("th:insert")))) {
				return true;
			}
			if (element.nodeName().equals("code") || element.nodeName().equals("kbd")) {
				return true;
			}
		}
		return false;
	}

	private static void attribute(Attribute attribute, List<String> found) {
		String value = attribute.getValue();
		if (SPOKEN_ATTRIBUTES.contains(attribute.getKey()) && LETTERS.matcher(value).find()) {
			found.add(attribute.getKey() + "=" + value);
		}
		if (SAID.contains(attribute.getKey())) {
			QUOTED.matcher(value)
				.results()
				.map((literal) -> literal.group(1))
				.filter((literal) -> WORDS.matcher(literal).find())
				.forEach((literal) -> found.add(attribute.getKey() + ": " + literal));
			SUBSTITUTION.matcher(value)
				.results()
				.map((literal) -> plain(literal.group(1)))
				.filter((literal) -> LETTERS.matcher(literal).find() && !NO_WORDS.contains(literal.strip()))
				.filter((literal) -> !literal.startsWith("/"))
				.forEach((literal) -> found.add(attribute.getKey() + ": " + literal));
		}
	}

	private static String plain(String substitution) {
		String rest = substitution;
		for (String before = ""; !before.equals(rest);) {
			before = rest;
			rest = EXPRESSION.matcher(rest).replaceAll("");
		}
		return rest;
	}

}
