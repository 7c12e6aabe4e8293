package org.twosource.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.verification.Rebalancing;

/** Evening out who holds how many tasks: shown first, then done as shown. */
@Controller
@RequestMapping("/board/tasks/rebalancing")
class RebalancingController {

	private final Rebalancing rebalancing;

	private final TaskBoardPage page;

	RebalancingController(Rebalancing rebalancing, TaskBoardPage page) {
		this.rebalancing = rebalancing;
		this.page = page;
	}

	@GetMapping
	String preview(@RequestParam(defaultValue = "") Set<UUID> allTheSame, @SignedIn Person me, Model model) {
		model.addAttribute("proposal", this.rebalancing.propose(allTheSame, me));
		model.addAttribute("allTheSame", allTheSame);
		model.addAttribute("names", this.page.names());
		return "rebalancing";
	}

	/** Each move has the task, from whom it goes and to whom, with blanks between. */
	@PostMapping
	String apply(@RequestParam(defaultValue = "") List<String> move, @SignedIn Person me, RedirectAttributes flash) {
		try {
			flash.addFlashAttribute("outcomes", OutcomeLine.of(this.rebalancing.apply(chosen(move), me)));
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() == Refusal.Cause.FORBIDDEN) {
				throw refusal;
			}
			Told.refused(flash, refusal);
		}
		return "redirect:/board/tasks/rebalancing";
	}

	private static List<Rebalancing.Chosen> chosen(List<String> moves) {
		List<Rebalancing.Chosen> chosen = new ArrayList<>();
		for (String move : moves) {
			String[] parts = move.split(" ");
			try {
				chosen.add(new Rebalancing.Chosen(UUID.fromString(parts[0]), parts[1], parts[2]));
			}
			catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
				throw Refusal.unacceptable("assignments.none");
			}
		}
		return chosen;
	}

}
