package org.twosource.capture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Draws still pages with the Chromium of this machine, if it has one. The browser has no
 * way to the network: no name resolves, its proxy is a dead end, and the page asks for
 * nothing.
 */
@Component
class Browser {

	private static final Logger log = LoggerFactory.getLogger(Browser.class);

	private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome");

	private static final List<String> WITHOUT_NETWORK = List.of("--host-resolver-rules=MAP * ~NOTFOUND",
			"--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--disable-domain-reliability", "--disable-quic",
			"--dns-prefetch-disable", "--no-pings");

	private static final List<String> ALONE = List.of("--headless", "--disable-gpu", "--disable-extensions",
			"--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check", "--hide-scrollbars",
			"--incognito", "--force-device-scale-factor=1", "--window-size=1280,3000");

	private static final int SECONDS = 25;

	private final @Nullable Path program;

	/** A browser takes much memory. */
	private final Semaphore turn = new Semaphore(1);

	/**
	 * Finds the browser.
	 * @param choice {@code auto} for the one on the path, {@code none}, or where it is
	 */
	Browser(@Value("${twosource.capture.browser:auto}") String choice) {
		this.program = switch (choice.strip()) {
			case "none", "" -> null;
			case "auto" -> onThePath();
			default -> Path.of(choice.strip());
		};
	}

	/** Whether there is one. */
	boolean isThere() {
		return this.program != null;
	}

	/**
	 * How a page looks, as a PNG; empty when there is no browser or it does not manage.
	 * @param folder where it may work; the caller takes it away
	 */
	Optional<byte[]> picture(String html, Path folder) {
		if (this.program == null) {
			return Optional.empty();
		}
		try {
			if (!this.turn.tryAcquire(2L * SECONDS, TimeUnit.SECONDS)) {
				return Optional.empty();
			}
			try {
				return drawn(this.program, html, Files.createTempDirectory(folder, "browser"));
			}
			finally {
				this.turn.release();
			}
		}
		catch (IOException ex) {
			log.warn("A page could not be drawn: {}", ex.toString());
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private static Optional<byte[]> drawn(Path program, String html, Path folder)
			throws IOException, InterruptedException {
		Path page = folder.resolve("page.html");
		Path picture = folder.resolve("picture.png");
		Files.writeString(page, html, StandardCharsets.UTF_8);
		ProcessBuilder browser = new ProcessBuilder(command(program, page, picture, folder)).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		Map<String, String> environment = browser.environment();
		environment.keySet().removeIf((name) -> !name.equals("PATH") && !name.equals("LD_LIBRARY_PATH"));
		environment.putAll(Map.of("HOME", folder.toString(), "TMPDIR", folder.toString(), "LANG", "C.UTF-8"));
		Process process = browser.start();
		try {
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
				log.warn("A page was not drawn within {} seconds", SECONDS);
			}
		}
		finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
		return Files.exists(picture) ? cropped(picture) : Optional.empty();
	}

	private static List<String> command(Path program, Path page, Path picture, Path folder) {
		List<String> command = new ArrayList<>();
		command.add(program.toString());
		command.addAll(ALONE);
		command.addAll(WITHOUT_NETWORK);
		if ("root".equals(System.getProperty("user.name"))) {
			// As root it does not start otherwise.
			command.add("--no-sandbox");
		}
		command.add("--user-data-dir=" + folder.resolve("profile"));
		command.add("--screenshot=" + picture);
		command.add(page.toUri().toString());
		return command;
	}

	/** Without the empty rest below the page. */
	private static Optional<byte[]> cropped(Path picture) throws IOException {
		BufferedImage whole = ImageIO.read(picture.toFile());
		if (whole == null) {
			return Optional.empty();
		}
		int height = whole.getHeight();
		while (height > 1 && sameRow(whole, height - 1)) {
			height--;
		}
		int shown = Math.min(whole.getHeight(), Math.max(height + 20, 200));
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(whole.getSubimage(0, 0, whole.getWidth(), shown), "png", png);
		return Optional.of(png.toByteArray());
	}

	private static boolean sameRow(BufferedImage image, int row) {
		int colour = image.getRGB(0, image.getHeight() - 1);
		for (int x = 0; x < image.getWidth(); x++) {
			if (image.getRGB(x, row) != colour) {
				return false;
			}
		}
		return true;
	}

	private static @Nullable Path onThePath() {
		String path = System.getenv("PATH");
		return (path == null) ? null
				: NAMES.stream()
					.flatMap((name) -> Stream.of(path.split(File.pathSeparator)).map((folder) -> Path.of(folder, name)))
					.filter(Files::isExecutable)
					.findFirst()
					.orElse(null);
	}

}
