package org.twosource.file;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.document.Documents;
import org.twosource.document.Imports;
import org.twosource.document.NewDocument;
import org.twosource.evidence.Uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Files made to do harm, each with a clear refusal or a safe result, soon and in little.
 */
@NewsroomTest
@Timeout(20)
class HostileFilesTest {

	private static final long MEGABYTE = 1_000_000;

	@Autowired
	private FileStore files;

	@Autowired
	private FilePreviews previews;

	@Autowired
	private FileDetailReader details;

	@Autowired
	private Imports imports;

	@Autowired
	private Documents documents;

	@Autowired
	private Uploads uploads;

	@Autowired
	private People people;

	private final String mark = UUID.randomUUID().toString();

	@Test
	void aZipBombIsKeptUnopened() throws Exception {
		byte[] bomb = HostileFiles.zipBomb(200);
		byte[] nested = HostileFiles.zip("inner.zip", HostileFiles.zip("again.zip", bomb));
		assertThat(bomb).hasSizeLessThan(1_000_000);
		for (byte[] content : new byte[][] { bomb, nested }) {
			StoredFile file = store(content);
			assertThat(file.mediaType()).isEqualTo("application/zip");
			assertNotShown(file, "Files of this type are not shown here");
			assertThat(this.details.of(file).empty()).isTrue();
		}
		assertThat(allocated(() -> new FileType().of(new ByteArrayResource(bomb)))).isLessThan(10 * MEGABYTE);
	}

	@Test
	void aWordFileThatUnfoldsWithoutEndIsNotOpenedAsEvidenceAndRefusedAsADocument() throws Exception {
		byte[] bomb = HostileFiles.docx(HostileFiles.wordXml("", "a".repeat(120_000_000)));
		StoredFile file = store(bomb);
		assertThat(file.mediaType()).endsWith("wordprocessingml.document");
		assertNotShown(file, "Files of this type are not shown here");
		assertThat(refusedImport(bomb, "bomb.docx").refusalCause()).isIn(Refusal.Cause.UNACCEPTABLE,
				Refusal.Cause.TOO_LARGE);
	}

	@Test
	void entitiesThatMultiplyAreLettersInEvidenceAndRefusedInDocuments() throws Exception {
		String xml = HostileFiles.BILLION_LAUGHS + "<lolz>&a9;</lolz>";
		FilePreview preview = this.previews.of(store(HostileFiles.utf8(xml)));
		assertThat(preview.kind()).isEqualTo(FilePreview.Kind.TEXT);
		assertThat(preview.text()).isEqualTo(xml);
		String svg = HostileFiles.BILLION_LAUGHS + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a9;</text></svg>";
		assertThat(this.previews.of(store(HostileFiles.utf8(svg))).text()).isEqualTo(svg);
		assertThat(refusedImport(HostileFiles.utf8(xml), "a.xml").refusalCause()).isEqualTo(Refusal.Cause.UNSUPPORTED);
		assertThat(refusedImport(HostileFiles.utf8(svg), "a.svg").refusalCause()).isEqualTo(Refusal.Cause.UNSUPPORTED);
		byte[] docx = HostileFiles.docx(HostileFiles.wordXml(HostileFiles.BILLION_LAUGHS, "&a9;"));
		assertThat(refusedImport(docx, "a.docx").refusalCause()).isEqualTo(Refusal.Cause.UNACCEPTABLE);
	}

	@Test
	void noFileReadsAnother(@TempDir Path folder) throws Exception {
		Path secret = folder.resolve("secret.txt");
		Files.writeString(secret, "secret " + this.mark);
		String entity = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n";
		String svg = entity + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>";
		assertThat(this.previews.of(store(HostileFiles.utf8(svg))).text()).contains("&e;").doesNotContain(this.mark);
		byte[] docx = HostileFiles.docx(HostileFiles.wordXml(entity, "Eight people died. &e;"));
		try {
			UUID id = upload(docx, "a.docx");
			assertThat(this.documents.get(id).text()).doesNotContain(this.mark);
		}
		catch (Refusal refusal) {
			assertThat(refusal.refusalCause()).isEqualTo(Refusal.Cause.UNACCEPTABLE);
		}
	}

