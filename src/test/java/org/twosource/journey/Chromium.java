package org.twosource.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The one browser that all tests of this JVM share, and that ends with it: the one on the
 * path where there is one, Playwright's own elsewhere.
 */
public final class Chromium {

	/**
	 * The last one keeps its scripts from being compiled ahead beside those that run,
	 * which costs more than it brings where every processor is busy.
	 */
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--js-flags=--single-threaded");

	private static final double PATIENCE_MILLIS = 30_000;

	private static final Browser browser = launch();

	private Chromium() {
	}

	/** The browser, for a context of one's own. */
	public static Browser browser() {
		return browser;
	}

	private static Browser launch() {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
		Optional<Path> chromium = onPath("chromium-headless-shell").or(() -> onPath("chromium"));
		Playwright playwright = Playwright.create(new Playwright.CreateOptions()
			.setEnv(chromium.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
		BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
		chromium.ifPresent(options::setExecutablePath);
		return playwright.chromium().launch(options);
	}

	private static Optional<Path> onPath(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, program))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
