package org.twosource.extraction;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What is proposed in a Russian text. */
class RussianClaimsTest {

	@Test
	void aShortReportIsTakenApart() {
		String text = "Ночью в порту Светлый сгорел склад, погибли двое сторожей. Начальник порта Борис Нилов заявил, "
				+ "что пожарные приехали слишком поздно. Ходят слухи, что склад подожгли. Кому это выгодно?";
		assertThat(in(text))
			.extracting(ProposedClaim::kind, ProposedClaim::hedge, (claim) -> claim.attribution().speaker())
			.containsExactly(tuple(Kind.EVENT, Hedge.ASSERTED, null), tuple(Kind.CASUALTY, Hedge.ASSERTED, null),
					tuple(Kind.EVENT, Hedge.REPORTED, "Борис Нилов"), tuple(Kind.CONDUCT, Hedge.RUMOUR, null));
	}

	@Test
	void eachClaimStandsWhereItSays() {
		String text = "По данным МВД, задержаны 14 человек. «Мы ждали помощи», — сказала Инна Кац. Склад не охранялся.";
		assertThat(in(text)).isNotEmpty()
			.allSatisfy((claim) -> assertThat(text.substring(claim.start(), claim.end())).isEqualTo(claim.exact()));
	}

	@Test
	void theSameTextGivesTheSame() {
		String text = "По данным МВД, задержаны 14 человек. Склад сгорел из-за искры.";
		assertThat(in(text)).isEqualTo(in(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "«", "«а", "по словам ", "— сказал, ", "сто ", "сказал что ", "1 000 ", "Иван Иванов ",
			"а,", "«а» ", "от 1 до ", "А. ", "слухи, что ", "назвал а б в г " })
	void hostileTextStaysFast(String piece) {
		String text = piece.repeat(300_000 / piece.length());
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> in(text));
	}

	@Test
	void randomMarksBreakNothing() {
		String marks = "«»„“\"—–-,.:;!?()№ \n\t1а5Бъё что сказал он по словам 10 тыс. ";
		Random random = new Random(7);
		for (int i = 0; i < 200; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(200, 0, marks.length()).forEach((at) -> text.append(marks.charAt(at)));
			String noise = text.toString();
			assertThat(in(noise)).allSatisfy((claim) -> assertThat(noise).contains(claim.exact()));
		}
	}

	private static List<ProposedClaim> in(String text) {
		return RussianClaims.in(text, Sentences.byParagraph(text), Citations.of(text));
	}

}