	@Test
	void whatIsTwoThingsAtOnceIsShownAsPixelsOnly() throws Exception {
		String script = "<script>alert('" + this.mark + "')</script><?php system('id'); ?>";
		for (String format : new String[] { "gif", "jpeg", "png", "bmp" }) {
			StoredFile file = store(HostileFiles.joined(Photographs.image(20, 10, format), HostileFiles.utf8(script)));
			assertThat(file.mediaType()).isEqualTo("image/" + format);
			assertPixelsOnly(file);
		}
		byte[] comment = HostileFiles.utf8("GIF89a=1;/*" + this.mark + "*/alert(1)//<html><script>alert(2)</script>");
		StoredFile script89 = store(comment);
		assertThat(script89.mediaType()).isEqualTo("image/gif");
		assertThat(this.previews.of(script89).kind()).isEqualTo(FilePreview.Kind.NONE);
		StoredFile both = store(
				HostileFiles.joined(emptyPdf(""), HostileFiles.zip("a.html", HostileFiles.utf8(script))));
		assertThat(both.mediaType()).isEqualTo("application/pdf");
		assertPixelsOnly(both);
	}

	@Test
	void anImageOfNineHundredMillionPixelsIsNotOpened() throws Exception {
		byte[] content = HostileFiles.onePng(30_000, 30_000);
		assertThat(content).hasSizeLessThan(1_000_000);
		StoredFile file = store(content);
		assertNotShown(file, "claims to be 30000 × 30000 pixels");
		assertThat(this.details.of(file).entries())
			.contains(new FileDetail(FileDetail.Kind.DIMENSIONS, "30000 × 30000"));
		assertThat(allocated(() -> catchThrowableOfType(Unreadable.class, () -> ImagePicture.of(this.files, file))))
			.isLessThan(10 * MEGABYTE);
	}

	@Test
	void aLargeImageIsReadInPieces() throws Exception {
		StoredFile file = store(HostileFiles.onePng(9_900, 9_900));
		assertThat(allocated(() -> ImagePicture.of(this.files, file))).isLessThan(100 * MEGABYTE);
		assertPixelsOnly(file);
	}

	@Test
	void aTextInAnImageThatUnfoldsWithoutEndStaysFolded() throws Exception {
		StoredFile file = store(HostileFiles.pngTextBomb(300));
		assertThat(allocated(() -> PhotographDetails.read(this.files.open(file), file.mediaType())))
			.isLessThan(10 * MEGABYTE);
		assertThat(allocated(() -> ImagePicture.of(this.files, file))).isLessThan(20 * MEGABYTE);
		assertPixelsOnly(file);
	}

	@Test
	void absurdLengthsInExifAreNotBelieved() throws Exception {
		StoredFile absurd = store(Photographs.absurdJpeg());
		StoredFile boundless = store(Photographs.boundlessJpeg());
		for (StoredFile file : new StoredFile[] { absurd, boundless }) {
			assertThat(allocated(() -> catchThrowableOfType(Exception.class,
					() -> PhotographDetails.read(this.files.open(file), file.mediaType()))))
				.isLessThan(30 * MEGABYTE);
			assertThat(this.details.of(file).entries()).contains(new FileDetail(FileDetail.Kind.DIMENSIONS, "60 × 40"));
			assertPixelsOnly(file);
		}
	}

	@Test
	void whatIsCutOffIsShownAsFarAsItGoesOrNotAtAll() throws Exception {
		for (String format : new String[] { "jpeg", "png", "gif", "bmp", "tiff" }) {
			byte[] whole = Photographs.image(300, 200, format);
			for (int part = 1; part < 4; part++) {
				StoredFile file = store(Arrays.copyOf(whole, whole.length * part / 4));
				assertThat(this.details.of(file)).isNotNull();
				FilePreview preview = this.previews.of(file);
				assertThat(preview.kind()).isIn(FilePreview.Kind.IMAGE, FilePreview.Kind.NONE);
				assertThat(preview.why() == null).isEqualTo(preview.kind() == FilePreview.Kind.IMAGE);
			}
		}
		StoredFile pdf = store(Arrays.copyOf(emptyPdf(""), 60));
		assertNotShown(pdf, "broken");
		assertThat(this.details.of(pdf).problem()).isNotNull();
	}

	@Test
	void nothingInAPdfIsRun(@TempDir Path folder) throws Exception {
		Path made = folder.resolve("made");
		StoredFile script = store(emptyPdf("/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>> "
				+ "/Names <</JavaScript <</Names [(a) <</S /JavaScript /JS (app.alert\\(2\\))>>]>>>>"));
		StoredFile launch = store(emptyPdf("/OpenAction <</S /Launch /F (/bin/sh) /P (-c 'touch " + made + "')>>"));
		for (StoredFile file : new StoredFile[] { script, launch }) {
			assertPixelsOnly(file);
			assertThat(this.details.of(file).entries()).contains(new FileDetail(FileDetail.Kind.PAGES, "1"));
		}
		assertThat(made).doesNotExist();
	}

