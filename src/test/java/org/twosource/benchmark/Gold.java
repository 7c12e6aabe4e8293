package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a folder of gold data. */
final class Gold {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Gold() {
	}

	/**
	 * The files below a folder whose name ends so, by name; none when there is no such
	 * folder.
	 */
	static List<Path> files(Path folder, String ending) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.getFileName().toString().endsWith(ending)).sorted().toList();
		}
	}

	/** The objects of a file that has one a line. */
	static List<JsonNode> lines(Path file) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter((line) -> !line.isBlank()).map(JSON::readTree).toList();
		}
	}

	/** A file that is one object or one list. */
	static JsonNode all(Path file) {
		return JSON.readTree(file);
	}

}
