package org.twosource.matching;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostTextTest {

	@Test
	void aPostSaysItsWordsWithoutLinksAndDateAndWithItsTagsTakenApart() {
		assertThat(PostText.plain("Water is rising #FloodInLindholm2019 https://t.co/ab12"
				+ " — Harbour Watch (@HarbourWatch) March 9, 2020"))
			.isEqualTo("Water is rising Flood In Lindholm 2019   — Harbour Watch ");
		assertThat(PostText.plain("#Паводок_в_долине")).isEqualTo("Паводок в долине");
	}

	@Test
	void otherTextsStayAsTheyAre() {
		String text = "Eight people died — so the Courier (March 9, 2020) says.";
		assertThat(PostText.plain(text)).isEqualTo(text);
	}

}
