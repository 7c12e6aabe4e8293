package org.twosource.alert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that gives one answer to whoever names a receiver, or none at all. */
public final class StubbornServer implements AutoCloseable {

	private final ServerSocket socket;

	private final String answer;

	private volatile boolean called;

	/**
	 * Opens it.
	 * @param answer such as 550 5.1.1 No such user; blank to be silent from the start
	 */
	public StubbornServer(String answer) {
		this(0, answer);
	}

	/** Opens one at that port, or at any when it is 0. */
	public StubbornServer(int port, String answer) {
		this.answer = answer;
		try {
			this.socket = new ServerSocket(port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread thread = new Thread(this::listen, "stubborn-server");
		thread.setDaemon(true);
		thread.start();
	}

	/** Where it listens. */
	public int port() {
		return this.socket.getLocalPort();
	}

	/** Whether somebody has called. */
	public boolean called() {
		return this.called;
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void listen() {
		while (!this.socket.isClosed()) {
			try (Socket caller = this.socket.accept()) {
				this.called = true;
				talk(caller);
			}
			catch (IOException ex) {
				// The caller hung up, or the test is over.
			}
		}
	}

	private void talk(Socket caller) throws IOException {
		BufferedReader in = new BufferedReader(
				new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
		if (this.answer.isEmpty()) {
			in.readLine();
			return;
		}
		say(caller.getOutputStream(), "220 stubborn.test");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			say(caller.getOutputStream(), line.startsWith("RCPT") ? this.answer : "250 fine");
		}
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

}
