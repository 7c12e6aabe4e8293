package org.twosource.publication;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.twosource.account.People;
import org.twosource.claim.Confidence;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.source.Reliability;
import org.twosource.source.Source;
import org.twosource.source.SourceType;
import org.twosource.verification.Policies;

import static java.math.BigDecimal.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;

class NewsroomLanguageTests {

	private static final URI ADDRESS = URI.create("http://localhost:8080");

	private final Wording wording = new Wording(new Newsroom("Степь", ADDRESS, Locale.forLanguageTag("ru"), "names"),
			mock(Policies.class));

	@Test
	void whatIsWrittenIntoAFindingIsInTheLanguageOfTheNewsroom() {
		Source witness = new Source(UUID.randomUUID(), "Neighbour", SourceType.WITNESS, Reliability.C, null);
		assertThat(this.wording.name(witness)).isEqualTo("Свидетель, имя не разглашается");
		assertThat(this.wording.verdict(finding(Verdict.FALSE, null))).isEqualTo("Ложно");
	}

	@Test
	void whatChangedIsToldInTheLanguageOfTheNewsroom() {
		Figure eight = new Figure(valueOf(8), null, valueOf(1200), "погибших", "все", null, false);
		assertThat(new Changes(this.wording).between(finding(Verdict.DISPUTED, null), finding(Verdict.FALSE, eight)))
			.isEqualTo("Вердикт изменился: было «Оспаривается», стало «Ложно». "
					+ "Показатель изменился: было «нет», стало «не менее 8, не более 1200 погибших (все)».");
	}

	@Test
	void aLanguageTwosourceDoesNotSpeakIsNotTaken() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Newsroom("Steppe", ADDRESS, Locale.forLanguageTag("kk"), "names"))
			.withMessageContaining("twosource.newsroom.language");
	}

	@Test
	void whoSignedIsToldByNameOrByHowManyTheyAre() {
		People people = mock(People.class);
		Newsroom roles = new Newsroom("Степь", ADDRESS, Locale.forLanguageTag("ru"), "roles");
		Signatures signatures = new Signatures(roles, this.wording, people);
		assertThat(signatures.of(List.of("editor", "editor2"))).containsExactly("Два редактора");
		assertThat(signatures.of(List.of("editor"))).containsExactly("Один редактор");
		assertThat(signatures.of(List.of())).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new Newsroom("Steppe", ADDRESS, Locale.ENGLISH, "nobody"))
			.withMessageContaining("twosource.newsroom.signers must be names or roles");
	}

	private static FindingContent finding(Verdict verdict, @Nullable Figure figure) {
		return new FindingContent(FindingContent.FORMAT, "Eight died", Kind.CASUALTY, Hedge.REPORTED, figure, verdict,
				Confidence.HIGH, "Two registers agree.", List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), 1);
	}

}
