package org.twosource.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came from the web.
 *
 * @param uri where it was found in the end
 * @param content its HTML; of a very long page only the beginning
 * @param charset the encoding its site names, or null when it names none
 */
public record WebPage(URI uri, byte[] content, @Nullable String charset) {

	/**
	 * The page as a tree: in the encoding its site names, else the one it names itself,
	 * else Unicode where it is that, else the one its bytes look like.
	 */
	public Document html() {
		String named = known(this.charset);
		Document page = parsed(named);
		boolean unnamed = named == null && page.select("meta[charset], meta[http-equiv=content-type]").isEmpty();
		String looksLike = (unnamed && !isUnicode()) ? known(guessed()) : null;
		return (looksLike != null) ? parsed(looksLike) : page;
	}

	private Document parsed(@Nullable String encoding) {
		try {
			return Jsoup.parse(new ByteArrayInputStream(this.content), encoding, this.uri.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isUnicode() {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(this.content));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private @Nullable String guessed() {
		try (TikaInputStream bytes = TikaInputStream.get(this.content)) {
			Charset guess = new UniversalEncodingDetector().detect(bytes, new Metadata());
			return (guess != null) ? guess.name() : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is no encoding at all is as good as none. */
	private static @Nullable String known(@Nullable String name) {
		try {
			return (name != null && Charset.isSupported(name)) ? name : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
