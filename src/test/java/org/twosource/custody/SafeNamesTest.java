package org.twosource.custody;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeNamesTest {

	private static final String SUM = "0123456789abcdef".repeat(4);

	private final SafeNames names = new SafeNames();

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd", "..\\..\\win.ini", "CON", "a\u202Egpj.exe", "a\nb\r.txt", "..", ".",
			" ", "%2e%2e%2f", "C:\\x", "x\u0000y", "tab\there", "trailing. ", "\u200F\u2067x", "a|b?c*d\"e<f>g",
			"\uD800.txt", "line\u2028break" })
	void aHostileNameIsOnlyEverANameInTheFolder(String given) {
		String name = this.names.name(SUM, given);
		assertThat(name).startsWith("0123456789ab-")
			.doesNotContainPattern("[/\\\\:*?\"<>|%\\p{C}\\p{Zl}\\p{Zp}]")
			.doesNotEndWith(".")
			.doesNotEndWith(" ")
			.hasSizeGreaterThan(13);
	}

	@Test
	void whatPeopleCanReadStays() {
		assertThat(this.names.name(SUM, "Фото моста 2.jpg")).isEqualTo("0123456789ab-Фото моста 2.jpg");
		assertThat(this.names.name(SUM, "大桥 照片.png")).endsWith("-大桥 照片.png");
	}

	@Test
	void aLongNameIsShortenedByWholeCharactersAndKeepsItsEnding() {
		String name = this.names.name(SUM, "🙂".repeat(120) + ".jpeg");
		assertThat(name).endsWith("🙂.jpeg");
		assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(113);
	}

	@Test
	void twoFilesNeverShareANameNotEvenWhereCapitalsDoNotCount() {
		String other = "0123456789ab" + "f".repeat(52);
		assertThat(this.names.name(SUM, "Photo.JPG")).isEqualTo("0123456789ab-Photo.JPG");
		assertThat(this.names.name(other, "photo.jpg")).isEqualTo(other + "-photo.jpg");
	}

}
