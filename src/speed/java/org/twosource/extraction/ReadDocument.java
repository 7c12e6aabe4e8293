package org.twosource.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The claims of an article, read by the rules of its language. */
@State(Scope.Benchmark)
public class ReadDocument {

	@Param({ "en-campus-protest", "ru-market-fight" })
	private String article;

	private final Extractor extractor = new Extractor();

	private String text;

	@Setup
	public void read() {
		try (InputStream file = ReadDocument.class.getResourceAsStream("/gold/" + this.article + ".txt")) {
			this.text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Benchmark
	public Extraction claims() {
		return this.extractor.extract(this.text);
	}

}
