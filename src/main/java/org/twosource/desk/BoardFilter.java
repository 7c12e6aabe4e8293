package org.twosource.desk;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the board shows, as its address says it; null is what it shows at first.
 *
 * @param process the key of the process that is drawn
 * @param heat what the colours of its steps tell
 * @param desk the only desk that is meant
 */
record BoardFilter(@Nullable String process, @Nullable Heat heat, @Nullable UUID desk) {

	private static final String FIRST = "claim-verification";

	/** The key of the process that is drawn. */
	public String drawn() {
		return Objects.requireNonNullElse(this.process, FIRST);
	}

	/** What the colours tell. */
	public Heat colours() {
		return Objects.requireNonNullElse(this.heat, Heat.COUNT);
	}

	/** The same with another process. */
	public BoardFilter of(String other) {
		return new BoardFilter(FIRST.equals(other) ? null : other, this.heat, this.desk);
	}

	/** The same with other colours. */
	public BoardFilter by(Heat other) {
		return new BoardFilter(this.process, (other == Heat.COUNT) ? null : other, this.desk);
	}

	/** The same of another desk, or of all for null. */
	public BoardFilter at(@Nullable UUID other) {
		return new BoardFilter(this.process, this.heat, other);
	}

	/** Its address. */
	public String address() {
		return address("/board");
	}

	/** The address of a part of it. */
	public String address(String path) {
		return new Narrowing(path).by("process", this.process).by("heat", this.heat).by("desk", this.desk).address();
	}

}
