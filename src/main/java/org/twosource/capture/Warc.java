package org.twosource.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.twosource.web.Exchange;

/** Writes a WARC 1.1, each record packed by itself (ISO 28500:2017). */
final class Warc implements AutoCloseable {

	private static final MediaType TEXT = MediaType.parse("text/plain;charset=utf-8");

	private static final MediaType PNG = MediaType.parse("image/png");

	private final WarcWriter writer;

	private final URI info = id();

	/**
	 * Begins a file.
	 * @param software what writes it
	 */
	Warc(Path file, String software, Instant at) throws IOException {
		this.writer = new WarcWriter(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING), WarcCompression.GZIP);
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put("software", List.of(software));
		fields.put("format", List.of("WARC File Format 1.1"));
		fields.put("conformsTo",
				List.of("http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"));
		this.writer.write(new Warcinfo.Builder().version(MessageVersion.WARC_1_1)
			.recordId(this.info)
			.date(seconds(at))
			.fields(fields)
			.build());
	}

	/**
	 * Writes what came and what was asked.
	 * @return the id of what came
	 */
	URI exchange(Exchange exchange) throws IOException {
		URI id = id();
		byte[] head = head(exchange.response());
		try (InputStream block = with(head, exchange.body())) {
			WarcResponse.Builder response = of(new WarcResponse.Builder(exchange.uri()), id, exchange.at());
			this.writer.write(response.ipAddress(exchange.address())
				.blockDigest(digest(with(head, exchange.body())))
				.payloadDigest(digest(Files.newInputStream(exchange.body())))
				.body(MediaType.HTTP_RESPONSE, Channels.newChannel(block), head.length + exchange.size())
				.build());
		}
		byte[] asked = head(exchange.request());
		WarcRequest.Builder request = of(new WarcRequest.Builder(exchange.uri()), id(), exchange.at());
		this.writer.write(request.ipAddress(exchange.address())
			.concurrentTo(id)
			.blockDigest(digest(new ByteArrayInputStream(asked)))
			.payloadDigest(digest(InputStream.nullInputStream()))
			.body(MediaType.HTTP_REQUEST, asked)
			.build());
		return id;
	}

	/** Writes the readable text of a page. */
	void text(URI page, URI concurrentTo, Instant at, String text) throws IOException {
		resource("urn:text:" + page, concurrentTo, at, TEXT, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes how a page looked. */
	void picture(URI page, URI concurrentTo, Instant at, byte[] png) throws IOException {
		resource("urn:view:" + page, concurrentTo, at, PNG, png);
	}

	/** Writes what belongs to a page but could not be had. */
	void leftOut(URI page, URI concurrentTo, Instant at, List<String> leftOut) throws IOException {
		WarcMetadata.Builder metadata = of(new WarcMetadata.Builder(), id(), at);
		this.writer
			.write(metadata.targetURI(page).concurrentTo(concurrentTo).fields(Map.of("notFetched", leftOut)).build());
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

	private void resource(String target, URI concurrentTo, Instant at, MediaType type, byte[] content)
			throws IOException {
		WarcResource.Builder resource = of(new WarcResource.Builder(URI.create(target)), id(), at);
		WarcDigest digest = digest(new ByteArrayInputStream(content));
		this.writer.write(resource.concurrentTo(concurrentTo)
			.blockDigest(digest)
			.payloadDigest(digest)
			.body(type, content)
			.build());
	}

	private <B extends WarcTargetRecord.Builder<?, B>> B of(B record, URI id, Instant at) {
		return record.version(MessageVersion.WARC_1_1).recordId(id).date(seconds(at)).warcinfoId(this.info);
	}

	/**
	 * A head as it was, but for the name of the field about chunks: they are gone, and a
	 * tool that plays it back would look for them.
	 */
	private static byte[] head(Exchange.Head head) {
		StringBuilder text = new StringBuilder(head.line()).append("\r\n");
		for (Exchange.Field field : head.fields()) {
			String name = field.name().equalsIgnoreCase("Transfer-Encoding") ? "X-Archive-Orig-" + field.name()
					: field.name();
			text.append(name).append(": ").append(field.value()).append("\r\n");
		}
		return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static InputStream with(byte[] head, Path body) throws IOException {
		return new SequenceInputStream(new ByteArrayInputStream(head), Files.newInputStream(body));
	}

	private static WarcDigest digest(InputStream content) throws IOException {
		try (content) {
			MessageDigest sum = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[16 * 1024];
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				sum.update(buffer, 0, read);
			}
			return new WarcDigest(sum);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** To the second, as older tools read it. */
	private static Instant seconds(Instant at) {
		return at.truncatedTo(ChronoUnit.SECONDS);
	}

	private static URI id() {
		return URI.create("urn:uuid:" + UUID.randomUUID());
	}

}
