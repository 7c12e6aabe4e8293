package org.twosource.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;

/** What a mail says on its envelope. */
final class MailDetails {

	private static final int READ = 256 * 1024;

	private static final MimeConfig LIMITS = MimeConfig.custom()
		.setMaxHeaderCount(500)
		.setMaxHeaderLen(64 * 1024)
		.setMaxLineLen(64 * 1024)
		.build();

	private MailDetails() {
	}

	static Gathered read(InputStream content) throws IOException {
		DefaultMessageBuilder parser = new DefaultMessageBuilder();
		parser.setMimeEntityConfig(LIMITS);
		Header header = parser.parseHeader(new LimitedStream(content, READ));
		Gathered gathered = new Gathered();
		add("From", FileDetail.Kind.FROM, header, gathered);
		add("To", FileDetail.Kind.TO, header, gathered);
		add("Date", FileDetail.Kind.DATE, header, gathered);
		add("Subject", FileDetail.Kind.SUBJECT, header, gathered);
		add("Message-ID", FileDetail.Kind.MESSAGE_ID, header, gathered);
		return gathered;
	}

	private static void add(String name, FileDetail.Kind kind, Header header, Gathered gathered) {
		Field field = header.getField(name);
		gathered.add(kind, (field != null) ? decoded(field.getBody()) : null);
	}

	private static String decoded(String body) {
		return DecoderUtil.decodeEncodedWords(MimeUtil.unfold(body), DecodeMonitor.SILENT, StandardCharsets.UTF_8);
	}

}
