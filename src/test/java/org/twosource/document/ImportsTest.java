package org.twosource.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@NewsroomTest
class ImportsTest {

	@Autowired
	private Imports imports;

	@Autowired
	private Documents documents;

	@Autowired
	private People people;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	private Person checker;

	private final String unique = "Report " + UUID.randomUUID();

	@BeforeEach
	void signIn() {
		this.checker = this.people.find("checker").orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "По меньшей мере восемь человек погибли.", "Кемінде сегіз адам қаза тапты.", "至少八人死亡。",
			"قُتل ثمانية أشخاص على الأقل.", "Names 𝒜𝒷 and 👩‍🚒 stay.", "Tabs\tand\r\nbreaks  stay as they are \n" })
	void pastedTextIsKeptExactlyWithItsHash(String text) throws Exception {
		String whole = text + this.unique + "\n";
		Document kept = this.documents.get(this.imports.paste(pasted(whole), this.checker).id());
		assertThat(kept.text()).isEqualTo(whole);
		assertThat(kept.sha256()).isEqualTo(HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8))));
		assertThat(kept.importedBy()).isEqualTo("checker");
	}

	@Test
	void importingIsOnTheRecord() {
		Document document = this.imports.paste(pasted(this.unique), this.checker);
		assertThat(this.audit.of(document.id())).extracting(AuditRecord::act).contains("document imported");
	}

	@Test
	void theSameTextTwiceNamesTheFirst() {
		Document first = this.imports.paste(pasted(this.unique), this.checker);
		Refusal refusal = refused(() -> this.imports
			.paste(new NewDocument("Another title", this.unique, null, null, null, null), this.checker));
		assertThat(refusal.refusalCause()).isEqualTo(Refusal.Cause.CONFLICT);
		assertThat(refusal.details()).containsEntry("documentId", first.id())
			.containsEntry("documentTitle", first.title());
	}

	@Test
	void ofTenWhoImportTheSameTextAtOnceOneSucceeds() throws Exception {
		ExecutorService importers = Executors.newFixedThreadPool(10);
		try {
			Callable<Object> paste = () -> catchThrowableOfType(Refusal.class,
					() -> this.imports.paste(pasted(this.unique), this.checker));
			List<Future<Object>> attempts = importers.invokeAll(IntStream.range(0, 10).mapToObj((i) -> paste).toList());
			int succeeded = 0;
			for (Future<Object> attempt : attempts) {
				if (attempt.get() instanceof Refusal refusal) {
					assertThat(refusal.refusalCause()).isEqualTo(Refusal.Cause.CONFLICT);
				}
				else {
					succeeded++;
				}
			}
			assertThat(succeeded).isEqualTo(1);
		}
		finally {
			importers.shutdownNow();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n\u00a0\u200b\u2003", "—…" })
	void aTextWithoutWordsIsRefused(String text) {
		refused(() -> this.imports.paste(pasted(text), this.checker), Refusal.Cause.UNACCEPTABLE, "no text");
	}

	@Test
	void aPastedTextNeedsATitle() {
		refused(() -> this.imports.paste(new NewDocument(" ", this.unique, null, null, null, null), this.checker),
				Refusal.Cause.UNACCEPTABLE, "title");
	}

	@ParameterizedTest
	@ValueSource(strings = { "before\0after", "half \ud83d of a pair", "half \ude00 of a pair" })
	void aTextThatCannotBeKeptIsRefused(String text) {
		refused(() -> this.imports.paste(pasted(text), this.checker), Refusal.Cause.UNACCEPTABLE, "The text has");
	}

	@Test
	void aTextOverTheLimitIsRefused() {
		String tooLong = "я".repeat(5 * 1024 * 1024 + 1);
		refused(() -> this.imports.paste(pasted(tooLong), this.checker), Refusal.Cause.TOO_LARGE, "at most");
	}

	@Test
	void aFileOverTheLimitIsRefused() {
		refuseFile(new byte[10 * 1024 * 1024 + 1], "large.txt", Refusal.Cause.TOO_LARGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://example.org/a", "javascript:alert(1)", "https://", "https://exa mple.org" })
	void anAddressThatIsNotOfTheWebIsRefused(String url) {
		refused(() -> this.imports.paste(new NewDocument("T", this.unique, null, url, null, null), this.checker),
				Refusal.Cause.UNACCEPTABLE, "address");
	}

	@Test
	void aLanguageThatIsNoTagIsRefused() {
		refused(() -> this.imports.paste(new NewDocument("T", this.unique, null, null, null, "en_US!"), this.checker),
				Refusal.Cause.UNACCEPTABLE, "BCP 47");
	}

	@Test
	void aLanguageIsKeptInItsCanonicalForm() {
		Document document = this.imports.paste(new NewDocument("T", this.unique, null, null, null, "ZH-hans"),
				this.checker);
		assertThat(this.documents.get(document.id()).language()).isEqualTo("zh-Hans");
	}

	@Test
	void somebodyWithoutARoleImportsNothing() {
		Person nobody = new Person("nobody", "Nobody", Set.of(), true);
		refused(() -> this.imports.paste(pasted(this.unique), nobody), Refusal.Cause.FORBIDDEN, "Only");
		refused(() -> upload(Files.utf8(this.unique), "a.txt", nobody), Refusal.Cause.FORBIDDEN, "Only");
	}

	@Test
	void textFilesAreReadInUtf8AndMarkedUtf16() {
		String text = "Қордай ауданы. ";
		byte[] marked = ("\ufeff" + text + "8" + this.unique).getBytes(StandardCharsets.UTF_8);
		assertThat(kept(Files.utf8(text + this.unique), "a.txt")).isEqualTo(text + this.unique);
		assertThat(kept(marked, "a.txt")).isEqualTo(text + "8" + this.unique);
		assertThat(kept(("\ufeff" + text + "be" + this.unique).getBytes(StandardCharsets.UTF_16BE), "a.txt"))
			.isEqualTo(text + "be" + this.unique);
		assertThat(kept(("\ufeff" + text + "le" + this.unique).getBytes(StandardCharsets.UTF_16LE), "a.txt"))
			.isEqualTo(text + "le" + this.unique);
	}

	@Test
	void aTextFileInAnotherEncodingIsRefused() {
		byte[] cyrillic = "Кордайские события".getBytes(Charset.forName("windows-1251"));
		assertThat(refuseFile(cyrillic, "a.txt", Refusal.Cause.UNACCEPTABLE)).hasMessageContaining("UTF-8");
		byte[] unmarked = "Events in the south".getBytes(StandardCharsets.UTF_16LE);
		refuseFile(unmarked, "a.txt", Refusal.Cause.UNACCEPTABLE);
	}

	@Test
	void anEmptyFileIsRefused() {
		refuseFile(new byte[0], "a.txt", Refusal.Cause.UNACCEPTABLE);
	}

	@Test
	void aPageFullOfScriptsGivesItsTextOnly() {
		String page = """
				<!doctype html><html><head><title>What happened at the market</title><style>p { color: red }</style>
				<script>alert('head')</script></head><body onload="steal()"><p>Eight stalls burned.</p>
				<script type="module">alert('body')</script><img src=x onerror=alert(1)><p>%s</p></body></html>
				""".formatted(this.unique);
		Document document = upload(Files.utf8(page), "page.html", this.checker);
		assertThat(document.text()).contains("Eight stalls burned.").contains(this.unique);
		assertThat(document.text()).doesNotContain("alert", "steal", "color", "<");
		assertThat(document.title()).isEqualTo("What happened at the market");
	}

	@Test
	void aPdfIsRead() {
		Document document = upload(Files.pdf("At least eight people died. " + this.unique),
				"/tmp/Night at the fair.pdf", this.checker);
		assertThat(document.text()).contains("At least eight people died. " + this.unique);
		assertThat(document.title()).isEqualTo("Night at the fair");
		assertThat(mediaType(document)).isEqualTo("application/pdf");
	}

	@Test
	void aWordFileIsRead() {
		Document document = upload(Files.docx("Первый абзац.", "第二段。", this.unique), "report.docx", this.checker);
		assertThat(document.text()).contains("Первый абзац.", "第二段。", this.unique);
		assertThat(mediaType(document)).isEqualTo(RichText.DOCX);
	}

	@Test
	void aBrokenPdfIsRefused() {
		byte[] whole = Files.pdf(this.unique);
		refuseFile(Arrays.copyOf(whole, 200), "broken.pdf", Refusal.Cause.UNACCEPTABLE);
		refuseFile(Files.utf8("%PDF-1.7\nnot at all"), "broken.pdf", Refusal.Cause.UNACCEPTABLE);
	}

	@Test
	void aPdfUnderAPasswordIsRefused() {
		assertThat(refuseFile(Files.pdf(this.unique, "secret"), "locked.pdf", Refusal.Cause.UNACCEPTABLE))
			.hasMessageContaining("password");
	}

	@ParameterizedTest
	@ValueSource(strings = { "word/document.xml", "word/styles.xml" })
	void aWordFileThatUnfoldsWithoutEndIsRefused(String part) {
		byte[] bomb = Files.docxBomb(part);
		assertThat(bomb).hasSizeLessThan(1_000_000);
		refuseFile(bomb, "bomb.docx", Refusal.Cause.UNACCEPTABLE);
	}

	@Test
	void aFileIsWhatItsContentSaysItIs() {
		byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
		refuseFile(png, "report.docx", Refusal.Cause.UNSUPPORTED);
		Document document = upload(Files.pdf(this.unique), "misnamed.txt", this.checker);
		assertThat(mediaType(document)).isEqualTo("application/pdf");
	}

	@Test
	void listsLeaveTheTextOut() {
		Document document = this.imports.paste(pasted(this.unique), this.checker);
		assertThat(this.documents.list(new Page.Request(0, 200)).items())
			.anySatisfy((summary) -> assertThat(summary.id()).isEqualTo(document.id()));
	}

	private NewDocument pasted(String text) {
		return new NewDocument("A report", text, null, null, null, null);
	}

	private Document upload(byte[] content, String name, Person by) {
		return this.imports.upload(new NewDocument(null, null, null, null, null, null), new ByteArrayResource(content),
				name, by);
	}

	private String kept(byte[] content, String name) {
		return this.documents.get(upload(content, name, this.checker).id()).text();
	}

	private String mediaType(Document document) {
		return this.jdbc.sql("select media_type from document where id = :id")
			.param("id", document.id())
			.query(String.class)
			.single();
	}

	private Refusal refuseFile(byte[] content, String name, Refusal.Cause cause) {
		long before = count();
		Refusal refusal = refused(() -> upload(content, name, this.checker));
		assertThat(refusal.refusalCause()).isEqualTo(cause);
		assertThat(count()).isEqualTo(before);
		return refusal;
	}

	private long count() {
		return this.jdbc.sql("select count(*) from document").query(Long.class).single();
	}

	private static void refused(ThrowingCallable act, Refusal.Cause cause, String message) {
		Refusal refusal = refused(act);
		assertThat(refusal.refusalCause()).isEqualTo(cause);
		assertThat(refusal).hasMessageContaining(message);
	}

	private static Refusal refused(ThrowingCallable act) {
		Refusal refusal = catchThrowableOfType(Refusal.class, act);
		assertThat(refusal).as("a refusal").isNotNull();
		return refusal;
	}

}
