package org.twosource.alert;

import java.util.Properties;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Has the newsroom under test send its mails by a server of the test's. */
@TestComponent
public class Mailman {

	private final MailServer server;

	private final JdbcClient jdbc;

	Mailman(MailServer server, JdbcClient jdbc) {
		this.server = server;
		this.jdbc = jdbc;
	}

	/** By the server at that port of this machine, which asks for nobody's name. */
	public void sendBy(int port) {
		this.server.use(sender(port));
	}

	/** By the server at that port, in that name. */
	public void sendBy(int port, String username, String password) {
		JavaMailSenderImpl sender = sender(port);
		sender.setUsername(username);
		sender.setPassword(password);
		sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
		this.server.use(sender);
	}

	/** By none, as a newsroom that has not set one up. */
	public void sendByNone() {
		this.server.use(null);
	}

	/** Has mails for a person go to an address, as if it had been confirmed. */
	public void reaches(String username, String address) {
		this.jdbc.sql("update person set mail = :mail where username = :username")
			.param("mail", address)
			.param("username", username)
			.update();
	}

	private static JavaMailSenderImpl sender(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		Properties settings = sender.getJavaMailProperties();
		settings.setProperty("mail.smtp.connectiontimeout", "1000");
		settings.setProperty("mail.smtp.timeout", "1000");
		settings.setProperty("mail.smtp.writetimeout", "1000");
		return sender;
	}

}
