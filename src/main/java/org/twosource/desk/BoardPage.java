package org.twosource.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.Page;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.oversight.Now;
import org.twosource.oversight.Oversight;
import org.twosource.oversight.StandingClaim;
import org.twosource.verification.Diagrams;
import org.twosource.verification.Incident;
import org.twosource.verification.Step;

/** Puts together what the board shows now. */
@Component
class BoardPage {

	private static final int SHOWN = 8;

	/** The processes of whose steps there is a list, and where it is. */
	private static final Map<String, String> LISTS = Map.of("claim-verification", "/claims", "finding-correction",
			"/claims", "document-intake", "/documents");

	private final Oversight oversight;

	private final Diagrams diagrams;

	private final Desks desks;

	private final People people;

	private final Clock clock;

	BoardPage(Oversight oversight, Diagrams diagrams, Desks desks, People people, Clock clock) {
		this.oversight = oversight;
		this.diagrams = diagrams;
		this.desks = desks;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Claims to look at, and where all of them are.
	 *
	 * @param key what the words of the list begin with
	 * @param claims the first of them
	 * @param address the address of the whole list
	 */
	record Shortlist(String key, Page<StandingClaim> claims, String address) {

	}

	/**
	 * What failed at one step.
	 *
	 * @param first the incident that began it
	 * @param incidents every incident there, oldest first
	 */
	record FailedStep(Incident first, List<Incident> incidents) {

	}

	void show(BoardFilter filter, Person me, Model model) {
		Now now = this.oversight.morning(me, filter.desk(), SHOWN);
		UUID[] overseen = this.desks.overseenBy(me, filter.desk());
		String desk = scope(filter, overseen);
		model.addAttribute("filter", filter);
		model.addAttribute("desk", desk);
		model.addAttribute("desks", me.is(Role.ADMIN) ? this.desks.all() : this.desks.of(me));
		model.addAttribute("now", now);
		model.addAttribute("lists", lists(now.lists(), desk));
		model.addAttribute("failed", failed(now.incidents().items()));
		model.addAttribute("names", names());
		model.addAttribute("processes", this.diagrams.keys());
		model.addAttribute("colours", Heat.values());
		model.addAttribute("steps", drawn(filter, overseen, desk));
	}

	/**
	 * What lists of claims are narrowed to so that they say what the board says, or null
	 * when the board is of everything.
	 */
	private static @Nullable String scope(BoardFilter filter, UUID @Nullable [] overseen) {
		if (filter.desk() != null) {
			return filter.desk().toString();
		}
		return (overseen != null) ? DeskChoice.MINE : null;
	}

	private static List<Shortlist> lists(Now.Lists lists, @Nullable String desk) {
		Narrowing overdue = new Narrowing("/claims").by("overdue", true);
		return List.of(new Shortlist("overdue", lists.overdue(), overdue.by("desk", desk).address()),
				new Shortlist("dueToday", lists.dueToday(), claims("DUE_TODAY", desk).address()),
				new Shortlist("unheld", lists.unheldHighHarm(), claims("UNHELD", desk).by("harm", "HIGH").address()),
				new Shortlist("waiting", lists.waiting(), claims("WAITING", desk).address()),
				new Shortlist("paused", lists.paused(), claims("PAUSED", desk).address()),
				new Shortlist("oldest", lists.oldest(), claims("OPEN", desk).by("order", "ACCEPTED").address()),
				new Shortlist("longest", lists.longest(), claims("OPEN", desk).by("order", "STAGE").address()));
	}

	private static Narrowing claims(String state, @Nullable String desk) {
		return new Narrowing("/claims").by("state", state).by("desk", desk);
	}

	private static List<FailedStep> failed(List<Incident> incidents) {
		return incidents.stream()
			.collect(Collectors.groupingBy((one) -> one.processKey() + " " + one.stepId(), LinkedHashMap::new,
					Collectors.toList()))
			.values()
			.stream()
			.map((there) -> new FailedStep(there.get(0), there))
			.toList();
	}

	private List<Heat.Drawn> drawn(BoardFilter filter, UUID @Nullable [] overseen, @Nullable String desk) {
		Instant now = this.clock.instant();
		String list = LISTS.get(filter.drawn());
		return this.diagrams.steps(filter.drawn(), overseen)
			.stream()
			.map((step) -> new Heat.Drawn(step, filter.colours().of(step, now), age(step, now),
					(list != null && step.standing() > 0)
							? new Narrowing(list).by("step", step.id()).by("desk", desk).address() : null))
			.toList();
	}

	private static @Nullable Age age(Step step, Instant now) {
		Instant median = step.median();
		return (median != null) ? Age.of(median, now) : null;
	}

	private Map<String, String> names() {
		return this.people.all().stream().collect(Collectors.toMap(Person::username, Person::displayName));
	}

}
