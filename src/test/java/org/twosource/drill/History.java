package org.twosource.drill;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * What was asked and answered, as those saw it who asked; kept as JSON lines.
 */
final class History implements AutoCloseable {

	private final JsonMapper json = JsonMapper.shared();

	private final List<Act> acts = new ArrayList<>();

	private final long begun = System.nanoTime();

	private final BufferedWriter file;

	History(Path file) throws IOException {
		this.file = Files.newBufferedWriter(file);
	}

	/** What came of it. */
	enum Outcome {

		/** It was acknowledged: it is so. */
		OK,
		/** It was refused: it is not so. */
		REFUSED,
		/** There was no answer, or one that leaves open whether it is so. */
		UNKNOWN

	}

	/**
	 * One request.
	 *
	 * @param who who asked
	 * @param what what for, such as take
	 * @param subject the id of what it was about
	 * @param token words by which what it wrote is found again, or the person read
	 * @param invoked nanoseconds since the beginning
	 * @param answered nanoseconds since the beginning
	 * @param status the HTTP status; 0 without an answer
	 * @param answer the body, or what broke off
	 */
	record Act(String who, String what, String subject, String token, long invoked, long answered, Outcome outcome,
			int status, String answer) {

		boolean is(String name) {
			return this.what.equals(name);
		}

		boolean ok() {
			return this.outcome == Outcome.OK;
		}

		boolean unknown() {
			return this.outcome == Outcome.UNKNOWN;
		}

	}

	long now() {
		return System.nanoTime() - this.begun;
	}

	synchronized void add(Act act) {
		this.acts.add(act);
		try {
			this.file.write(this.json.writeValueAsString(act));
			this.file.newLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Notes what the drill itself did, such as a kill. */
	void note(String what, String subject) {
		add(new Act("drill", what, subject, "", now(), now(), Outcome.OK, 0, ""));
	}

	synchronized List<Act> acts() {
		return List.copyOf(this.acts);
	}

	List<Act> acts(String what) {
		return acts().stream().filter((act) -> act.is(what)).toList();
	}

	@Override
	public synchronized void close() throws IOException {
		this.file.close();
	}

}
