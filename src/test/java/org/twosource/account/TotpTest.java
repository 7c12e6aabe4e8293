package org.twosource.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes are those that apps make. */
class TotpTest {

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	/** RFC 6238, appendix B, of which six figures are the last six. */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void theCodesOfTheStandard(long second, String code) {
		assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
	}

	@Test
	void aClockThatIsAStepAstrayIsForgivenAndNoMore() {
		Instant now = Instant.ofEpochSecond(1_234_567_890);
		long present = 1_234_567_890 / 30;
		for (int step = -2; step <= 2; step++) {
			String code = Totp.code(SECRET, now.plusSeconds(30L * step));
			if (Math.abs(step) < 2) {
				assertThat(Totp.step(SECRET, code, now, 0)).hasValue(present + step);
			}
			else {
				assertThat(Totp.step(SECRET, code, now, 0)).isEmpty();
			}
		}
		assertThat(Totp.step(SECRET, "", now, 0)).isEmpty();
	}

	@Test
	void neitherTheStepEnteredLastNorAnEarlierOneCountsAgain() {
		Instant now = Instant.ofEpochSecond(1_234_567_890);
		long present = 1_234_567_890 / 30;
		assertThat(Totp.step(SECRET, Totp.code(SECRET, now), now, present)).isEmpty();
		assertThat(Totp.step(SECRET, Totp.code(SECRET, now.minusSeconds(30)), now, present)).isEmpty();
		assertThat(Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(30)), now, present)).hasValue(present + 1);
	}

	@Test
	void aSecretIsWrittenAsAppsTakeIt() {
		assertThat(Totp.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
		assertThat(Totp.secret()).hasSize(20).isNotEqualTo(Totp.secret());
	}

}
