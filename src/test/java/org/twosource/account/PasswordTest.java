package org.twosource.account;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Passwords that are soon guessed are refused, with what helps. */
class PasswordTest {

	@ParameterizedTest
	@CsvSource({ "password1, many use", "пароль123, everybody here knows", "twosource1, everybody here knows",
			"qwertyuiop, many use", "ghtghtghtght, repeats", "aaaaaaaaaa, repeats", "abcdefghij, row", "13071988, date",
			"aigulsat, your name", "satpayeva, your name", "йцукен12, everybody here knows" })
	void whatIsSoonGuessedIsRefusedSayingWhy(String password, String why) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> Password.acceptStrong(password, "password", "aigulsat", "Aigul Satpayeva"))
			.satisfies((refusal) -> {
				assertThat(refusal.getMessage()).contains("soon guessed").contains(why);
				assertThat(refusal.in(Locale.forLanguageTag("ru"))).startsWith("Такой пароль скоро подберут");
				assertThat(refusal.details()).containsEntry("field", "password");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "kettle orbit mango 31", "seven lanterns drift southward", "чайник над рекой в октябре",
			"Vb7#kQ2!xLp9" })
	void whatIsHardToGuessIsTaken(String password) {
		assertThat(Password.acceptStrong(password, "password", "aigul", "Aigul Satpayeva")).isEqualTo(password);
	}

	@Test
	void neitherShortNorEndlessOnesAreTaken() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Password.acceptStrong("Vb7#kQ2", "password"))
			.withMessageContaining("8 characters")
			.satisfies((refusal) -> assertThat(refusal.details()).containsEntry("field", "password"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Password.accept("ж".repeat(201)))
			.withMessageContaining("200 characters");
		assertThat(Password.accept("ж".repeat(200))).hasSize(200);
	}

}
