package org.twosource;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message bundles, the templates and the code, as they lie in the sources. */
final class Bundles {

	static final String REFUSALS = "refusals";

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private Bundles() {
	}

	/** The names of the chapters. */
	static List<String> chapters() {
		return files(MESSAGES, "_ru.properties").stream()
			.map((file) -> file.getFileName().toString().replace("_ru.properties", ""))
			.toList();
	}

	static Map<String, String> english(String chapter) {
		return read(MESSAGES.resolve(chapter + ".properties"));
	}

	static Map<String, String> russian(String chapter) {
		return read(MESSAGES.resolve(chapter + "_ru.properties"));
	}

	/** Every key of the pages, in English. */
	static Map<String, String> pages() {
		Map<String, String> all = new TreeMap<>();
		chapters().stream().filter((chapter) -> !chapter.equals(REFUSALS)).map(Bundles::english).forEach(all::putAll);
		return all;
	}

	/** The files of the bundles themselves. */
	static List<Path> bundles() {
		return files(MESSAGES, ".properties");
	}

	/** The templates by name, such as {@code dossier/top}. */
	static Map<String, String> templates() {
		Map<String, String> templates = new TreeMap<>();
		for (Path file : files(TEMPLATES, ".html")) {
			String name = TEMPLATES.relativize(file).toString().replace('\\', '/').replace(".html", "");
			templates.put(name, text(file));
		}
		return templates;
	}

	/** The Java files of the application. */
	static List<Path> code() {
		return files(Path.of("src/main/java"), ".java");
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> read(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> messages = new TreeMap<>();
		properties.forEach((key, value) -> messages.put((String) key, (String) value));
		return messages;
	}

	private static List<Path> files(Path root, String ending) {
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter((path) -> path.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
