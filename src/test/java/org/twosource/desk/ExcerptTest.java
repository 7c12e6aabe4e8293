package org.twosource.desk;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTest {

	@Test
	void aShortTextIsShownWhole() {
		assertThat(Excerpt.of("The fair burned all night.", 4, 8))
			.isEqualTo(new Excerpt("The ", "fair", " burned all night."));
	}

	@Test
	void aLongTextIsCutBetweenWordsAndSaysThatItGoesOn() {
		String text = "word ".repeat(400) + "HERE" + " word".repeat(400);
		Excerpt excerpt = Excerpt.of(text, 2000, 2004);
		assertThat(excerpt.exact()).isEqualTo("HERE");
		assertThat(excerpt.before()).startsWith("… ").endsWith("word ").doesNotContain("… ord");
		assertThat(excerpt.after()).startsWith(" word").endsWith("word …");
	}

	@Test
	void aTextWithoutSpacesIsNeverCutThroughACharacter() {
		String text = "𝄞".repeat(3000);
		Excerpt excerpt = Excerpt.of(text, 2000, 2002);
		assertThat((excerpt.before() + excerpt.after()).codePoints().toArray()).doesNotContain(0xD834, 0xDD1E);
	}

}
