package org.twosource.audit;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Verifies an export instead of starting, when the command line asks for it:
 * {@code --verify-audit=FILE}, with {@code --audit-key=ID,ID} for the only keys that may
 * have signed it and {@code --known-seal=HASH} for a seal that must be there. Ends with 0
 * when it is intact, 1 when it is not, 2 when it cannot be read.
 */
public final class OfflineVerification implements ApplicationListener<ApplicationStartingEvent> {

	private static final String FILE = "--verify-audit=";

	private static final String KEY = "--audit-key=";

	private static final String KNOWN = "--known-seal=";

	@Override
	public void onApplicationEvent(ApplicationStartingEvent event) {
		String[] args = event.getArgs();
		if (value(args, FILE) != null) {
			// In UTF-8, whatever the terminal is taken to be.
			System.exit(
					run(args, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)));
		}
	}

	/**
	 * Verifies and says what was found.
	 * @return what the command ends with
	 */
	static int run(String[] args, PrintStream out) {
		String file = value(args, FILE);
		String keys = value(args, KEY);
		Set<String> trusted = (keys != null) ? Set.of(keys.split(",")) : Set.of();
		// What is no UTF-8 is read as something else, and found to be altered.
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Files.newInputStream(Path.of((file != null) ? file : "")), StandardCharsets.UTF_8))) {
			Verification found = new ExportCheck(trusted, value(args, KNOWN)).verify(lines);
			out.println(found.intact() ? "Intact" : "NOT INTACT");
			out.println("Sealed through record " + found.sealedThrough() + ", the last seal " + found.lastSeal());
			out.println("Signed with " + String.join(", ", found.keys()));
			out.println("Rewritten because somebody was erased: " + found.rewritten());
			found.problems().forEach(out::println);
			return found.intact() ? 0 : 1;
		}
		catch (IOException | InvalidPathException ex) {
			out.println("Cannot read " + file + ": " + ex);
			return 2;
		}
	}

	private static @Nullable String value(String[] args, String name) {
		for (String arg : args) {
			if (arg.startsWith(name)) {
				return arg.substring(name.length());
			}
		}
		return null;
	}

}
