package org.twosource.document;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;

/** Finds out what a file is, from its content, and reads its text in bounded time. */
@Component
public class FileReading {

	private static final int AT_ONCE = 2;

	private final Detector detector = new DefaultDetector();

	private final RichText richText;

	private final Duration timeLimit;

	private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, FileReading::reader);

	FileReading(RichText richText, @Value("${twosource.import.time-limit:30s}") Duration timeLimit) {
		this.richText = richText;
		this.timeLimit = timeLimit;
	}

	/**
	 * The text of a file.
	 * @param name what the file is called; it only tells apart what the content does not
	 * @param limit how many UTF-16 units the text may have
	 * @throws Refusal when its type is not one that is read, or it cannot be read, or not
	 * in time
	 */
	public Extract read(byte[] content, String name, int limit) {
		Future<Extract> reading = this.readers.submit(() -> readNow(content, name.toLowerCase(Locale.ROOT), limit));
		try {
			return reading.get(this.timeLimit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			reading.cancel(true);
			throw Refusal.unacceptable("file.slow", this.timeLimit.toSeconds());
		}
		catch (InterruptedException ex) {
			reading.cancel(true);
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a file was read", ex);
		}
		catch (ExecutionException ex) {
			throw refusal(ex.getCause());
		}
	}

	private Extract readNow(byte[] content, String name, int limit) throws IOException {
		try (TikaInputStream stream = TikaInputStream.get(content)) {
			String type = typeOf(stream, name);
			if (this.richText.reads(type)) {
				return this.richText.read(stream, type, limit);
			}
			if (type.startsWith("text/") || isNamedAsText(type, name)) {
				return new Extract(PlainText.decode(content), null, "text/plain");
			}
			throw Refusal.unsupported("file.type", type);
		}
	}

	private String typeOf(TikaInputStream stream, String name) throws IOException {
		String type = this.detector.detect(stream, new Metadata()).getBaseType().toString();
		// A fragment of HTML without its head looks like plain text.
		boolean fragment = type.equals("text/plain") && (name.endsWith(".html") || name.endsWith(".htm"));
		return fragment ? "text/html" : type;
	}

	/**
	 * Text in an encoding that is not taken has no recognisable content; the person is
	 * told what is wrong with it.
	 */
	private static boolean isNamedAsText(String type, String name) {
		return type.equals("application/octet-stream") && name.endsWith(".txt");
	}

	private static RuntimeException refusal(Throwable cause) {
		if (cause instanceof Refusal refusal) {
			return refusal;
		}
		if (cause instanceof Error error && !(error instanceof StackOverflowError)) {
			throw error;
		}
		return RichText.unreadable();
	}

	private static Thread reader(Runnable reading) {
		Thread thread = new Thread(reading, "file-reader");
		thread.setDaemon(true);
		return thread;
	}

	@PreDestroy
	void close() {
		this.readers.shutdownNow();
	}

}
