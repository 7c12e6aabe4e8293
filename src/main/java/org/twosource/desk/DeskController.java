package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.document.DocumentDesks;

/** Desks: opening them, who sits where, and whose a document is. */
@Controller
class DeskController {

	private static final String PEOPLE = "redirect:/people";

	private final Desks desks;

	private final DocumentDesks documents;

	private final People people;

	DeskController(Desks desks, DocumentDesks documents, People people) {
		this.desks = desks;
		this.documents = documents;
		this.people = people;
	}

	@PostMapping("/desks")
	String open(@RequestParam(required = false) @Nullable String name, @SignedIn Person me, RedirectAttributes flash) {
		return told(() -> Told.done(flash, "done.desk.opened", this.desks.open(name, me).name()), PEOPLE + "#desks",
				flash);
	}

	@PostMapping("/desks/{id}")
	String rename(@PathVariable UUID id, @RequestParam(required = false) @Nullable String name, @SignedIn Person me,
			RedirectAttributes flash) {
		return told(() -> Told.done(flash, "done.desk.renamed", this.desks.rename(id, name, me).name()),
				PEOPLE + "#desks", flash);
	}

	@PostMapping("/people/{username}/desks")
	String seat(@PathVariable String username, @RequestParam(required = false) @Nullable List<UUID> desks,
			@SignedIn Person me, RedirectAttributes flash) {
		return told(() -> {
			Person person = this.people.find(username).orElseThrow(() -> Refusal.unknown("person.unknown", username));
			this.desks.seat(person, (desks != null) ? desks : List.of(), me);
			Told.done(flash, "done.desk.seated", person.displayName());
		}, PEOPLE, flash);
	}

	/** A desk left blank makes the document everybody's. */
	@PostMapping("/documents/{id}/desk")
	String move(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID desk, @SignedIn Person me,
			RedirectAttributes flash) {
		return told(() -> {
			this.documents.move(id, desk, me);
			Told.done(flash, "done.desk.moved");
		}, "redirect:/documents/" + id, flash);
	}

	private static String told(Runnable act, String back, RedirectAttributes flash) {
		try {
			act.run();
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() == Refusal.Cause.FORBIDDEN) {
				throw refusal;
			}
			Told.refused(flash, refusal);
		}
		return back;
	}

}
