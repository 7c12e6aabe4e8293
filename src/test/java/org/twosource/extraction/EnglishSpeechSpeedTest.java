package org.twosource.extraction;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Who says what, in long and in hostile texts, within a bounded time. */
class EnglishSpeechSpeedTest {

	@ParameterizedTest
	@ValueSource(strings = { "“", "\"", "'", "‘", "''", "« ", " “a", " said", ", said ", ", who said", "(", ": ", ", ",
			"Mr. ", "he said “", "X, ", "claim that ", "the ", "A ", "according to ", "and ", " 's", "‘a b " })
	void readsHostileTextFast(String part) {
		String hostile = part.repeat(200_000 / part.length());
		List<List<Span>> paragraph = List.of(List.of(new Span(0, hostile.length())));
		assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> assertThatCode(() -> EnglishSpeech.in(hostile, paragraph)).doesNotThrowAnyException());
	}

	@Test
	void readsALineOfAMegabyteFast() {
		String line = "The mayor said that the bridge would hold, adding that it was old, and ".repeat(15_000);
		List<List<Span>> paragraph = List.of(List.of(new Span(0, line.length())));
		assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> assertThat(EnglishSpeech.in(line, paragraph)).isNotEmpty());
	}

	@Test
	void readsProseFast() {
		String prose = ("Swiss engineer Anna Keller, who has measured the bridge twice, said on Monday that it would hold. "
				+ "“We have measured it twice,” she told Radio Bern. “It is sound.” Numerous cars cross it on their way "
				+ "to the market, where farmers from the hills sell what they have grown. The mayor has denounced the "
				+ "strike as “sabotage” and promised to repair what is broken, according to two people in the room.\n\n")
			.repeat(2_500);
		List<List<Span>> paragraphs = Sentences.byParagraph(prose);
		EnglishSpeech.in(prose, paragraphs);
		long start = System.nanoTime();
		List<Saying> sayings = EnglishSpeech.in(prose, paragraphs);
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%.1f MB/s%n", prose.length() / 1e6 / seconds);
		assertThat(sayings).hasSizeGreaterThan(10_000);
		assertThat(seconds).isLessThan(60);
	}

}
