package org.twosource.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.Sha256;

/** The files handed in as evidence, each stored once under its SHA-256. */
@Component
class Attachments {

	private static final int LIMIT = 25 * 1024 * 1024;

	private final JdbcClient jdbc;

	/**
	 * By the first bytes alone: files that may be hostile are never opened to look
	 * inside.
	 */
	private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

	Attachments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Stores a file, unless the same bytes are there already, and gives its SHA-256. */
	String add(NewEvidence.File file) {
		if (file.content().length == 0) {
			throw Refusal.unacceptable("file.empty").with("field", "file");
		}
		if (file.content().length > LIMIT) {
			throw Refusal.tooLarge("file.large").with("field", "file");
		}
		String sha256 = Sha256.of(file.content());
		this.jdbc.sql("""
				insert into attachment (sha256, media_type, size, content) values (:sha256, :type, :size, :content)
				on conflict do nothing
				""")
			.param("sha256", sha256)
			.param("type", type(file.content()))
			.param("size", file.content().length)
			.param("content", file.content())
			.update();
		return sha256;
	}

	byte[] content(String sha256) {
		return this.jdbc.sql("select content from attachment where sha256 = :sha256")
			.param("sha256", sha256)
			.query(byte[].class)
			.single();
	}

	private String type(byte[] content) {
		try {
			return this.types.detect(new ByteArrayInputStream(content), new Metadata()).toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
