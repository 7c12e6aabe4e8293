package org.twosource.capture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.twosource.web.Fetching;
import org.twosource.web.OpenedWeb;
import org.twosource.web.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** Captured pages are drawn without a way to the network or to files. */
class BrowserTest {

	private static final int RED = 0xff0000;

	private final Browser browser = new Browser("auto");

	private final Site site = new Site();

	private final Fetching fetching = OpenedWeb.fetching("127.0.0.1/32");

	@TempDir
	private Path folder;

	@AfterEach
	void close() throws Exception {
		this.site.close();
		this.fetching.close();
	}

	@Test
	void aPageIsDrawnWithItsOwnPicturesAndStyles() throws Exception {
		BufferedImage red = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
		red.createGraphics().fillRect(0, 0, 10, 10);
		for (int i = 0; i < 100; i++) {
			red.setRGB(i % 10, i / 10, RED);
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(red, "png", png);
		this.site.page("/red.png", "image/png", png.toByteArray())
			.page("/style.css", "text/css",
					"body { margin: 0 } #box { width: 200px; height: 100px; background: url('red.png') }"
						.getBytes(StandardCharsets.UTF_8));
		int visits = 2;
		BufferedImage drawn = drawn("""
				<link rel=stylesheet href=/style.css><div id=box></div>
				<img src=/red.png style="display:block;width:300px;height:50px">""");
		assertThat(drawn.getWidth()).isEqualTo(1280);
		assertThat(drawn.getHeight()).isBetween(150, 400);
		assertThat(drawn.getRGB(100, 50) & 0xffffff).isEqualTo(RED);
		assertThat(drawn.getRGB(250, 125) & 0xffffff).isEqualTo(RED);
		assertThat(drawn.getRGB(600, 100) & 0xffffff).isEqualTo(0xffffff);
		assertThat(this.site.visits()).isEqualTo(visits);
	}

	@Test
	void whatReachesForFilesOrTheNetworkGetsNothing() throws Exception {
		AtomicInteger reached = new AtomicInteger();
		this.site.serve("/reached", (exchange) -> {
			reached.incrementAndGet();
			exchange.sendResponseHeaders(200, -1);
		});
		Path secret = this.folder.resolve("secret.html");
		Files.writeString(secret, "<body style='background:#f00;margin:0'>secret");
		String file = secret.toUri().toString();
		String hostile = """
				<style>@import "%1$s"; body { background: url(%1$s) } </style>
				<iframe src="%1$s" width=1280 height=800></iframe><object data="%1$s" width=900 height=500></object>
				<embed src="%1$s"><img src="%1$s"><meta http-equiv=refresh content="0;url=%1$s">
				<script>location = "%1$s"</script><body onload="location='%1$s'"><p style="background:url(%1$s)">Text
				<noscript><p title="</noscript><iframe src='%1$s'></iframe>"></noscript>
				<svg><image href="%1$s" /><foreignObject><iframe src="%1$s"></iframe></foreignObject></svg>
				<base href="%1$s"><video poster="%2$s" src="%2$s"></video><link rel=preload as=image href="%2$s">
				<link rel=dns-prefetch href="%2$s"><iframe srcdoc="<img src='%2$s'>"></iframe>""".formatted(file,
				"http://127.0.0.1:" + java.net.URI.create(this.site.url("/")).getPort() + "/reached");
		BufferedImage drawn = drawnWithout(hostile);
		for (int y = 0; y < drawn.getHeight(); y += 4) {
			for (int x = 0; x < drawn.getWidth(); x += 4) {
				assertThat(drawn.getRGB(x, y) & 0xffffff).isNotEqualTo(RED);
			}
		}
		assertThat(reached).hasValue(0);
	}

	/** The policy at the head of the page alone is enough. */
	@Test
	void thePolicyHoldsWhateverIsOverlooked() throws Exception {
		Assumptions.assumeTrue(this.browser.isThere());
		Path secret = this.folder.resolve("secret.html");
		Files.writeString(secret, "<body style='background:#f00;margin:0'>secret");
		String still = StillPage.of(Jsoup.parse("<p>Text", this.site.url("/")), resources())
			.replace("</body>", "<iframe width=1200 height=600 src='" + secret.toUri() + "'></iframe></body>");
		BufferedImage drawn = image(this.browser.picture(still, this.folder).orElseThrow());
		assertThat(drawn.getRGB(300, 150) & 0xffffff).isNotEqualTo(RED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "", "/no/such/browser" })
	void withoutABrowserThereIsNoPicture(String choice) {
		assertThat(new Browser(choice).picture("<p>Text", this.folder)).isEmpty();
	}

	private BufferedImage drawn(String html) throws Exception {
		Assumptions.assumeTrue(this.browser.isThere());
		Document page = Jsoup.parse(html, this.site.url("/"));
		Resources resources = resources();
		resources.fetch(PageLinks.of(page));
		return image(this.browser.picture(StillPage.of(page, resources), this.folder).orElseThrow());
	}

	/** Of what is fetched here some is counted; the browser adds nothing to it. */
	private BufferedImage drawnWithout(String html) throws Exception {
		Assumptions.assumeTrue(this.browser.isThere());
		Document page = Jsoup.parse(html, this.site.url("/"));
		return image(this.browser.picture(StillPage.of(page, resources()), this.folder).orElseThrow());
	}

	private Resources resources() {
		Limits limits = new Limits(Duration.ofSeconds(20), DataSize.ofMegabytes(5));
		return new Resources(this.fetching, this.folder, limits, System.nanoTime() + limits.time().toNanos(),
				limits.bytes());
	}

	private static BufferedImage image(byte[] png) throws Exception {
		return ImageIO.read(new ByteArrayInputStream(png));
	}

}
