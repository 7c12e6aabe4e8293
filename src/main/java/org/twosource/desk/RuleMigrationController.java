package org.twosource.desk;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.rules.Drafts;
import org.twosource.verification.Migrations;

/** Moving what runs to the version in force, or trying that. */
@Controller
@RequestMapping("/board/rules/migrations")
class RuleMigrationController {

	private final Migrations migrations;

	RuleMigrationController(Migrations migrations) {
		this.migrations = migrations;
	}

	@PostMapping
	String ask(@RequestParam String process, @RequestParam(defaultValue = "false") boolean dryRun, @SignedIn Person me,
			RedirectAttributes flash) {
		try {
			return "redirect:/board/rules/migrations/" + this.migrations.ask(process, dryRun, me);
		}
		catch (Refusal refusal) {
			RulesController.requireAllowed(refusal);
			Told.refused(flash, refusal);
			return "redirect:/board/rules";
		}
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		Drafts.requireReader(me);
		Page<Migrations.Stayed> stayed = this.migrations.stayed(id, new Page.Request(page, Pages.SIZE));
		model.addAttribute("migration", this.migrations.get(id));
		model.addAttribute("stayed", stayed);
		model.addAttribute("pages", Pages.of(page, stayed));
		model.addAttribute("administers", RulesController.administers(me));
		return "rules-migration";
	}

	/** Asked for while processes are being moved. */
	@GetMapping("/{id}/progress")
	String progress(@PathVariable UUID id, @SignedIn Person me, Model model, HttpServletResponse response) {
		Drafts.requireReader(me);
		Migrations.Migration migration = this.migrations.get(id);
		if (migration.endedAt() != null) {
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("migration", migration);
		return "rules-parts :: moving";
	}

}
