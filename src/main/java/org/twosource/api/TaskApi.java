package org.twosource.api;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;
import org.twosource.verification.Task;
import org.twosource.verification.TaskKind;
import org.twosource.verification.Tasks;

/** The work on claims: listing, taking, releasing and completing tasks. */
@RestController
@RequestMapping("/api/tasks")
class TaskApi {

	private final Tasks tasks;

	TaskApi(Tasks tasks) {
		this.tasks = tasks;
	}

	/** A task as programs see it; the step is the id of its element in the diagram. */
	record TaskView(UUID id, TaskKind kind, String step, ClaimReference claim, Stage stage, @Nullable Instant dueAt,
			boolean overdue, @Nullable String assignee, boolean open, Priority priority) {

		static TaskView of(Task task) {
			return new TaskView(task.id(), task.kind(), task.step(),
					new ClaimReference(task.claimId(), "C-" + task.claimNumber(), task.statement()), task.stage(),
					task.dueAt(), task.overdue(), task.assignee(), task.open(), task.priority());
		}

	}

	/** The claim a task is about. */
	record ClaimReference(UUID id, String number, String statement) {

	}

	/** Who is to hold a task; without a username, whoever asks. */
	record Assignee(@Nullable String username) {

	}

	@GetMapping
	Page<TaskView> list(@RequestParam(defaultValue = "mine") String scope,
			@RequestParam(required = false) @Nullable TaskKind kind,
			@RequestParam(required = false) @Nullable UUID document, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size, @SignedIn Person person) {
		Tasks.Filter filter = new Tasks.Filter(Scopes.named(scope), kind, document);
		Page<Task> found = this.tasks.list(filter, new Page.Request(page, size), person);
		return found.map(TaskView::of);
	}

	@GetMapping("/{id}")
	TaskView get(@PathVariable UUID id) {
		return TaskView.of(this.tasks.get(id));
	}

	@PutMapping("/{id}/assignee")
	TaskView assign(@PathVariable UUID id, @RequestBody(required = false) @Nullable Assignee to,
			@SignedIn Person person) {
		if (to == null || to.username() == null || to.username().equals(person.username())) {
			return TaskView.of(this.tasks.take(id, person));
		}
		return TaskView.of(this.tasks.give(id, to.username(), person));
	}

	@DeleteMapping("/{id}/assignee")
	TaskView release(@PathVariable UUID id, @SignedIn Person person) {
		return TaskView.of(this.tasks.release(id, person));
	}

	@PostMapping("/{id}/completion")
	TaskView complete(@PathVariable UUID id, @RequestBody CompletionForm form, @SignedIn Person person) {
		this.tasks.complete(id, form.completionOf(this.tasks.get(id).kind()), person);
		return TaskView.of(this.tasks.get(id));
	}

}
