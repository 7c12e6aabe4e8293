package org.twosource.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@NewsroomTest
class FilePreviewsTest {

	/** One pixel. */
	private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

	@Autowired
	private FileStore files;

	@Autowired
	private FilePreviews previews;

	@Autowired
	private FileDetailReader details;

	private final String mark = UUID.randomUUID().toString();

	@Test
	void aPhotographIsShownUprightAndSaysWhenWhereAndByWhatItWasTaken() throws IOException {
		StoredFile file = store(Photographs.jpeg());
		FileDetails told = this.details.of(file);
		assertThat(told.entries()).contains(new FileDetail(FileDetail.Kind.TAKEN, "2020-02-08 01:30:00 +06:00"),
				new FileDetail(FileDetail.Kind.DEVICE, "Acme Field 2"),
				new FileDetail(FileDetail.Kind.DIMENSIONS, "60 × 40"),
				new FileDetail(FileDetail.Kind.ORIENTATION, "6"));
		assertThat(told.place().degrees()).isEqualTo("43.041667, 74.700000");
		assertThat(told.place().map()).startsWith("https://www.openstreetmap.org/?mlat=43.041667&mlon=74.700000");
		BufferedImage shown = pixels(this.previews.picture(file, 1));
		assertThat(shown.getWidth()).isEqualTo(40);
		assertThat(shown.getHeight()).isEqualTo(60);
		// What was on the left is on top.
		assertThat(shown.getRGB(20, 10) & 0xff0000).isGreaterThan(0xd00000);
		assertThat(shown.getRGB(20, 50) & 0xff).isGreaterThan(0xd0);
		try (var content = this.files.open(file)) {
			assertThat(content.readAllBytes()).isEqualTo(Photographs.jpeg());
		}
	}

	@ParameterizedTest
	@CsvSource({ "png, 3300", "gif, 1700", "bmp, 40", "tiff, 1700" })
	void imagesAreShownReduced(String format, int width) throws IOException {
		StoredFile file = store(Photographs.image(width, 20, format));
		assertThat(this.previews.of(file).kind()).isEqualTo(FilePreview.Kind.IMAGE);
		assertThat(pixels(this.previews.picture(file, 1)).getWidth()).isEqualTo(Math.min(1600, width));
		assertThat(catchThrowableOfType(Refusal.class, () -> this.previews.picture(file, 2))).isNotNull();
	}

