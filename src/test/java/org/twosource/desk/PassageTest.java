package org.twosource.desk;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.twosource.extraction.CitationDefect;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTest {

	@Test
	void theShorterOfTwoMarksShowsAndTheLongerGoesOnAroundIt() {
		List<Passage> passages = Passage.of("0123456789",
				List.of(mark(1, 9, "inner-not", "long"), mark(3, 5, "shown", "short")));
		assertThat(passages).extracting(Passage::text).containsExactly("0", "12", "34", "5678", "9");
		assertThat(passages.get(2).styles()).isEqualTo("mark shown starts ends nested");
		assertThat(passages.get(2).targets()).isEqualTo("long short");
		assertThat(passages.get(1).styles()).isEqualTo("mark inner-not starts");
		assertThat(passages.get(3).styles()).isEqualTo("mark inner-not ends");
		assertThat(passages.get(0).styles()).isNull();
		assertThat(passages.get(0).targets()).isNull();
	}

	@Test
	void aBrokenCitationIsSaidWhereItEnds() {
		List<Passage> passages = Passage.of("said (, May 1) here", List.of(mark(0, 10, "shown", "card"),
				Mark.of(new CitationDefect(5, 14, "(, May 1)", CitationDefect.Type.MISSING_OUTLET))));
		assertThat(passages).filteredOn((passage) -> !passage.defects().isEmpty())
			.singleElement()
			.satisfies((passage) -> assertThat(passage.end()).isEqualTo(14));
		assertThat(passages.get(1).styles()).isEqualTo("mark shown ends defect");
		assertThat(passages.get(2).styles()).isEqualTo("mark defect");
		assertThat(passages.get(2).targets()).isNull();
	}

	@Test
	void offsetsStayTrueWhereBrowsersReadTwoLineBreaksAsOne() {
		List<Passage> passages = Passage.of("a\r\nb\rc", List.of());
		assertThat(passages.stream().map(Passage::text).collect(Collectors.joining())).isEqualTo("a\nb\nc");
		assertThat(passages.get(passages.size() - 1).start()).isEqualTo(5);
	}

	private static Mark mark(int start, int end, String styles, String target) {
		return new Mark(start, end, styles, target, null, null, null);
	}

}