	@Test
	void aPdfThatGoesRoundOrDeepOrOnAndOnComesToAnEnd() throws Exception {
		byte[] round = HostileFiles.pdf("<</Type /Catalog /Pages 2 0 R>>",
				"<</Type /Pages /Kids [2 0 R 3 0 R] /Count 2147483647>>",
				"<</Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 2147483647>>");
		byte[] deep = HostileFiles.pdf(
				"<</Type /Catalog /Pages 2 0 R /Deep " + "[".repeat(200_000) + "]".repeat(200_000) + ">>",
				"<</Type /Pages /Kids [] /Count 0>>");
		byte[] alias = HostileFiles.pdf("2 0 R", "3 0 R", "2 0 R");
		for (byte[] content : new byte[][] { round, deep, alias }) {
			StoredFile file = store(content);
			assertThat(file.mediaType()).isEqualTo("application/pdf");
			assertThat(this.previews.of(file).why()).isNotNull();
			assertThat(this.details.of(file)).isNotNull();
			assertThat(refusedImport(content, "a.pdf").refusalCause()).isEqualTo(Refusal.Cause.UNACCEPTABLE);
		}
	}

	@Test
	void aPageThatUnfoldsWithoutEndTakesLittle() throws Exception {
		Path bomb = Files.createTempFile("bomb", ".pdf");
		try {
			Files.write(bomb, HostileFiles.pdfBomb(50));
			assertThat(allocated(() -> catchThrowableOfType(Exception.class, () -> PdfPages.draw(bomb.toFile(), 1))))
				.isLessThan(60 * MEGABYTE);
		}
		finally {
			Files.delete(bomb);
		}
	}

	@Test
	void aNameNeitherLeadsElsewhereNorReadsAsAnother() {
		Person checker = this.people.find("checker").orElseThrow();
		assertThat(this.uploads
			.take("../../etc/pass\u0000wd\u202Egpj.exe", new ByteArrayResource(HostileFiles.utf8(this.mark)), checker)
			.name()).isEqualTo("passwd\uFFFDgpj.exe");
		assertThat(this.uploads
			.take("C:\\temp\\..\\a\r\nb.txt", new ByteArrayResource(HostileFiles.utf8(this.mark)), checker)
			.name()).isEqualTo("ab.txt");
	}

	/** A PDF of one page, with something in its catalogue. */
	private byte[] emptyPdf(String catalogue) {
		return HostileFiles.pdf("<</Type /Catalog /Pages 2 0 R " + catalogue + ">>",
				"<</Type /Pages /Kids [3 0 R] /Count 1>>",
				"<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Mark (" + this.mark + ")>>");
	}

	private StoredFile store(byte[] content) {
		return this.files.store(new ByteArrayResource(content));
	}

	private void assertNotShown(StoredFile file, String why) {
		FilePreview preview = this.previews.of(file);
		assertThat(preview.kind()).isEqualTo(FilePreview.Kind.NONE);
		assertThat(preview.why().in(Locale.ENGLISH)).contains(why);
		assertThat(catchThrowableOfType(Refusal.class, () -> this.previews.picture(file, 1))).isNotNull();
	}

	private void assertPixelsOnly(StoredFile file) {
		assertThat(this.previews.of(file).why()).isNull();
		Picture picture = this.previews.picture(file, 1);
		assertThat(picture.mediaType()).isIn("image/png", "image/jpeg");
		assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(this.mark, "<script",
				"<?php", "PK\u0003\u0004", "JavaScript");
	}

	private UUID upload(byte[] content, String name) {
		return this.imports
			.upload(new NewDocument(null, null, null, null, null, null), new ByteArrayResource(content), name,
					this.people.find("checker").orElseThrow())
			.id();
	}

	private Refusal refusedImport(byte[] content, String name) {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> upload(content, name));
		assertThat(refusal).as(name).isNotNull();
		return refusal;
	}

	/**
	 * How many bytes of memory this thread took for it, whether or not it needs them
	 * still.
	 */
	private static long allocated(Callable<?> act) throws Exception {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		act.call();
		long before = threads.getCurrentThreadAllocatedBytes();
		act.call();
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

}
