package org.twosource.publication;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.twosource.claim.Confidence;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.verification.Policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** Kept in target/cards, for people to look at. */
class CardsTests {

	private static final Instant AT = Instant.parse("2026-02-10T12:00:00Z");

	private static final Color PAPER = Color.WHITE;

	@Test
	void everyVerdictIsDrawnInItsOwnColourAndWords() throws Exception {
		for (Verdict verdict : Verdict.values()) {
			BufferedImage card = card("verdict-" + verdict, "en", verdict, 1, 1, false,
					"At least eight people died in the night of the fair at Masanchi");
			assertThat(inked(card, 270, 430)).as("statement").isTrue();
		}
		assertThat(colours("CONFIRMED")).isNotEqualTo(colours("FALSE"));
	}

	@Test
	void lettersAreThereInEveryDirection() throws Exception {
		BufferedImage russian = card("russian", "ru", Verdict.PARTLY_CONFIRMED, 1, 1, false,
				"Полицейские ушли с северных ворот до начала драки, хотя им приказали остаться");
		BufferedImage arabic = card("arabic", "en", Verdict.DISPUTED, 1, 1, false,
				"قُتل ثمانية أشخاص على الأقل في ليلة 7 فبراير 2020 في السوق (Masanchi)، وفقاً للسجل");
		assertThat(inked(russian, 270, 430)).isTrue();
		assertThat(leftmost(arabic, 370, 430)).as("an Arabic line begins on the right").isGreaterThan(300);
		assertThat(leftmost(russian, 370, 430)).isLessThan(72 + 20);
	}

	@Test
	void longAndHostileTextHarmsNothing() throws Exception {
		String overlong = "The guards at the north gate left before the fight began and nobody replaced them, "
			.repeat(80);
		assertThat(inked(card("long", "en", Verdict.CONFIRMED, 1, 1, false, overlong), 480, 545)).isTrue();
		BufferedImage untouched = card("foot", "en", Verdict.CONFIRMED, 1, 1, false, "x");
		for (String hostile : List.of("a".repeat(5000), "e" + "\u0301".repeat(4000) + " died",
				"\u202Edetcarter\u202C \u0000\n\n\n\u2028</svg><script>\uD800", "", "\u0301".repeat(50),
				"玛桑奇事件中至少有八人死亡")) {
			BufferedImage card = card("hostile-" + Math.abs(hostile.hashCode()), "en", Verdict.CONFIRMED, 1, 1, false,
					hostile);
			assertThat(card.getRGB(0, 0, 1200, 100, null, 0, 1200)).as("what stands above")
				.isEqualTo(untouched.getRGB(0, 0, 1200, 100, null, 0, 1200));
			assertThat(card.getRGB(0, 560, 1200, 70, null, 0, 1200)).as("what stands below")
				.isEqualTo(untouched.getRGB(0, 560, 1200, 70, null, 0, 1200));
		}
	}

	@Test
	void aVersionThatNoLongerStandsSaysSo() throws Exception {
		String statement = "At least eight people died in the night of the fair";
		BufferedImage standing = card("standing", "en", Verdict.CONFIRMED, 2, 2, false, statement);
		BufferedImage superseded = card("superseded", "en", Verdict.CONFIRMED, 1, 2, false, statement);
		BufferedImage retracted = card("retracted", "ru", Verdict.CONFIRMED, 2, 2, true, statement);
		int band = standing.getRGB(600, 5);
		assertThat(superseded.getRGB(600, 5)).isNotEqualTo(band);
		assertThat(retracted.getRGB(600, 5)).isNotEqualTo(band);
	}

	private static List<Integer> colours(String verdict) throws Exception {
		BufferedImage card = ImageIO.read(Path.of("target/cards/verdict-" + verdict + ".png").toFile());
		return List.of(card.getRGB(600, 5), card.getRGB(82, 150));
	}

	private static boolean inked(BufferedImage card, int from, int to) {
		return leftmost(card, from, to) < 1200;
	}

	private static int leftmost(BufferedImage card, int from, int to) {
		for (int x = 0; x < 1200; x++) {
			for (int y = from; y < to; y++) {
				if (card.getRGB(x, y) != PAPER.getRGB()) {
					return x;
				}
			}
		}
		return 1200;
	}

	private static BufferedImage card(String name, String language, Verdict verdict, int version, int latest,
			boolean retracted, String statement) throws Exception {
		Newsroom newsroom = new Newsroom("Steppe Facts · Степь", URI.create("https://facts.example.org"),
				Locale.forLanguageTag(language), "names");
		FindingContent content = new FindingContent(FindingContent.FORMAT, statement, Kind.CASUALTY, Hedge.REPORTED,
				null, verdict, Confidence.HIGH, "Two registers agree.", List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), 1);
		byte[] png = new Cards(newsroom, new Wording(newsroom, mock(Policies.class)))
			.of(new Finding(UUID.randomUUID(), "C-104", version, latest, retracted, content, null, null, AT, AT));
		Path kept = Files.createDirectories(Path.of("target/cards")).resolve(name + ".png");
		Files.write(kept, png);
		return ImageIO.read(new ByteArrayInputStream(png));
	}

}
