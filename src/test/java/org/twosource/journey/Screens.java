package org.twosource.journey;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Pictures of what the people of the journeys have before them, for whoever wants to look
 * at it: kept in target/screens when the build is run with -Dscreens.
 */
final class Screens {

	private static final boolean kept = System.getProperty("screens") != null;

	private Screens() {
	}

	/** Keeps the whole page as it is now. */
	static void keep(Page page, String name) {
		if (kept) {
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file(name)));
		}
	}

	/** Keeps a part of a page as it is now. */
	static void keep(Locator part, String name) {
		if (kept) {
			part.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
		}
	}

	private static Path file(String name) {
		return Path.of("target", "screens", name + ".png");
	}

}
