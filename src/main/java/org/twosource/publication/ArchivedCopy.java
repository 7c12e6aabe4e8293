package org.twosource.publication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.twosource.capture.Capture;
import org.twosource.web.WebAddress;

/**
 * What is kept of what the link of an item of evidence led to.
 *
 * @param item the item, as published
 * @param capture the capture
 * @param paragraphs the readable text
 */
record ArchivedCopy(FindingContent.Item item, Capture capture, List<String> paragraphs) {

	/** What was captured. */
	public Capture.Content content() {
		return Objects.requireNonNull(this.capture.content());
	}

	/**
	 * The other page the link led to, or null. How somebody else wrote the address of the
	 * same page is not told: the parts that do not matter can say who they are.
	 */
	public @Nullable String foundAt() {
		Optional<String> page = WebAddress.of(content().finalUrl()).map(WebAddress::normal);
		return page.filter((normal) -> !normal.equals(this.capture.normal())).orElse(null);
	}

}
