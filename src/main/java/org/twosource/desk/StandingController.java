package org.twosource.desk;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.claim.Claims;
import org.twosource.verification.Task;
import org.twosource.verification.Tasks;

/** Whether what an editor decides on still stands as their page shows it. */
@Controller
class StandingController {

	private final Tasks tasks;

	private final Claims claims;

	StandingController(Tasks tasks, Claims claims) {
		this.tasks = tasks;
		this.claims = claims;
	}

	@GetMapping("/tasks/{id}/standing")
	String standing(@PathVariable UUID id, @RequestParam int version, Model model) {
		Task task = this.tasks.get(id);
		model.addAttribute("task", task);
		model.addAttribute("version", version);
		model.addAttribute("changed", !task.open() || this.claims.get(task.claimId()).version() != version);
		return "answers/sign-off :: standing(${changed})";
	}

}
