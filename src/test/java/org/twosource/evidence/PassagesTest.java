package org.twosource.evidence;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassagesTest {

	@Test
	void passagesShareWordsWithTheClaimAndFiguresComeFirst() {
		String page = """
				<p>The market on Sarybulak road burned down that night. Weather was mild. At least 8 people died at the \
				Sarybulak market, doctors said.</p><p>Subscribe to our letters about the market.</p>""";
		assertThat(Passages.of(Jsoup.parse(page), "At least eight people died at the Sarybulak market", true))
			.containsExactly("At least 8 people died at the Sarybulak market, doctors said.",
					"The market on Sarybulak road burned down that night.");
		assertThat(Passages.of(Jsoup.parse(page), "Rain fell in Lisbon", true)).isEmpty();
	}

	@Test
	void passagesAreFoundInLanguagesThatBendTheirEndings() {
		assertThat(Passages.of(Jsoup.parse("<p>По словам врачей, на рынке погибли 8 человек.</p>"),
				"На рынках погибло не менее восьми человек", true))
			.isEqualTo(List.of("По словам врачей, на рынке погибли 8 человек."));
	}

}
