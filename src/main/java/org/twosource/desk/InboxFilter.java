package org.twosource.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.verification.TaskKind;
import org.twosource.verification.Tasks;

/**
 * What the inbox shows, as its address says it; null leaves a field open.
 *
 * @param list which list
 * @param kind only tasks of this kind
 * @param document only tasks on claims made in this document
 * @param stage only tasks made at this stage
 * @param harm only tasks on claims that could do this harm
 * @param due only tasks due by then
 * @param q only tasks on claims whose statement holds this or whose number it is
 */
record InboxFilter(@Nullable InboxList list, @Nullable TaskKind kind, @Nullable UUID document, @Nullable Stage stage,
		@Nullable Harm harm, @Nullable Due due, @Nullable String q) {

	/** By when tasks are due. */
	enum Due {

		/** They should have been done before. */
		OVERDUE(Duration.ZERO),
		/** They should have been done, or are due within 24 hours. */
		DAY(Duration.ofDays(1));

		private final Duration ahead;

		Due(Duration ahead) {
			this.ahead = ahead;
		}

	}

	/** The same with another list. */
	InboxFilter on(InboxList other) {
		return new InboxFilter(other, this.kind, this.document, this.stage, this.harm, this.due, this.q);
	}

	/** The same as its address has it. */
	Narrowing narrowing() {
		return new Narrowing("/").by("list", this.list)
			.by("kind", this.kind, "task")
			.by("document", this.document)
			.by("stage", this.stage, "stage")
			.by("harm", this.harm, "harm")
			.by("due", this.due, "inbox.due")
			.by("q", text());
	}

	/** What it narrows apart from the list, to be shown and taken away. */
	List<Chip> chips() {
		return narrowing().chips("q", "kind", "document", "stage", "harm", "due");
	}

	/** The tasks of a scope that it lets through. */
	Tasks.Filter of(Tasks.Scope scope, Instant now) {
		return new Tasks.Filter(scope, this.kind, this.document, this.stage, this.harm,
				(this.due != null) ? now.plus(this.due.ahead) : null, text());
	}

	/** The text it looks for, or null. */
	@Nullable String text() {
		return (this.q == null || this.q.isBlank()) ? null : this.q.replace('\0', ' ').strip();
	}

}
