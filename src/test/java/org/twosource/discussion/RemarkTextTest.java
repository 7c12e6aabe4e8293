package org.twosource.discussion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.discussion.Remark.Part;
import org.twosource.discussion.Remark.Part.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class RemarkTextTest {

	private static final Map<String, String> NAMES = Map.of("checker", "Aigerim Checker", "k.omarov", "Куаныш Омаров");

	@ParameterizedTest
	@ValueSource(strings = { "@checker", "Спросите @checker, пожалуйста", "(@checker)", "«@checker»",
			"да.\n@checker\nнет", "@checker.", "—@checker…", "@Checker: look", "@checker's turn", "и @checker!" })
	void aNameAtTheStartOfAWordAddressesItsBearer(String text) {
		assertThat(RemarkText.addressed(text, NAMES.keySet())).containsExactly("checker");
	}

	@ParameterizedTest
	@ValueSource(strings = { "write to mail@checker", "почта@checker", "@checker2", "@checkerу надо знать", "@@checker",
			"checker", "https://social.example/@checker", "@nobody", "@", "@checker@example.org" })
	void whatOnlyLooksLikeANameAddressesNobody(String text) {
		assertThat(RemarkText.addressed(text, NAMES.keySet())).isEmpty();
	}

	@Test
	void everybodyAddressedIsFoundOnceInOrder() {
		assertThat(RemarkText.addressed("@k.omarov. и @checker, снова @k.omarov", NAMES.keySet()))
			.containsExactly("k.omarov", "checker");
	}

	@Test
	void theTextComesBackWholeWithNamesInPlaceOfUsernames() {
		List<Part> parts = parts("Смотрите, @k.omarov: см. C-104 и https://example.org/a_(b)?x=1.");
		assertThat(parts).containsExactly(new Part(Kind.WORDS, "Смотрите, ", null),
				new Part(Kind.PERSON, "Куаныш Омаров", "k.omarov"), new Part(Kind.WORDS, ": см. ", null),
				new Part(Kind.CLAIM, "C-104", "C-104"), new Part(Kind.WORDS, " и ", null),
				new Part(Kind.LINK, "https://example.org/a_(b)?x=1", "https://example.org/a_(b)?x=1"),
				new Part(Kind.WORDS, ".", null));
	}

	@Test
	void aBracketAroundALinkIsNoPartOfIt() {
		assertThat(parts("(see http://example.org/x).")).element(1)
			.isEqualTo(new Part(Kind.LINK, "http://example.org/x", "http://example.org/x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://example.org/x" })
	void onlyPagesAreLinks(String text) {
		assertThat(parts(text)).extracting(Part::kind).containsOnly(Kind.WORDS);
	}

	@Test
	void hostileTextStaysText() {
		String text = "<img src=x onerror=alert(1)> @nobody https://</script><b>";
		assertThat(parts(text).stream().map(Part::text).collect(Collectors.joining())).isEqualTo(text);
	}

	@Test
	void aTextOfNothingButSpecialSignsTakesNoTime() {
		String text = "@a.".repeat(3000) + "https://" + "(".repeat(800) + ")".repeat(800);
		assertThat(RemarkText.addressed(text, Set.of())).isEmpty();
		assertThat(parts(text)).isNotEmpty();
	}

	private static List<Part> parts(String text) {
		return RemarkText.parts(text, NAMES);
	}

}
