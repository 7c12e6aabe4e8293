package org.twosource.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Refusal;
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.document.DocumentDesks;

/** Desks, who belongs to them, and whose a document is. */
@RestController
class DeskApi {

	private final Desks desks;

	private final DocumentDesks documents;

	private final People people;

	DeskApi(Desks desks, DocumentDesks documents, People people) {
		this.desks = desks;
		this.documents = documents;
		this.people = people;
	}

	/** What a desk is called. */
	record DeskForm(@Nullable String name) {

	}

	/** The ids of the desks somebody belongs to; null for none. */
	record SeatForm(@Nullable List<UUID> desks) {

	}

	/** The desk of a document; null for everybody's. */
	record MoveForm(@Nullable UUID desk) {

	}

	/** A desk and the usernames of those who belong to it. */
	record DeskView(UUID id, String name, List<String> people) {

	}

	@GetMapping("/api/desks")
	List<DeskView> list(@SignedIn Person me) {
		if (!me.is(Role.MANAGER)) {
			throw Refusal.forbidden("board.mayRead");
		}
		Map<String, List<UUID>> seats = this.desks.seats();
		return this.desks.all()
			.stream()
			.map((desk) -> new DeskView(desk.id(), desk.name(),
					seats.keySet()
						.stream()
						.filter((username) -> seats.get(username).contains(desk.id()))
						.sorted()
						.toList()))
			.toList();
	}

	@PostMapping("/api/desks")
	ResponseEntity<Desk> open(@RequestBody DeskForm form, @SignedIn Person me) {
		Desk desk = this.desks.open(form.name(), me);
		return ResponseEntity.created(URI.create("/api/desks/" + desk.id())).body(desk);
	}

	@PutMapping("/api/desks/{id}")
	Desk rename(@PathVariable UUID id, @RequestBody DeskForm form, @SignedIn Person me) {
		return this.desks.rename(id, form.name(), me);
	}

	@PutMapping("/api/people/{username}/desks")
	List<Desk> seat(@PathVariable String username, @RequestBody SeatForm form, @SignedIn Person me) {
		Person person = this.people.find(username).orElseThrow(() -> Refusal.unknown("person.unknown", username));
		this.desks.seat(person, (form.desks() != null) ? form.desks() : List.of(), me);
		return this.desks.of(person);
	}

	@PutMapping("/api/documents/{id}/desk")
	Map<String, UUID> move(@PathVariable UUID id, @RequestBody MoveForm form, @SignedIn Person me) {
		this.documents.move(id, form.desk(), me);
		return this.documents.of(id).map((desk) -> Map.of("desk", desk.id())).orElse(Map.of());
	}

}
