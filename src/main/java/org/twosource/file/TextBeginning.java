package org.twosource.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a text, in whatever encoding it is written.
 *
 * @param text its first characters
 * @param cut whether there is more
 */
record TextBeginning(String text, boolean cut) {

	static final int CHARACTERS = 200_000;

	private static final int BYTES = 4 * CHARACTERS;

	private static final MediaTypeRegistry types = MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();

	/** Whether files of that type are texts. */
	static boolean shows(String mediaType) {
		MediaType type = MediaType.parse(mediaType);
		return type != null && (type.getType().equals("text") || types.isInstanceOf(type, MediaType.TEXT_PLAIN)
				|| mediaType.startsWith("message/") || mediaType.equals("application/mbox")
				|| mediaType.equals("application/json") || mediaType.equals("application/xml")
				|| mediaType.endsWith("+xml"));
	}

	static TextBeginning of(InputStream content) throws IOException {
		byte[] bytes = content.readNBytes(BYTES);
		boolean more = content.read() >= 0;
		String text = decoded(bytes, more);
		if (text.length() > CHARACTERS) {
			int end = Character.isHighSurrogate(text.charAt(CHARACTERS - 1)) ? CHARACTERS - 1 : CHARACTERS;
			return new TextBeginning(text.substring(0, end), true);
		}
		return new TextBeginning(text, more);
	}

	private static String decoded(byte[] bytes, boolean more) throws IOException {
		String utf8 = utf8(bytes, more);
		String text = (utf8 != null) ? utf8 : new String(bytes, charset(bytes));
		String shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
		// What would turn the words after it round, or end the page for some readers.
		return shown.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD").replace('\0', '\uFFFD');
	}

	private static @Nullable String utf8(byte[] bytes, boolean more) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer text = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, !more);
		try {
			if (result.isError()) {
				result.throwException();
			}
			return text.flip().toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static Charset charset(byte[] bytes) throws IOException {
		if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0x1fd) {
			return StandardCharsets.UTF_16;
		}
		byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, 64 * 1024));
		Charset guess = new UniversalEncodingDetector().detect(new ByteArrayInputStream(sample), new Metadata());
		if (guess == null) {
			guess = new Icu4jEncodingDetector().detect(new ByteArrayInputStream(sample), new Metadata());
		}
		return (guess != null) ? guess : StandardCharsets.UTF_8;
	}

}
