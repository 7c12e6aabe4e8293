package org.twosource.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.twosource.extraction.WorthTraining.Judged;
import tools.jackson.databind.JsonNode;

/** The sentences of debates that people judged to be worth checking or not. */
public final class JudgedSentences {

	private JudgedSentences() {
	}

	/** Those of the ClaimBuster files below a folder. */
	public static List<Path> claimBusters(Path gold) throws IOException {
		return Gold.files(gold.resolve("checkworthy/claimbuster"), ".json");
	}

	/** The sentences of a ClaimBuster file. */
	public static List<Judged> claimBuster(Path file) {
		List<Judged> sentences = new ArrayList<>();
		for (JsonNode sentence : Gold.all(file)) {
			sentences.add(Judged.of(sentence.get("text").asString(), sentence.get("label").asInt() == 1));
		}
		return sentences;
	}

	/** Those of the CLEF files below a folder. */
	static List<Path> debates(Path gold) throws IOException {
		return Gold.files(gold.resolve("checkworthy/clef2019"), ".tsv");
	}

	/**
	 * The lines of a CLEF file, which are a sentence each: the debate when there are
	 * several in the file, the number, the speaker, the sentence and the label.
	 */
	static List<Line> debate(Path file) {
		try {
			return Files.readAllLines(file)
				.stream()
				.filter((line) -> !line.isBlank())
				.map((line) -> line.split("\t"))
				.map((parts) -> new Line((parts.length > 4) ? parts[0] : file.getFileName().toString(),
						Judged.of(parts[parts.length - 2], parts[parts.length - 1].strip().equals("1"))))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A sentence of a debate.
	 *
	 * @param debate which one
	 * @param sentence the sentence
	 */
	record Line(String debate, Judged sentence) {

	}

}
