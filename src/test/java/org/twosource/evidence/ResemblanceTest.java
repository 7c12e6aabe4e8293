package org.twosource.evidence;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twosource.extraction.Figure;
import org.twosource.source.SourceType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ResemblanceTest {

	private static final String REPORT = "The bridge over the river was closed at nine in the evening after the "
			+ "flood had carried away two of its piers and a lorry that stood on it";

	private final Trail trail = new Trail();

	@Test
	void theSameQuotationIsNoticed() {
		List<Ground> grounds = grounds(REPORT, "Our reader writes: “" + REPORT.toUpperCase() + "”");
		assertThat(grounds).extracting(Ground::kind).contains(Ground.Kind.SAME_QUOTATION);
	}

	@Test
	void aTextThatSharesMostOfItsRunsOfWordsIsNoticedWithTheLongestOfThem() {
		List<Ground> grounds = grounds(REPORT, "The bridge was shut, say the police. It was closed at nine in the "
				+ "evening after the flood had carried away two of its piers.");
		assertThat(grounds).singleElement().satisfies((ground) -> {
			assertThat(ground.kind()).isEqualTo(Ground.Kind.SHARED_TEXT);
			assertThat(ground.percent()).isBetween(50, 99);
			assertThat(ground.words()).startsWith("was closed at nine in the evening after the flood");
		});
	}

	@Test
	void chineseIsComparedByCharacters() {
		List<Ground> grounds = grounds("据新华社报道，昨晚九时洪水冲毁了河上的大桥，两座桥墩倒塌。", "记者获悉，昨晚九时洪水冲毁了河上的大桥，两座桥墩倒塌，无人伤亡。");
		assertThat(grounds).extracting(Ground::kind).contains(Ground.Kind.SHARED_TEXT);
	}

	@Test
	void otherWordsForTheSameAreNotNoticed() {
		assertThat(grounds(REPORT, "Police shut the crossing last night when high water broke two supports under it."))
			.isEmpty();
	}

	@Test
	void anAgencysFigureInMuchTheSameWordsIsNoticed() {
		Figure figure = new Figure(BigDecimal.valueOf(8), null, null, "people killed", "all", null, false);
		ItemText agency = text("Agency", SourceType.AGENCY, null, "At least eight people died in the night of the "
				+ "fair, the ministry of the interior said early on Saturday in a statement", figure);
		ItemText outlet = text("Outlet", SourceType.OUTLET, null,
				"Terrible news: at least eight people died in the "
						+ "night of the fair. Shops stay closed today and the governor is on his way to the town.",
				figure);
		assertThat(Resemblance.grounds(outlet, agency)).extracting(Ground::kind, Ground::words)
			.contains(tuple(Ground.Kind.SAME_FIGURE, "≥ 8 people killed"));
	}

	@Test
	void theSameAuthorOnTheSameSiteIsNoticed() {
		ItemText one = text("One", SourceType.OUTLET, "https://news.example.org/a", "By Anna Petrova\nFlood.", null);
		ItemText two = text("Two", SourceType.OUTLET, "https://news.example.org/b", "By Anna Petrova\nBridge.", null);
		assertThat(Resemblance.grounds(two, one)).extracting(Ground::kind)
			.containsExactly(Ground.Kind.SAME_BYLINE, Ground.Kind.SAME_SITE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Eight died, according to Reuters, on Friday.           | Reuters
			Погибли восемь человек, сообщает КазТАГ со ссылкой на. | КазТАГ
			据新华社2月8日报道，八人死亡。                                 | 新华社
			As we read at https://www.wire.example.org/a on Friday. | wire.example.org
			""")
	void aSourceNearACitingWordIsCited(String text, String name) {
		assertThat(Citing.naming(Citing.stretches(text), Citing.name(name))).isPresent();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Reuters opened an office in the town last year.                    | Reuters
			The lawyer said the Reutersward family left.                       | Reuters
			According to the mayor the art was left where it lay.              | RT
			""")
	void aNameThatIsOnlyMentionedIsNotCited(String text, String name) {
		assertThat(Citing.naming(Citing.stretches(text), Citing.name(name))).isEmpty();
	}

	private List<Ground> grounds(String earlier, String later) {
		ItemText first = text("First", SourceType.OUTLET, null, earlier, null);
		return Resemblance.grounds(text("Second", SourceType.OUTLET, null, later, null), first);
	}

	private ItemText text(String source, SourceType type, @Nullable String url, String text, @Nullable Figure figure) {
		return ItemText.of(this.trail.writes(source, type, url, text, figure), "");
	}

}
