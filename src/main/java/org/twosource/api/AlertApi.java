package org.twosource.api;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.alert.AlertChoices;
import org.twosource.alert.AlertKind;
import org.twosource.alert.AlertPace;
import org.twosource.alert.AlertSettings;
import org.twosource.alert.MailAddresses;
import org.twosource.alert.MailLog;
import org.twosource.alert.MailPurpose;
import org.twosource.alert.SentMail;
import org.twosource.alert.TestMails;

/** What one is alerted of, and where. */
@RestController
@RequestMapping("/api/account/alerts")
class AlertApi {

	private final AlertChoices choices;

	private final MailAddresses addresses;

	private final TestMails mails;

	private final MailLog log;

	AlertApi(AlertChoices choices, MailAddresses addresses, TestMails mails, MailLog log) {
		this.choices = choices;
		this.addresses = addresses;
		this.mails = mails;
		this.log = log;
	}

	/** How one is alerted; an address that is to be confirmed yet gets nothing. */
	record AlertView(boolean available, @Nullable String mail, @Nullable String unconfirmed,
			@Nullable Instant confirmBy, String language, String zone, int digestHour, Map<AlertKind, AlertPace> paces,
			@Nullable LastMail lastMail) {

		static AlertView of(AlertSettings one, @Nullable LastMail last) {
			return new AlertView(one.available(), one.mail(), one.unconfirmed(), one.confirmBy(),
					one.language().getLanguage(), one.zone().getId(), one.digestHour(), one.paces(), last);
		}

	}

	/** Where the last mail to somebody stands. */
	record LastMail(MailPurpose purpose, SentMail.State state, Instant madeAt, int attempts) {

	}

	/** What one chooses; what is left out is as the newsroom has it. */
	record AlertForm(@Nullable String language, @Nullable String zone, @Nullable Integer digestHour,
			@Nullable Map<AlertKind, AlertPace> paces) {

	}

	/** An address, to which a code is sent. */
	record MailForm(@Nullable String mail) {

	}

	/** The code that was sent. */
	record CodeForm(@Nullable String code) {

	}

	@GetMapping
	AlertView get(@SignedIn Person person) {
		return view(this.choices.of(person), person);
	}

	@PutMapping
	AlertView choose(@RequestBody AlertForm form, @SignedIn Person person) {
		return view(this.choices.choose(new AlertChoices.Choice(form.language(), form.zone(), form.digestHour(),
				(form.paces() != null) ? form.paces() : Map.of()), person), person);
	}

	@PostMapping("/mail")
	@ResponseStatus(HttpStatus.ACCEPTED)
	AlertView ask(@RequestBody MailForm form, @SignedIn Person person) {
		this.addresses.ask(form.mail(), LocaleContextHolder.getLocale(), person);
		return get(person);
	}

	@PostMapping("/mail/confirmation")
	AlertView confirm(@RequestBody CodeForm form, @SignedIn Person person) {
		this.addresses.confirm(form.code(), person);
		return get(person);
	}

	@DeleteMapping("/mail")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@SignedIn Person person) {
		this.addresses.remove(person);
	}

	@PostMapping("/test")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void test(@SignedIn Person person) {
		this.mails.send(person);
	}

	private AlertView view(AlertSettings settings, Person person) {
		LastMail last = this.log.last(person)
			.map((mail) -> new LastMail(mail.purpose(), mail.state(), mail.madeAt(), mail.attempts().size()))
			.orElse(null);
		return AlertView.of(settings, last);
	}

}