	@Test
	void webpIsShown() {
		FilePreview preview = this.previews.of(store(Base64.getDecoder().decode(WEBP)));
		assertThat(preview.kind()).isEqualTo(FilePreview.Kind.IMAGE);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, Қордай ауданы", "UTF-16, Кордайские события",
			"windows-1251, Кордайские события произошли ночью на рынке", "GB18030, 至少八人在冲突中死亡，政府表示调查正在进行。" })
	void textsAreReadInTheEncodingTheyAreWrittenIn(String charset, String words) {
		StoredFile file = store((words + "\n" + words).getBytes(Charset.forName(charset)));
		FilePreview preview = this.previews.of(file);
		assertThat(preview.kind()).isEqualTo(FilePreview.Kind.TEXT);
		assertThat(preview.text()).isEqualTo(words + "\n" + words);
		assertThat(preview.cut()).isFalse();
	}

	@Test
	void ofALongTextTheBeginningIsShown() {
		FilePreview preview = this.previews.of(store(("я" + this.mark).repeat(20_000).getBytes()));
		assertThat(preview.text()).hasSize(200_000);
		assertThat(preview.cut()).isTrue();
	}

	@Test
	void aPdfIsShownPageByPageAndSaysWhoWroteIt() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			for (int i = 0; i < 60; i++) {
				document.addPage(new PDPage());
			}
			document.getDocumentInformation().setAuthor("Aida " + this.mark);
			document.save(out);
		}
		StoredFile file = store(out.toByteArray());
		FilePreview preview = this.previews.of(file);
		assertThat(preview.kind()).isEqualTo(FilePreview.Kind.PDF);
		assertThat(preview.pages()).isEqualTo(60);
		assertThat(preview.shown()).isEqualTo(50);
		assertThat(pixels(this.previews.picture(file, 50)).getHeight()).isLessThanOrEqualTo(1600);
		assertThat(catchThrowableOfType(Refusal.class, () -> this.previews.picture(file, 51)))
			.hasMessageContaining("no such page");
		assertThat(this.details.of(file).entries()).contains(
				new FileDetail(FileDetail.Kind.AUTHOR, "Aida " + this.mark),
				new FileDetail(FileDetail.Kind.PAGES, "60"));
	}

	@Test
	void anOfficeDocumentSaysWhoChangedItLast() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.getProperties().getCoreProperties().setCreator("Aida");
			document.getProperties().getCoreProperties().setLastModifiedByUser("Bolat " + this.mark);
			document.write(out);
		}
		StoredFile file = store(out.toByteArray());
		assertThat(this.details.of(file).entries()).contains(new FileDetail(FileDetail.Kind.AUTHOR, "Aida"),
				new FileDetail(FileDetail.Kind.MODIFIED_BY, "Bolat " + this.mark));
		assertThat(this.previews.of(file).why().in(Locale.ENGLISH)).contains("not shown here");
	}

	@Test
	void aMailSaysWhoWroteToWhom() {
		StoredFile file = store(("From: =?UTF-8?B?0JDQudC00LA=?= <aida@example.org>\r\nTo: desk@example.org\r\n"
				+ "Date: Sat, 8 Feb 2020 01:30:00 +0600\r\nSubject: The list\r\n\tof names\r\n" + "Message-ID: <"
				+ this.mark + "@example.org>\r\n\r\nText")
			.getBytes());
		assertThat(file.mediaType()).isEqualTo("message/rfc822");
		assertThat(this.details.of(file).entries()).containsExactly(
				new FileDetail(FileDetail.Kind.FROM, "Айда <aida@example.org>"),
				new FileDetail(FileDetail.Kind.TO, "desk@example.org"),
				new FileDetail(FileDetail.Kind.DATE, "Sat, 8 Feb 2020 01:30:00 +0600"),
				new FileDetail(FileDetail.Kind.SUBJECT, "The list of names"),
				new FileDetail(FileDetail.Kind.MESSAGE_ID, "<" + this.mark + "@example.org>"));
		assertThat(this.previews.of(file).text()).contains("Subject: The list");
	}

	@Test
	void aFilmSaysHowLongItPlaysAndWhenItWasRecorded() {
		ByteBuffer head = ByteBuffer.allocate(108).putInt(108).put("mvhd".getBytes()).putInt(0);
		// Seconds since 1904; a thousand units a second.
		head.putInt((int) (1_581_103_800L + 2_082_844_800L)).putInt(0).putInt(1000).putInt(83_000);
		byte[] film = ByteBuffer.allocate(24 + 116)
			.putInt(24)
			.put("ftypisom".getBytes())
			.putInt(512)
			.put("isommp42".getBytes())
			.putInt(116)
			.put("moov".getBytes())
			.put(head.array())
			.array();
		StoredFile file = store(film);
		assertThat(file.mediaType()).isEqualTo("video/mp4");
		assertThat(this.details.of(file).entries()).contains(
				new FileDetail(FileDetail.Kind.RECORDED, "2020-02-07 19:30:00 UTC"),
				new FileDetail(FileDetail.Kind.DURATION, "0:01:23"));
		assertThat(this.previews.of(file).kind()).isEqualTo(FilePreview.Kind.NONE);
	}

	private StoredFile store(byte[] content) {
		return this.files.store(new ByteArrayResource(content));
	}

	private static BufferedImage pixels(Picture picture) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
	}

}
