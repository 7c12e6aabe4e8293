package org.twosource.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Accounts;
import org.twosource.account.Desks;
import org.twosource.account.Erasure;
import org.twosource.account.Invitations;
import org.twosource.account.OpenId;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SecondFactors;
import org.twosource.account.SignedIn;

/** Who works here and what they may do, for administrators. */
@Controller
class PeopleController {

	private final People people;

	private final Accounts accounts;

	private final Desks desks;

	private final Erasure erasure;

	private final OpenId openId;

	private final Invitations invitations;

	private final SecondFactors factors;

	private final LinkByHand byHand;

	PeopleController(People people, Accounts accounts, Desks desks, Erasure erasure, OpenId openId,
			Invitations invitations, SecondFactors factors, LinkByHand byHand) {
		this.erasure = erasure;
		this.openId = openId;
		this.people = people;
		this.accounts = accounts;
		this.desks = desks;
		this.invitations = invitations;
		this.factors = factors;
		this.byHand = byHand;
	}

	/** A new person as filled in; every field may be null or blank. */
	record PersonForm(@Nullable String username, @Nullable String displayName, @Nullable String mail,
			@Nullable String password, @Nullable List<String> roles) {

		/** The names of the roles chosen. */
		public List<String> chosen() {
			return (this.roles != null) ? this.roles : List.of();
		}

	}

	@GetMapping("/people")
	String list(@SignedIn Person me, Model model) {
		return show(new PersonForm(null, null, null, null, null), new Problems(), me, model);
	}

	@PostMapping("/people")
	String add(PersonForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		requireAdministrator(me);
		Problems problems = new Problems();
		String username = problems.required("username", form.username(), "form.person.username");
		String displayName = problems.required("displayName", form.displayName(), "form.person.name");
		Set<Role> roles = roles(form.chosen(), problems);
		if (!problems.any()) {
			try {
				takeIn(username, displayName, form, roles, me, flash);
				return "redirect:/people";
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		response.setStatus(problems.status().value());
		return show(form, problems, me, model);
	}

	/** Without a password they are invited to choose one. */
	private void takeIn(String username, String displayName, PersonForm form, Set<Role> roles, Person me,
			RedirectAttributes flash) {
		if (form.password() != null && !form.password().isEmpty()) {
			this.people.create(username, displayName, form.password(), roles, me);
			Told.done(flash, "done.person", displayName);
			return;
		}
		Invitations.Given given = this.invitations.invite(username, displayName, form.mail(), roles, me);
		this.byHand.tell(flash, "done.invited.", displayName, given.mail(), given.linkId());
	}

	@PostMapping("/people/{username}/roles")
	String changeRoles(@PathVariable String username, @RequestParam(required = false) @Nullable List<String> roles,
			@SignedIn Person me, RedirectAttributes flash) {
		Problems problems = new Problems();
		Set<Role> chosen = roles((roles != null) ? roles : List.of(), problems);
		if (problems.any()) {
			flash.addFlashAttribute("warning", problems.of("roles"));
			return "redirect:/people";
		}
		return change(() -> this.accounts.changeRoles(username, chosen, me), "done.roles", username, flash);
	}

	@PostMapping("/people/{username}/deactivation")
	String deactivate(@PathVariable String username, @SignedIn Person me, RedirectAttributes flash) {
		return change(() -> this.accounts.deactivate(username, me), "done.deactivated", username, flash);
	}

	@PostMapping("/people/{username}/reactivation")
	String reactivate(@PathVariable String username, @SignedIn Person me, RedirectAttributes flash) {
		return change(() -> this.accounts.reactivate(username, me), "done.reactivated", username, flash);
	}

	private String change(Runnable change, String done, String username, RedirectAttributes flash) {
		try {
			change.run();
			Told.done(flash, done, username);
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() == Refusal.Cause.FORBIDDEN) {
				throw refusal;
			}
			Told.refused(flash, refusal);
		}
		return "redirect:/people";
	}

	private String show(PersonForm form, Problems problems, Person me, Model model) {
		requireAdministrator(me);
		model.addAttribute("people", this.people.all());
		model.addAttribute("awaited", this.invitations.awaited());
		model.addAttribute("factorUsers", this.factors.users());
		model.addAttribute("byMail", this.invitations.byMail());
		model.addAttribute("roles", Role.values());
		model.addAttribute("desks", this.desks.all());
		model.addAttribute("openId", this.openId.name().orElse(null));
		model.addAttribute("seats", this.desks.seats());
		model.addAttribute("erased", this.erasure.pseudonyms());
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "people";
	}

	private static void requireAdministrator(Person me) {
		if (!me.is(Role.ADMIN)) {
			throw Refusal.forbidden("person.maySee");
		}
	}

	private static Set<Role> roles(List<String> names, Problems problems) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (String name : names) {
			Role role = problems.choice(Role.class, "roles", name);
			if (role != null) {
				roles.add(role);
			}
		}
		if (roles.isEmpty()) {
			problems.add("roles", "person.roles");
		}
		return roles;
	}

}
