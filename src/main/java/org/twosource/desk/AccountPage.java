package org.twosource.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.twosource.Languages;
import org.twosource.Refusal;
import org.twosource.account.Absences;
import org.twosource.account.ApiTokens;
import org.twosource.account.OpenIdLinks;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SecondFactors;
import org.twosource.account.Sessions;
import org.twosource.account.TokenScope;
import org.twosource.alert.AlertChoices;
import org.twosource.alert.AlertPace;
import org.twosource.alert.MailLog;

/** What the page of one's own account shows. */
@Component
class AccountPage {

	/** Those named after a place, which know its changes of the clock, and UTC. */
	private static final List<String> ZONES = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((id) -> id.equals("UTC")
				|| id.matches("(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
		.sorted()
		.toList();

	private final ApiTokens tokens;

	private final Sessions sessions;

	private final Absences absences;

	private final AlertChoices alerts;

	private final MailLog mails;

	private final SecondFactors factors;

	private final OpenIdLinks provider;

	AccountPage(ApiTokens tokens, Sessions sessions, Absences absences, AlertChoices alerts, MailLog mails,
			SecondFactors factors, OpenIdLinks provider) {
		this.tokens = tokens;
		this.sessions = sessions;
		this.absences = absences;
		this.alerts = alerts;
		this.mails = mails;
		this.factors = factors;
		this.provider = provider;
	}

	/** The page. */
	String show(Person me, Model model) {
		model.addAttribute("me", me);
		model.addAttribute("tokens", this.tokens.of(me).stream().filter((token) -> token.revokedAt() == null).toList());
		model.addAttribute("scopes", TokenScope.values());
		if (!model.containsAttribute("tokenScopes")) {
			model.addAttribute("tokenScopes", Set.of(TokenScope.READ));
		}
		model.addAttribute("sessions",
				this.sessions.of(me, RequestContextHolder.currentRequestAttributes().getSessionId()));
		model.addAttribute("absences", this.absences.of(me.username()));
		model.addAttribute("today", this.absences.today());
		model.addAttribute("alerts", this.alerts.of(me));
		model.addAttribute("oversees", me.is(Role.MANAGER));
		model.addAttribute("paces", AlertPace.values());
		model.addAttribute("zones", ZONES);
		model.addAttribute("languages", Languages.OFFERED);
		model.addAttribute("lastMail", this.mails.last(me).orElse(null));
		model.addAttribute("provider", this.provider.providerOf(me).orElse(null));
		model.addAttribute("secondFactorOffered", this.factors.isOffered());
		model.addAttribute("secondFactorSince", this.factors.since(me.username()).orElse(null));
		return "account";
	}

	/**
	 * The page again, with what was refused.
	 * @param name under which name the form on the page looks for it
	 */
	String again(String name, Refusal refusal, Person me, Model model, HttpServletResponse response) {
		Problems problems = new Problems();
		problems.add(refusal);
		model.addAttribute(name, problems);
		response.setStatus(problems.status().value());
		return show(me, model);
	}

}
