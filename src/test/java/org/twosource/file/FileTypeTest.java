package org.twosource.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

class FileTypeTest {

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"a": [1, 2]}                                               | application/json
			[not json at all, only brackets]                            | text/plain
			name,age\\nAida,31\\nBolat,40\\nChen,28\\n                  | text/csv
			'name;age\\n"A; B";31\\nBolat;40\\nChen;28\\n'              | text/csv
			Eight died, they say.\\nNobody, it seems, knows.\\nA day passed.\\n | text/plain
			From: a@example.org\\nTo: b@example.org\\nSubject: List\\n\\nText | message/rfc822
			<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/> | image/svg+xml
			<!DOCTYPE html><html><body>Text</body></html>               | text/html
			%PDF-1.7                                                    | application/pdf
			""")
	void textsAreWhatTheyLookLike(String content, String type) throws IOException {
		assertThat(typeOf(content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8))).isEqualTo(type);
	}

	@ParameterizedTest
	@CsvSource({ "word/document.xml, wordprocessingml.document", "xl/workbook.xml, spreadsheetml.sheet",
			"ppt/presentation.xml, presentationml.presentation" })
	void officeDocumentsAreKnownByTheirParts(String part, String type) throws IOException {
		assertThat(typeOf(HostileFiles.zip("[Content_Types].xml", new byte[10], part, new byte[10])))
			.isEqualTo(OFFICE + type);
		assertThat(typeOf(HostileFiles.zip(part, new byte[10], "other", new byte[10]))).isEqualTo("application/zip");
	}

	@Test
	void archivesSayWhatTheyAreByTheirFirstEntries() throws IOException {
		assertThat(typeOf(HostileFiles.zip("mimetype", "application/epub+zip".getBytes())))
			.isEqualTo("application/epub+zip");
		assertThat(typeOf(HostileFiles.zip("mimetype", "application/vnd.oasis.opendocument.text".getBytes())))
			.isEqualTo("application/vnd.oasis.opendocument.text");
		assertThat(typeOf(HostileFiles.zip("mimetype", "text/html".getBytes()))).isEqualTo("application/zip");
		assertThat(typeOf(HostileFiles.zip("archive/data.warc.gz", new byte[10]))).isEqualTo("application/wacz");
		assertThat(typeOf(HostileFiles.zip("a/b.html", new byte[10]))).isEqualTo("application/zip");
	}

	private static String typeOf(byte[] content) throws IOException {
		return new FileType().of(new ByteArrayResource(content));
	}

}
