package org.twosource.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.document.Documents;
import org.twosource.verification.Task;
import org.twosource.verification.TaskKind;
import org.twosource.verification.Tasks;

/** The inbox: what waits for the person who looks at it. */
@Controller
class InboxController {

	private final Tasks tasks;

	private final Documents documents;

	InboxController(Tasks tasks, Documents documents) {
		this.tasks = tasks;
		this.documents = documents;
	}

	@GetMapping("/")
	String inbox(@RequestParam(required = false) @Nullable TaskKind kind, @RequestParam(defaultValue = "0") int page,
			@SignedIn Person me, Model model) {
		Page<Task> available = list(Tasks.Scope.AVAILABLE, kind, page, me);
		model.addAttribute("me", me);
		model.addAttribute("kind", kind);
		model.addAttribute("kinds", TaskKind.values());
		model.addAttribute("mine", list(Tasks.Scope.MINE, kind, 0, me));
		boolean triages = me.is(Role.FACT_CHECKER) && kind == null;
		model.addAttribute("documents", triages ? this.documents.waitingForTriage() : List.of());
		model.addAttribute("available", available);
		model.addAttribute("pages", Pages.of(page, available.total()));
		return "inbox";
	}

	private Page<Task> list(Tasks.Scope scope, @Nullable TaskKind kind, int page, Person me) {
		return this.tasks.list(new Tasks.Filter(scope, kind, null), new Page.Request(page, Pages.SIZE), me);
	}

}
