package org.twosource.alert;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.twosource.publication.Newsroom;

/** The newsroom's mail server, where it has one. */
@Component
class MailServer {

	/** RFC 5322, section 3.3. */
	private static final DateTimeFormatter DATE = DateTimeFormatter
		.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private static final int LONGEST_ANSWER = 500;

	private static final int LONGEST_SUBJECT = 200;

	/** There is no such mailbox, or its name cannot be one (RFC 5321, section 4.2.3). */
	private static final Pattern FOR_GOOD = Pattern.compile("55[03][ -]");

	private final Newsroom newsroom;

	private final Clock clock;

	private final String from;

	private volatile @Nullable JavaMailSender sender;

	/**
	 * Readies it.
	 * @param sender there when spring.mail.host is set
	 * @param from the address mails come from; blank for one at the site's own name
	 */
	MailServer(ObjectProvider<JavaMailSender> sender, Newsroom newsroom, Clock clock,
			@Value("${twosource.alert.from:}") String from) {
		this.sender = sender.getIfAvailable();
		this.newsroom = newsroom;
		this.clock = clock;
		this.from = from.isBlank() ? "twosource@" + host() : from.strip();
	}

	/**
	 * A mail.
	 *
	 * @param id makes it the same message however often it is sent
	 * @param to the address it goes to
	 * @param subject in one line
	 * @param text its words
	 * @param html the same as a page
	 * @param language the language of both
	 */
	record Message(UUID id, String to, String subject, String text, String html, Locale language) {

	}

	/** Whether mails can be sent at all. */
	boolean isSetUp() {
		return this.sender != null;
	}

	/** Sends by another one from now on, or by none. */
	void use(@Nullable JavaMailSender other) {
		this.sender = other;
	}

	/**
	 * Hands a mail to the server, which takes as long as that does.
	 * @throws MailNotTaken when it does not take it
	 */
	void send(Message message) throws MailNotTaken {
		JavaMailSender server = this.sender;
		if (server == null) {
			throw new MailNotTaken("spring.mail.host", false, new IllegalStateException("No mail server"));
		}
		try {
			MimeMessage mail = server.createMimeMessage();
			write(message, mail);
			server.send(mail);
		}
		catch (MessagingException | UnsupportedEncodingException | MailException ex) {
			throw new MailNotTaken(answer(ex), !(ex instanceof MailAuthenticationException) && isForGood(ex), ex);
		}
	}

	private void write(Message message, MimeMessage mail) throws MessagingException, UnsupportedEncodingException {
		MimeMessageHelper written = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
		written.setFrom(new InternetAddress(this.from, line(this.newsroom.name()), StandardCharsets.UTF_8.name()));
		InternetAddress to = new InternetAddress(line(message.to()), true);
		to.validate();
		written.setTo(to);
		written.setSubject(line(message.subject()));
		written.setText(message.text(), message.html());
		mail.setHeader("Date", DATE.format(this.clock.instant()));
		mail.setHeader("Message-ID", "<" + message.id() + "@" + host() + ">");
		mail.setHeader("Auto-Submitted", "auto-generated");
		mail.setHeader("Content-Language", message.language().getLanguage());
		mail.setHeader("List-Unsubscribe", "<" + this.newsroom.url() + "/account#alerts>");
	}

	/** In one line, whatever it had: nothing in it can begin a field of its own. */
	static String line(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
		return (line.length() > LONGEST_SUBJECT) ? line.substring(0, LONGEST_SUBJECT - 1) + "…" : line;
	}

	private String host() {
		return URI.create(this.newsroom.url()).getHost();
	}

	private static String answer(Throwable failure) {
		String said = reasons(failure).map(Throwable::getMessage)
			.filter((message) -> message != null && !message.isBlank())
			.reduce((first, second) -> second)
			.orElse(failure.getClass().getSimpleName());
		String line = said.replaceAll("\\p{Cntrl}+", " ").strip();
		return (line.length() > LONGEST_ANSWER) ? line.substring(0, LONGEST_ANSWER) : line;
	}

	private static boolean isForGood(Throwable failure) {
		return reasons(failure).filter(SendFailedException.class::isInstance)
			.map(Throwable::getMessage)
			.anyMatch((message) -> message != null && FOR_GOOD.matcher(message).lookingAt());
	}

	/** Everything that led to it, the outermost first. */
	private static Stream<Throwable> reasons(Throwable failure) {
		Stream<Throwable> under = Stream.empty();
		if (failure instanceof MailSendException sending) {
			under = Arrays.stream(sending.getMessageExceptions()).flatMap(MailServer::reasons);
		}
		else if (failure instanceof MessagingException mail && mail.getNextException() != null) {
			under = reasons(mail.getNextException());
		}
		else if (failure.getCause() != null && failure.getCause() != failure) {
			under = reasons(failure.getCause());
		}
		return Stream.concat(Stream.of(failure), under);
	}

}
