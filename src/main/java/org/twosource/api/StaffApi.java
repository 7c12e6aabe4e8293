package org.twosource.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.account.Absence;
import org.twosource.account.Absences;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.oversight.Staff;
import org.twosource.oversight.Stuck;
import org.twosource.oversight.StuckReport;
import org.twosource.oversight.Workloads;
import org.twosource.verification.Care;
import org.twosource.verification.Tasks;

/** People at work: when they are absent, what they have to do, and what does not move. */
@RestController
class StaffApi {

	private final Absences absences;

	private final Workloads workloads;

	private final Stuck stuck;

	private final Care care;

	private final Tasks tasks;

	StaffApi(Absences absences, Workloads workloads, Stuck stuck, Care care, Tasks tasks) {
		this.absences = absences;
		this.workloads = workloads;
		this.stuck = stuck;
		this.care = care;
		this.tasks = tasks;
	}

	/** Days on which somebody is absent; without a last day, one day. */
	record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

	}

	@GetMapping("/api/people/{username}/absences")
	List<Absence> absences(@PathVariable String username) {
		return this.absences.of(username);
	}

	@PostMapping("/api/people/{username}/absences")
	@ResponseStatus(HttpStatus.CREATED)
	Absence note(@PathVariable String username, @RequestBody Days days, @SignedIn Person person) {
		return this.absences.note(username, days.from(), days.until(), person);
	}

	@DeleteMapping("/api/people/{username}/absences/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String username, @PathVariable UUID id, @SignedIn Person person) {
		this.absences.remove(username, id, person);
	}

	@GetMapping("/api/oversight/people")
	Staff people(@RequestParam(defaultValue = "30") int days, @SignedIn Person person) {
		return this.workloads.staff(days, person);
	}

	@GetMapping("/api/oversight/stuck")
	StuckReport stuck(@SignedIn Person person) {
		return this.stuck.report(person);
	}

	@PostMapping("/api/tasks/{id}/touch")
	TaskApi.TaskView touch(@PathVariable UUID id, @SignedIn Person person) {
		this.care.touch(id, person);
		return TaskApi.TaskView.of(this.tasks.get(id));
	}

}
