package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Checked claims with the questions put to them: {@code vclaims.jsonl} or
 * {@code docs.tsv} with every {@code *.queries.tsv} and {@code *.qrels} beside it.
 *
 * @param name the folder's name
 * @param statements the claims by their key
 * @param questions what was said, by its key
 * @param answers for each file of answers, by its name, the keys of the claims that each
 * question repeats
 */
record KnownClaims(String name, Map<String, String> statements, Map<String, String> questions,
		Map<String, Map<String, Set<String>>> answers) {

	/** All sets below a folder. */
	static List<KnownClaims> below(Path gold) throws IOException {
		List<KnownClaims> all = new ArrayList<>();
		for (Path file : Gold.files(gold, "vclaims.jsonl")) {
			Map<String, String> statements = new LinkedHashMap<>();
			for (JsonNode claim : Gold.lines(file)) {
				statements.put(claim.get("vclaim_id").asString(),
						statement(claim.get("title").asString(), claim.get("vclaim").asString()));
			}
			all.add(of(file.getParent(), statements));
		}
		for (Path file : Gold.files(gold, "docs.tsv")) {
			Map<String, String> statements = new LinkedHashMap<>();
			for (String[] claim : columns(file, "\t")) {
				statements.put(claim[0], statement(claim[2], claim[1]));
			}
			all.add(of(file.getParent(), statements));
		}
		return all;
	}

	private static KnownClaims of(Path folder, Map<String, String> statements) throws IOException {
		Map<String, String> questions = new HashMap<>();
		for (Path file : Gold.files(folder, ".queries.tsv")) {
			columns(file, "\t").forEach((question) -> questions.put(question[0], question[1]));
		}
		Map<String, Map<String, Set<String>>> answers = new LinkedHashMap<>();
		for (Path file : Gold.files(folder, ".qrels")) {
			Map<String, Set<String>> answered = new LinkedHashMap<>();
			for (String[] answer : columns(file, "\\s+")) {
				answered.computeIfAbsent(answer[0], (key) -> new HashSet<>()).add(answer[2]);
			}
			answers.put(file.getFileName().toString(), answered);
		}
		return new KnownClaims(folder.getFileName().toString(), statements, questions, answers);
	}

	private static String statement(String title, String claim) {
		return title.matches(".*[.?!]") ? title + " " + claim : title + ". " + claim;
	}

	private static List<String[]> columns(Path file, String separator) throws IOException {
		return Files.readAllLines(file)
			.stream()
			.map((line) -> line.split(separator))
			.filter((columns) -> columns.length > 1)
			.toList();
	}

}
