package org.twosource.capture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.file.FileStore;
import org.twosource.web.NotFetched;
import org.twosource.web.WebAddress;

/** Captures that tests ask for and make. */
@TestComponent
public class Captured {

	private final Captures captures;

	private final CaptureWork work;

	private final FileStore files;

	private final People people;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	Captured(Captures captures, CaptureWork work, FileStore files, People people, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.captures = captures;
		this.work = work;
		this.files = files;
		this.people = people;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	public Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	/** Asks for one. */
	public Capture ask(String url) {
		return this.captures.ask(WebAddress.of(url).orElseThrow(), person("checker"));
	}

	/** Asks for one and makes it, whatever becomes of it. */
	public Capture capture(String url) {
		UUID id = ask(url).id();
		try (MadeCapture made = this.work.make(id)) {
			this.work.keep(id, made);
		}
		catch (NotFetched ex) {
			this.work.failed(id, ex.why());
		}
		return again(id);
	}

	/** The same capture, made a second before with a picture of 800 by 600. */
	public Capture pictured(Capture capture) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_BYTE_GRAY), "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		UUID id = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> this.jdbc
			.sql("""
					insert into capture (id, url, normal, origin, status, asked_by, asked_at, captured_at, final_url,
					    http_status, ip, media_type, title, language, text, text_sha256, archive, picture, tool)
					select :id, url, normal, origin, status, asked_by, asked_at, captured_at - interval '1 second', final_url,
					    http_status, ip, media_type, title, language, text, text_sha256, archive, :picture, tool
					from capture where id = :capture
					""")
			.param("id", id)
			.param("picture", this.files.store(new ByteArrayResource(png.toByteArray())).sha256())
			.param("capture", capture.id())
			.update());
		return again(id);
	}

	public Capture again(UUID id) {
		return this.captures.get(id, person("checker"));
	}

	public String text(Capture capture) {
		return this.captures.text(capture.id(), person("checker"));
	}

	/** Every record of its WARC, as something reads it. */
	<T> List<T> records(Capture capture, Reading<T> reading) {
		List<T> records = new ArrayList<>();
		try (WarcReader warc = new WarcReader(this.files.open(capture.content().archive()))) {
			for (WarcRecord record : warc) {
				records.add(reading.of(record));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return records;
	}

	interface Reading<T> {

		T of(WarcRecord record) throws IOException;

	}

}
