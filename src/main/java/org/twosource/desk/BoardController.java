package org.twosource.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Absences;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.oversight.Oversight;
import org.twosource.verification.Diagrams;
import org.twosource.verification.Incidents;
import org.twosource.verification.Task;
import org.twosource.verification.Tasks;

/** The manager's board: where claims stand, who holds what, what went wrong. */
@Controller
@RequestMapping("/board")
class BoardController {

	private static final int TASKS_SHOWN = 200;

	private static final int UNHELD_SHOWN = 30;

	private final Oversight oversight;

	private final Tasks tasks;

	private final People people;

	private final Incidents incidents;

	private final Diagrams diagrams;

	private final MessageSource words;

	private final Absences absences;

	BoardController(Oversight oversight, Tasks tasks, People people, Incidents incidents, Diagrams diagrams,
			MessageSource words, Absences absences) {
		this.oversight = oversight;
		this.tasks = tasks;
		this.people = people;
		this.incidents = incidents;
		this.diagrams = diagrams;
		this.words = words;
		this.absences = absences;
	}

	@GetMapping
	String board(@RequestParam(defaultValue = "claim-verification") String process, @SignedIn Person me, Model model) {
		model.addAttribute("overview", this.oversight.now(me));
		Page<Task> open = this.tasks.list(new Tasks.Filter(Tasks.Scope.ALL, null, null),
				new Page.Request(0, TASKS_SHOWN), me);
		Map<Boolean, List<Task>> held = open.items()
			.stream()
			.collect(Collectors.partitioningBy((task) -> task.assignee() != null));
		model.addAttribute("open", open);
		model.addAttribute("unheld", held.get(false).size());
		model.addAttribute("available", held.get(false).stream().limit(UNHELD_SHOWN).toList());
		model.addAttribute("held", held.get(true).stream().collect(Collectors.groupingBy(Task::assignee)));
		model.addAttribute("people", this.people.active());
		model.addAttribute("processes", this.diagrams.keys());
		model.addAttribute("process", process);
		model.addAttribute("steps", this.diagrams.steps(process));
		return "board";
	}

	@PostMapping("/incidents/{id}/retry")
	String retry(@PathVariable String id, @SignedIn Person me, RedirectAttributes flash) {
		try {
			this.incidents.retry(id, me);
			Told.done(flash, "done.retried");
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return "redirect:/board";
	}

	@GetMapping(path = "/diagrams/{key}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String diagram(@PathVariable String key, @SignedIn Person me) {
		requireManager(me);
		return this.diagrams.xml(key);
	}

	@GetMapping(path = "/diagrams/{key}/standing.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Map<String, Long> standing(@PathVariable String key, @SignedIn Person me) {
		requireManager(me);
		return this.diagrams.standing(key);
	}

	/**
	 * What the elements of a diagram are called in the reader's language, by their ids.
	 */
	@GetMapping(path = "/diagrams/{key}/words.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Map<String, String> words(@PathVariable String key, @SignedIn Person me, Locale language) {
		requireManager(me);
		Map<String, String> names = new TreeMap<>(this.diagrams.names(key));
		names.replaceAll((id, name) -> this.words.getMessage("element." + id, null, name, language));
		return names;
	}

	private static void requireManager(Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("board.mayRead");
		}
	}

}
