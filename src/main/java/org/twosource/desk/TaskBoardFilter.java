package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;
import org.twosource.verification.OverseenTasks;
import org.twosource.verification.TaskKind;

/**
 * What the manager's list of tasks shows, as its address says it; null leaves a field
 * open.
 *
 * @param kind only tasks of this kind
 * @param stage only tasks made at this stage
 * @param holder only tasks this person holds, or {@value #NOBODY} for those nobody holds
 * @param overdue only those that should have been done
 * @param priority only those on claims of this priority
 * @param document only those on claims made in this document
 * @param q only those on claims whose statement holds this or whose number it is
 */
record TaskBoardFilter(@Nullable TaskKind kind, @Nullable Stage stage, @Nullable String holder,
		@Nullable Boolean overdue, @Nullable Priority priority, @Nullable UUID document, @Nullable String q) {

	/** Holds what nobody holds; no username looks like it. */
	static final String NOBODY = "-";

	/** The same as its address has it. */
	Narrowing narrowing() {
		Narrowing narrowing = new Narrowing("/board/tasks").by("kind", this.kind, "task")
			.by("stage", this.stage, "stage");
		if (unheld()) {
			narrowing.by("holder", NOBODY, "steering.holder");
		}
		else {
			narrowing.by("holder", held());
		}
		return narrowing.by("overdue", late() ? true : null, "narrow.overdue")
			.by("priority", this.priority, "priority")
			.by("document", this.document)
			.by("q", text());
	}

	/** What it narrows, to be shown and taken away. */
	List<Chip> chips() {
		return narrowing().chips("q", "kind", "stage", "holder", "overdue", "priority", "document");
	}

	/** The tasks it lets through. */
	OverseenTasks.Filter tasks() {
		return new OverseenTasks.Filter(this.kind, this.stage, unheld() ? null : held(), unheld(), late(),
				this.priority, this.document, text());
	}

	private boolean unheld() {
		return NOBODY.equals(this.holder);
	}

	private boolean late() {
		return Boolean.TRUE.equals(this.overdue);
	}

	private @Nullable String held() {
		return Problems.optional(this.holder);
	}

	private @Nullable String text() {
		return (this.q == null || this.q.isBlank()) ? null : this.q.replace('\0', ' ').strip();
	}

}
