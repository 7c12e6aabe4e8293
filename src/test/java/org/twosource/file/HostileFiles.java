package org.twosource.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to do harm, as far as they can be made in a few lines. */
final class HostileFiles {

	static final String BILLION_LAUGHS = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a0 \"lol\">" + laughs()
			+ "]>\n";

	private HostileFiles() {
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Some hundred kilobytes that unfold to as many megabytes as wanted. */
	static byte[] zipBomb(int megabytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("a.bin"));
			zeros(zip, megabytes);
			zip.closeEntry();
			put(zip, "[Content_Types].xml", utf8("<Types/>"));
		}
		return out.toByteArray();
	}

	/** An archive of entries: a name and a content, and again. */
	static byte[] zip(Object... entries) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < entries.length; i += 2) {
				put(zip, (String) entries[i], (byte[]) entries[i + 1]);
			}
		}
		return out.toByteArray();
	}

	/** A DOCX whose text is that XML. */
	static byte[] docx(String documentXml) throws IOException {
		String types = "http://schemas.openxmlformats.org/package/2006/content-types";
		String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
		String relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
		String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			put(zip, "[Content_Types].xml", utf8("""
					<?xml version="1.0" encoding="UTF-8"?><Types xmlns="%s">
					<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
					<Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(types, main)));
			put(zip, "_rels/.rels", utf8("""
					<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="%s">
					<Relationship Id="r" Type="%s" Target="word/document.xml"/></Relationships>"""
				.formatted(relationships, office)));
			put(zip, "word/document.xml", utf8(documentXml));
		}
		return out.toByteArray();
	}

	/** The text part of a DOCX, with something before it and words in it. */
	static String wordXml(String before, String words) {
		return before + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
				+ "<w:body><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:body></w:document>";
	}

	/** A PNG of one colour and any size, which takes next to nothing. */
	static byte[] onePng(int width, int height) throws IOException {
		ByteArrayOutputStream out = png(width, height);
		ByteArrayOutputStream pixels = new ByteArrayOutputStream();
		try (OutputStream deflated = new DeflaterOutputStream(pixels, new Deflater(Deflater.BEST_SPEED))) {
			byte[] row = new byte[1 + (width + 7) / 8];
			for (int i = 0; i < height; i++) {
				deflated.write(row);
			}
		}
		chunk(out, "IDAT", pixels.toByteArray());
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	/** A small PNG with a text that unfolds to as many megabytes as wanted. */
	static byte[] pngTextBomb(int megabytes) throws IOException {
		ByteArrayOutputStream out = png(8, 8);
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		text.write(utf8("Comment\0\0"));
		try (OutputStream deflated = new DeflaterOutputStream(text, new Deflater(Deflater.BEST_SPEED))) {
			zeros(deflated, megabytes);
		}
		chunk(out, "zTXt", text.toByteArray());
		ByteArrayOutputStream pixels = new ByteArrayOutputStream();
		try (OutputStream deflated = new DeflaterOutputStream(pixels)) {
			deflated.write(new byte[16]);
		}
		chunk(out, "IDAT", pixels.toByteArray());
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	/** A PDF of these objects, the first of which is its root. */
	static byte[] pdf(String... objects) {
		StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
		StringBuilder places = new StringBuilder();
		for (int i = 0; i < objects.length; i++) {
			places.append("%010d 00000 n \n".formatted(pdf.length()));
			pdf.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects[i]));
		}
		int start = pdf.length();
		pdf.append("xref\n0 %d\n0000000000 65535 f \n%s".formatted(objects.length + 1, places));
		pdf.append("trailer\n<</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(objects.length + 1, start));
		return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A PDF whose only page is drawn by a text that unfolds without end. */
	static byte[] pdfBomb(int megabytes) throws IOException {
		ByteArrayOutputStream drawing = new ByteArrayOutputStream();
		try (OutputStream deflated = new DeflaterOutputStream(drawing, new Deflater(Deflater.BEST_SPEED))) {
			byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < megabytes; i++) {
				deflated.write(spaces);
			}
		}
		return pdf("<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
				"<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R>>",
				"<</Length %d /Filter /FlateDecode>>\nstream\n%s\nendstream".formatted(drawing.size(),
						drawing.toString(StandardCharsets.ISO_8859_1)));
	}

	static byte[] joined(byte[] first, byte[] second) {
		return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
	}

	private static String laughs() {
		StringBuilder entities = new StringBuilder();
		for (int i = 1; i < 10; i++) {
			entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
		}
		return entities.toString();
	}

	private static ByteArrayOutputStream png(int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
		chunk(out, "IHDR",
				ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 1, 0, 0, 0, 0 }).array());
		return out;
	}

	private static void chunk(ByteArrayOutputStream out, String name, byte[] content) throws IOException {
		byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
		CRC32 sum = new CRC32();
		sum.update(named);
		out.write(ByteBuffer.allocate(4).putInt(content.length).array());
		out.write(named);
		out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
	}

	private static void zeros(OutputStream out, int megabytes) throws IOException {
		byte[] megabyte = new byte[1_000_000];
		for (int i = 0; i < megabytes; i++) {
			out.write(megabyte);
		}
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

}
