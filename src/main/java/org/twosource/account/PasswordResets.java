package org.twosource.account;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

/** Links for people who have forgotten their password. */
@Component
public class PasswordResets {

	static final Duration VALID = Duration.ofHours(1);

	/** How many a person is sent within an hour. */
	static final int IN_AN_HOUR = 3;

	private static final Logger log = LoggerFactory.getLogger(PasswordResets.class);

	private static final int WAITING = 100;

	/**
	 * Does what is asked after the answer was given: how long that takes shows to nobody
	 * whether there is such a person.
	 */
	private final ThreadPoolExecutor later = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(WAITING), (work) -> new Thread(work, "password-resets"),
			new ThreadPoolExecutor.DiscardPolicy());

	private final LocalPeople people;

	private final OneTimeLinks links;

	private final LinkPost post;

	private final Attempts attempts;

	private final Audit audit;

	private final TransactionTemplate transaction;

	PasswordResets(LocalPeople people, OneTimeLinks links, LinkPost post, Attempts attempts, Audit audit,
			TransactionTemplate transaction) {
		this.people = people;
		this.links = links;
		this.post = post;
		this.attempts = attempts;
		this.audit = audit;
		this.transaction = transaction;
	}

	/**
	 * A link that was given out.
	 *
	 * @param mail where a mail with it goes, or null when it is passed on by hand
	 * @param linkId the link
	 */
	public record Given(@Nullable String mail, UUID linkId) {

	}

	/** Whether mails can be sent at all. */
	public boolean byMail() {
		return this.post.isReady();
	}

	/**
	 * Sends whoever has that username, or that confirmed address, a mail with a link,
	 * unless they sign in through the OpenID provider. Whether there is such a person is
	 * not said.
	 * @param address where the request comes from
	 * @return false when too much was asked from there of late
	 */
	public boolean ask(String usernameOrMail, String address) {
		try {
			this.attempts.left(new Attempts.Key("#forgotten", address)).use();
		}
		catch (TooManyAttempts ex) {
			return false;
		}
		String name = usernameOrMail.strip();
		if (this.post.isReady() && !name.isEmpty() && name.length() <= 254 && name.indexOf('\0') < 0) {
			this.later.execute(() -> send(name));
		}
		return true;
	}

	/**
	 * Makes a link for somebody at their asking: it is mailed to their confirmed address,
	 * and given to the administrator where there is none or no mails are sent.
	 * @throws Refusal when not by an administrator, nobody active is called so, or they
	 * sign in through the OpenID provider
	 */
	@Transactional
	public Given give(String username, Person by) {
		People.requireAdministrator(by);
		LocalPeople.Found found = this.people.hold(username)
			.stream()
			.filter((one) -> one.username().equals(username))
			.findFirst()
			.orElseThrow(() -> Refusal.conflict("person.notActive", username));
		if (found.elsewhere()) {
			throw Refusal.conflict("person.elsewhere", username);
		}
		String to = this.post.isReady() ? found.mail() : null;
		UUID link = make(found, to, by.username());
		return new Given(to, link);
	}

	@PreDestroy
	void stop() {
		this.later.shutdownNow();
	}

	private void send(String name) {
		try {
			this.transaction.executeWithoutResult((status) -> this.people.hold(name)
				.stream()
				.filter((one) -> one.mail() != null && !one.elsewhere()
						&& this.links.asked(one.username(), VALID) < IN_AN_HOUR)
				.forEach((one) -> make(one, one.mail(), null)));
		}
		catch (RuntimeException ex) {
			log.error("A link for a new password could not be made", ex);
		}
	}

	private UUID make(LocalPeople.Found found, @Nullable String mail, @Nullable String by) {
		Person person = new Person(found.username(), found.displayName(), Set.of(), true);
		OneTimeLinks.Link link = this.links.make(LinkPost.Purpose.RESET, person, mail, by, VALID);
		if (mail != null) {
			this.post.enter(link);
		}
		this.audit.record(Optional.ofNullable(by).orElse(Audit.PROCESS), "password link made",
				Accounts.subject(found.username()), Map.of("username", found.username(), "byMail", mail != null));
		return link.id();
	}

}
