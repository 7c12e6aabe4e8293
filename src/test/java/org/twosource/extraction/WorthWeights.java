package org.twosource.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.twosource.benchmark.JudgedSentences;
import org.twosource.extraction.WorthTraining.Judged;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fits the weights that ship anew, to the ClaimBuster files of a folder:
 * {@code mvn test -Dtest=WorthWeights -Dgold=<folder>}. No other run asks for it.
 */
class WorthWeights {

	@Test
	void fits() throws IOException {
		List<Judged> sentences = new ArrayList<>();
		for (Path file : JudgedSentences.claimBusters(Path.of(System.getProperty("gold", "gold")))) {
			sentences.addAll(JudgedSentences.claimBuster(file));
		}
		assertThat(sentences).as("sentences of ClaimBuster below -Dgold=<folder>").isNotEmpty();
		Files.write(Path.of("src", "main", "resources", "extraction", "worth-weights.txt"),
				WorthTraining.lines(WorthTraining.weights(sentences, 1)));
	}

}
