package org.twosource.extraction;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class RussianSpeechSpeedTest {

	@ParameterizedTest
	@ValueSource(strings = { "А. ", "Иван Иванов ", "«А. ", "Иван Иванов. Он сказал, что да. " })
	void hostileTextTakesLittleTime(String part) {
		String hostile = part.repeat(300_000 / part.length());
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThatNoException()
			.isThrownBy(() -> RussianSpeech.in(hostile, Sentences.byParagraph(hostile))));
	}

}
