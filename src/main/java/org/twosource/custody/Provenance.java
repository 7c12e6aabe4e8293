package org.twosource.custody;

import org.jspecify.annotations.Nullable;
import org.twosource.Text;

/**
 * How an item of evidence came in. The network address of who collected it is not kept:
 * it would say where colleagues are, and nothing about the evidence.
 *
 * @param tool what it was added with
 * @param token the name of the token a program signed in with, or null
 * @param program what the browser or program calls itself, or null when it did not say
 * @param obtainedFrom from where or whom the collector has it, in their words, or null
 */
public record Provenance(Tool tool, @Nullable String token, @Nullable String program, @Nullable String obtainedFrom) {

	private static final int LONGEST_PROGRAM = 200;

	private static final int LONGEST_PLACE = 1_000;

	/** What evidence is added with. */
	public enum Tool {

		/** Twosource's pages. */
		PAGE,
		/** Twosource's interface for programs. */
		API

	}

	/** Evidence that a person adds on a page, with what their browser calls itself. */
	public static Provenance page(@Nullable String browser, @Nullable String obtainedFrom) {
		return new Provenance(Tool.PAGE, null, browser, obtainedFrom);
	}

	/** Evidence that a program adds, with the name of its token, if it has one. */
	public static Provenance api(@Nullable String program, @Nullable String token, @Nullable String obtainedFrom) {
		return new Provenance(Tool.API, token, program, obtainedFrom);
	}

	/**
	 * This as it may be kept.
	 * @throws org.twosource.Refusal when what the collector wrote is too long or not
	 * storable
	 */
	Provenance admitted() {
		return new Provenance(this.tool, this.token, shortened(this.program),
				Text.optional(this.obtainedFrom, "obtainedFrom", LONGEST_PLACE));
	}

	/** A program may call itself anything. */
	private static @Nullable String shortened(@Nullable String program) {
		if (program == null || program.isBlank()) {
			return null;
		}
		String printable = program.replaceAll("[\\p{C}]", " ").strip();
		return printable.substring(0, Math.min(printable.length(), LONGEST_PROGRAM));
	}

}
