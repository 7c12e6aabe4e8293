package org.twosource.custody;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names under which files lie in a package. They keep what people can read of the names
 * files came with, and are safe to unpack on every system: no folders, nothing that turns
 * the direction of writing, none twice, also where capitals do not count. The sum in
 * front keeps names apart and away from those Windows reserves.
 */
final class SafeNames {

	private static final int SUM = 12;

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_ENDING = 12;

	private final Set<String> taken = new HashSet<>();

	/** A name for a file that no other has had from here. */
	String name(String sha256, String given) {
		String readable = readable(given);
		String name = sha256.substring(0, SUM) + "-" + readable;
		if (!this.taken.add(name.toLowerCase(Locale.ROOT))) {
			name = sha256 + "-" + readable;
			this.taken.add(name.toLowerCase(Locale.ROOT));
		}
		return name;
	}

	private static String readable(String given) {
		// % is left out because manifests of bags write it in another way than sha256sum.
		String plain = Normalizer.normalize(given, Normalizer.Form.NFC)
			.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|%]", "_")
			.replaceAll("\\s+", " ")
			.replaceAll("^[. ]+|[. ]+$", "");
		int dot = plain.lastIndexOf('.');
		boolean ends = dot > 0 && plain.length() - dot <= LONGEST_ENDING;
		String ending = ends ? plain.substring(dot) : "";
		String name = shortened(ends ? plain.substring(0, dot) : plain, LONGEST_NAME - bytes(ending)).strip();
		return name.isEmpty() ? "file" + ending : name + ending;
	}

	/** As many whole characters as fit into so many bytes. */
	private static String shortened(String name, int most) {
		StringBuilder kept = new StringBuilder();
		int size = 0;
		for (int character : name.codePoints().toArray()) {
			size += bytes(Character.toString(character));
			if (size > most) {
				break;
			}
			kept.appendCodePoint(character);
		}
		return kept.toString();
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

}
