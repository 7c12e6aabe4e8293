package org.twosource.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.twosource.web.Exchange;

/** What was captured, in files of its own until it is kept; closing takes them away. */
public final class MadeCapture implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(MadeCapture.class);

	private final Path folder;

	private final Exchange answer;

	private final ReadableText text;

	private final List<String> leftOut;

	private final byte @Nullable [] picture;

	MadeCapture(Path folder, Exchange answer, ReadableText text, List<String> leftOut, byte @Nullable [] picture) {
		this.folder = folder;
		this.answer = answer;
		this.text = text;
		this.leftOut = leftOut;
		this.picture = picture;
	}

	Path warc() {
		return warc(this.folder);
	}

	static Path warc(Path folder) {
		return folder.resolve("capture.warc.gz");
	}

	Instant at() {
		return this.answer.at();
	}

	Exchange answer() {
		return this.answer;
	}

	ReadableText text() {
		return this.text;
	}

	List<String> leftOut() {
		return this.leftOut;
	}

	byte @Nullable [] picture() {
		return this.picture;
	}

	@Override
	public void close() {
		remove(this.folder);
	}

	static void remove(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			log.warn("{} is left behind: {}", folder, ex.toString());
		}
	}

}
