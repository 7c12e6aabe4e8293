package org.twosource.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.StartRefusal;

/**
 * The decision tables and process diagrams that are deployed together: those the program
 * brings, each replaced by what an administrator put in force instead.
 */
@Component
@DependsOnDatabaseInitialization
class RuleBundle {

	/** The diagram by which the others are changed. It changes with the program only. */
	static final String CHANGE_THE_RULES = "rules-change.bpmn";

	private final SortedMap<String, byte[]> shipped = new TreeMap<>();

	private final String program;

	private final Set<String> setAside;

	private final JdbcClient jdbc;

	/**
	 * Reads what the program brings.
	 * @param setAside names of files that an administrator put in force and that are not
	 * to be used
	 */
	RuleBundle(JdbcClient jdbc, @Value("classpath:bpmn/*") Resource[] files,
			@Value("${twosource.rules.set-aside:}") Set<String> setAside) throws IOException {
		for (Resource file : files) {
			this.shipped.put(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
		}
		this.program = digest(this.shipped);
		this.setAside = setAside;
		this.jdbc = jdbc;
	}

	/** A file an administrator put in force. */
	private record Forced(String file, byte[] content, String program) {

	}

	/** The names of all files. */
	List<String> files() {
		return List.copyOf(this.shipped.keySet());
	}

	/** A file as the program brings it; null when it brings none of that name. */
	byte @Nullable [] shipped(String file) {
		return this.shipped.get(file);
	}

	/** Tells programs apart that bring other files. */
	String program() {
		return this.program;
	}

	/** Everything in force, by the names of the files. */
	SortedMap<String, byte[]> inForce() {
		SortedMap<String, byte[]> all = new TreeMap<>(this.shipped);
		all.putAll(forced());
		return all;
	}

	/**
	 * Everything in force, as a start of the program deploys it.
	 * @throws StartRefusal when this program cannot run something of it
	 */
	SortedMap<String, byte[]> atStart() {
		forced().forEach((file, content) -> {
			FileCheck check = FileCheck.of(content, this::shipped);
			if (!check.problems().isEmpty()) {
				throw refusal(file, check.problems());
			}
		});
		return inForce();
	}

	private static StartRefusal refusal(String file, List<FileProblem> problems) {
		String reasons = problems.stream().map(FileProblem::plain).collect(Collectors.joining("; "));
		return new StartRefusal(
				"An administrator put " + file + " in force, and this version of Twosource cannot run it: " + reasons,
				"Start once with twosource.rules.set-aside=" + file + ", which uses the file that this version brings, "
						+ "hand in one that it can run at /board/rules, and take the setting out again.");
	}

	/**
	 * What is set aside is what was put in force under another version of the program.
	 */
	private Map<String, byte[]> forced() {
		return this.jdbc.sql("""
				select distinct on (file) file, content, program from rules_draft where state = 'IN_FORCE'
				order by file, decided_at desc
				""")
			.query((row, index) -> new Forced(row.getString("file"), row.getBytes("content"), row.getString("program")))
			.list()
			.stream()
			.filter((one) -> this.shipped.containsKey(one.file()))
			.filter((one) -> one.program().equals(this.program) || !this.setAside.contains(one.file()))
			.collect(Collectors.toMap(Forced::file, Forced::content));
	}

	/** Tells contents apart. */
	static String digest(byte[] content) {
		return HexFormat.of().formatHex(sha256().digest(content));
	}

	private static String digest(SortedMap<String, byte[]> files) {
		MessageDigest digest = sha256();
		files.forEach((name, content) -> {
			digest.update(
					(name.toLowerCase(Locale.ROOT) + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
			digest.update(content);
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
