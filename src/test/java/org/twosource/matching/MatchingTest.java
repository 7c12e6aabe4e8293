package org.twosource.matching;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
@ExtendWith(OutputCaptureExtension.class)
class MatchingTest {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private FullText fullText;

	@Autowired
	private Matching byWords;

	@Test
	void theRareWordsOfAStatementFindItsClaim() {
		long known = claim("The Quillfeather ferry ran aground off Ostrava Point");
		long russian = claim("Паром «Буревестник» сел на мель у мыса Кривой Рог");
		assertThat(this.byWords.find("Witnesses say the ferry Quillfeather has run aground", 3).get(0).number())
			.isEqualTo(known);
		assertThat(this.byWords.find("Очевидцы: на мель сели пассажиры парома «Буревестник»", 3).get(0).number())
			.isEqualTo(russian);
	}

	@Test
	void aStatementOfWordsNobodyUsedFindsClaimsSpeltAlike() {
		long known = claim("Zhumagulovskaya");
		assertThat(this.byWords.find("Zhumagulovskoye", 3)).extracting(Likeness::number).contains(known);
	}

	@Test
	void aRewordedClaimIsFoundByItsNewWordsOnly() {
		long known = claim("The Brackwater sluice was opened at dawn");
		this.jdbc.sql("update claim set statement = 'The Tannenhof granary burned at dusk' where number = :number")
			.param("number", known)
			.update();
		assertThat(this.byWords.find("Tannenhof granary", 1).get(0).number()).isEqualTo(known);
		assertThat(this.byWords.find("Brackwater sluice", 20)).extracting(Likeness::number).doesNotContain(known);
		assertThat(this.byWords.rate("Tannenhof granary", Set.of(known))).hasSize(1);
	}

	@Test
	void withTheSentenceModelAClaimIsFoundThatHasNoWordInCommon() {
		long known = claim("Physicians at the clinic went on strike");
		Meanings meanings = meanings("english", null);
		meanings.catchUp();
		Matching matching = new Matching(this.fullText, meanings);
		String said = "Hospital doctors have stopped working in protest";
		assertThat(matching.find(said, 3)).extracting(Likeness::number).contains(known);
		assertThat(this.byWords.find(said, 50)).extracting(Likeness::number).doesNotContain(known);
		this.jdbc.sql("update claim set statement = 'The orchestra tours Norway' where number = :number")
			.param("number", known)
			.update();
		meanings.catchUp();
		assertThat(matching.find("Musicians travel to Scandinavia for concerts", 3)).extracting(Likeness::number)
			.contains(known);
	}

	@Test
	void aModelThatCannotBeLoadedChangesNothingButALineInTheLog(CapturedOutput output) {
		claim("The Hollowmere observatory lost its dome in the storm");
		Meanings meanings = meanings("/nowhere/model.onnx", Path.of("/nowhere/tokenizer.json"));
		meanings.catchUp();
		meanings.catchUp();
		Matching matching = new Matching(this.fullText, meanings);
		String said = "A storm took the dome of the Hollowmere observatory";
		List<Likeness> found = matching.find(said, 5);
		assertThat(found).isNotEmpty().isEqualTo(this.byWords.find(said, 5));
		assertThat(output.getOut().split("cannot be used; claims are matched by their words alone", -1)).hasSize(2);
	}

	private Meanings meanings(String model, @Nullable Path tokenizer) {
		return new Meanings(this.jdbc, this.transaction,
				new SentenceModel(new ModelSettings(model, tokenizer, PoolingMode.MEAN, "")));
	}

	private long claim(String statement) {
		return this.jdbc.sql("""
				insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
				values (:id, :statement, 'EVENT', 'ASSERTED', 'MODERATE', 'COLLECTION', now(), 'checker', now())
				returning number
				""").param("id", UUID.randomUUID()).param("statement", statement).query(Long.class).single();
	}

}
