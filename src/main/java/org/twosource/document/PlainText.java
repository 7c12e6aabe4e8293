package org.twosource.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.twosource.Refusal;

/**
 * Reads plain text without guessing: UTF-8, or UTF-16 that says so by a byte order mark.
 */
final class PlainText {

	private PlainText() {
	}

	/**
	 * The text of a file, without its byte order mark.
	 * @throws Refusal when it is neither UTF-8 nor marked as UTF-16
	 */
	static String decode(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return decode(content, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(content, 0xFF, 0xFE)) {
			return decode(content, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(content, 0xFE, 0xFF)) {
			return decode(content, 2, StandardCharsets.UTF_16BE);
		}
		return decode(content, 0, StandardCharsets.UTF_8);
	}

	private static String decode(byte[] content, int offset, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content, offset, content.length - offset))
				.toString();
		}
		catch (CharacterCodingException ex) {
			throw Refusal.unacceptable("file.charset", charset);
		}
	}

	private static boolean startsWith(byte[] content, int... mark) {
		if (content.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if ((content[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

}
