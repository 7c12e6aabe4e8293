package org.twosource.capture;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Sentence;
import org.twosource.Sha256;
import org.twosource.file.StoredFile;
import org.twosource.web.WebAddress;

/** The captures as they are kept. */
@Component
class CaptureRows {

	private final JdbcClient jdbc;

	CaptureRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters one that is asked for.
	 * @return whether it was entered: of one page only one is asked for at a time
	 */
	boolean request(UUID id, WebAddress address, String by, Instant at) {
		return this.jdbc.sql("""
				insert into capture (id, url, normal, origin, status, asked_by, asked_at)
				values (:id, :url, :normal, 'MADE_HERE', 'REQUESTED', :by, :at)
				on conflict (normal) where status = 'REQUESTED' do nothing
				""")
			.param("id", id)
			.param("url", address.toString())
			.param("normal", address.normal())
			.param("by", by)
			.param("at", Timestamp.from(at))
			.update() == 1;
	}

	/**
	 * Enters what was captured.
	 * @return whether it was still asked for
	 */
	boolean captured(UUID id, Capture.Content content, @Nullable String text) {
		return content(this.jdbc.sql("""
				update capture set status = 'CAPTURED', captured_at = :at, final_url = :finalUrl,
				    http_status = :status, ip = cast(:ip as inet), media_type = :type, title = :title,
				    language = :language, published_on = :published, text = :text, text_sha256 = :textSha256,
				    archive = :archive, picture = :picture, tool = :tool, left_out = :leftOut
				where id = :id and status = 'REQUESTED'
				"""), content, text).param("id", id).update() == 1;
	}

	/**
	 * Enters a capture that was brought.
	 * @return whether it was not there yet
	 */
	boolean brought(UUID id, WebAddress address, String by, Instant now, Capture.Content content,
			@Nullable String text) {
		return content(this.jdbc.sql("""
				insert into capture (id, url, normal, origin, status, asked_by, asked_at, captured_at, final_url,
				    http_status, ip, media_type, title, language, published_on, text, text_sha256, archive, picture,
				    tool, left_out)
				values (:id, :url, :normal, 'BROUGHT', 'CAPTURED', :by, :now, :at, :finalUrl, :status,
				    cast(:ip as inet), :type, :title, :language, :published, :text, :textSha256, :archive, :picture,
				    :tool, :leftOut)
				on conflict (archive, normal, captured_at) where origin = 'BROUGHT' do nothing
				"""), content, text).param("id", id)
			.param("url", address.toString())
			.param("normal", address.normal())
			.param("by", by)
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	/**
	 * Enters why there is none.
	 * @return whether it was still asked for
	 */
	boolean failed(UUID id, Sentence why) {
		return this.jdbc.sql("""
				update capture set status = 'FAILED', failure = :key, failure_details = :details
				where id = :id and status = 'REQUESTED'
				""")
			.param("id", id)
			.param("key", why.key())
			.param("details", why.arguments().stream().map(String::valueOf).toArray(String[]::new))
			.update() == 1;
	}

	Optional<Capture> find(UUID id) {
		return this.jdbc.sql("select * from captured where id = :id")
			.param("id", id)
			.query(CaptureRows::row)
			.optional();
	}

	/** All of a page, the newest first. */
	List<Capture> of(String normal) {
		return this.jdbc.sql("""
				select * from captured where normal = :normal order by coalesce(captured_at, asked_at) desc, id
				""").param("normal", normal).query(CaptureRows::row).list();
	}

	/** All of several pages, the newest of each first. */
	List<Capture> of(List<String> normals) {
		return this.jdbc.sql("""
				select * from captured where normal = any(:normals)
				order by normal, coalesce(captured_at, asked_at) desc, id
				""").param("normals", normals.toArray(String[]::new)).query(CaptureRows::row).list();
	}

	Optional<Capture> requested(String normal) {
		return this.jdbc.sql("select * from captured where normal = :normal and status = 'REQUESTED'")
			.param("normal", normal)
			.query(CaptureRows::row)
			.optional();
	}

	String text(UUID id) {
		return this.jdbc.sql("select coalesce(text, '') from capture where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	static @Nullable String sum(@Nullable String text) {
		return (text != null) ? Sha256.of(text) : null;
	}

	private static JdbcClient.StatementSpec content(JdbcClient.StatementSpec statement, Capture.Content content,
			@Nullable String text) {
		StoredFile picture = content.picture();
		return statement.param("at", Timestamp.from(content.capturedAt()))
			.param("finalUrl", content.finalUrl())
			.param("status", content.httpStatus())
			.param("ip", content.ip())
			.param("type", content.mediaType())
			.param("title", content.title())
			.param("language", content.language())
			.param("published", (content.publishedOn() != null) ? Date.valueOf(content.publishedOn()) : null)
			.param("text", text)
			.param("textSha256", content.textSha256())
			.param("archive", content.archive().sha256())
			.param("picture", (picture != null) ? picture.sha256() : null)
			.param("tool", content.tool())
			.param("leftOut", content.leftOut().toArray(String[]::new));
	}

	private static Capture row(ResultSet row, int index) throws SQLException {
		String failure = row.getString("failure");
		Sentence why = (failure != null) ? Sentence.of("refusals", failure, strings(row, "failure_details").toArray())
				: null;
		return new Capture(row.getObject("id", UUID.class), row.getString("url"), row.getString("normal"),
				Capture.Origin.valueOf(row.getString("origin")), Capture.Status.valueOf(row.getString("status")),
				row.getString("asked_by"), row.getTimestamp("asked_at").toInstant(), contentOf(row), why);
	}

	private static Capture.@Nullable Content contentOf(ResultSet row) throws SQLException {
		Timestamp at = row.getTimestamp("captured_at");
		if (at == null) {
			return null;
		}
		StoredFile archive = new StoredFile(row.getString("archive"), row.getLong("archive_size"),
				row.getString("archive_type"));
		String picture = row.getString("picture");
		Date published = row.getDate("published_on");
		return new Capture.Content(at.toInstant(), row.getString("final_url"),
				row.getObject("http_status", Integer.class), row.getString("ip"), row.getString("media_type"),
				row.getString("title"), row.getString("language"), (published != null) ? published.toLocalDate() : null,
				row.getString("text_sha256"), archive,
				(picture != null) ? new StoredFile(picture, row.getLong("picture_size"), "image/png") : null,
				row.getString("tool"), strings(row, "left_out"));
	}

	private static List<String> strings(ResultSet row, String column) throws SQLException {
		Array array = row.getArray(column);
		return Arrays.asList((String[]) array.getArray());
	}

}
