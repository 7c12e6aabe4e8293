package org.twosource.capture;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.twosource.web.Exchange;
import org.twosource.web.Fetching;
import org.twosource.web.NotFetched;
import org.twosource.web.WebAddress;

/**
 * Fetches what a page is made of, within the limits. What cannot be had is left out and
 * noted.
 */
final class Resources {

	private final Fetching fetching;

	private final Path folder;

	private final long deadline;

	private final Limits limits;

	private final Map<WebAddress, List<Exchange>> fetched = new LinkedHashMap<>();

	private final List<String> leftOut = new ArrayList<>();

	private long bytesLeft;

	/**
	 * Starts with nothing fetched.
	 * @param deadline when time is over, by {@link System#nanoTime()}
	 * @param bytesLeft how large all of it may be
	 */
	Resources(Fetching fetching, Path folder, Limits limits, long deadline, long bytesLeft) {
		this.fetching = fetching;
		this.folder = folder;
		this.limits = limits;
		this.deadline = deadline;
		this.bytesLeft = bytesLeft;
	}

	/** Fetches all of these, and what the style sheets among them refer to. */
	void fetch(Set<WebAddress> links) {
		links.forEach(this::fetch);
		Set<WebAddress> further = new LinkedHashSet<>();
		for (WebAddress link : links) {
			sheet(link).ifPresent((css) -> further.addAll(Css.links(css, found(link))));
		}
		further.forEach(this::fetch);
	}

	/** Every exchange that came about, in order. */
	List<Exchange> exchanges() {
		return this.fetched.values().stream().flatMap(Collection::stream).toList();
	}

	/** What could not be had, each with the reason. */
	List<String> leftOut() {
		return List.copyOf(this.leftOut);
	}

	/** The text of a style sheet that was fetched. */
	Optional<String> sheet(WebAddress link) {
		return last(link).filter((exchange) -> exchange.mediaType().equals("text/css"))
			.flatMap(this::content)
			.map((css) -> new String(css, StandardCharsets.UTF_8));
	}

	/** The answer to a fetch, when it is what was asked for. */
	Optional<Exchange> last(WebAddress link) {
		List<Exchange> way = this.fetched.getOrDefault(link, List.of());
		return way.isEmpty() ? Optional.empty()
				: Optional.of(way.get(way.size() - 1)).filter((exchange) -> exchange.status() == 200);
	}

	/** Where it was found in the end. */
	URI found(WebAddress link) {
		return last(link).map(Exchange::uri).orElse(link.uri());
	}

	/** Its content, unless it is too large to be drawn. */
	Optional<byte[]> content(Exchange exchange) {
		try {
			return Optional.of(Unpacking.content(exchange, Limits.LARGEST_DRAWN));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private void fetch(WebAddress link) {
		if (this.fetched.containsKey(link)) {
			return;
		}
		Duration timeLeft = Duration.ofNanos(this.deadline - System.nanoTime());
		if (this.fetched.size() >= Limits.MOST_RESOURCES || timeLeft.toMillis() <= 0 || this.bytesLeft <= 0) {
			this.leftOut.add(link + ": beyond what a capture may take");
			return;
		}
		Duration time = (timeLeft.compareTo(this.limits.one()) < 0) ? timeLeft : this.limits.one();
		try {
			List<Exchange> way = this.fetching.fetch(link, this.folder, new Fetching.Limits(time, this.bytesLeft));
			this.fetched.put(link, way);
			this.bytesLeft -= way.stream().mapToLong(Exchange::size).sum();
		}
		catch (NotFetched ex) {
			this.fetched.put(link, List.of());
			this.leftOut.add(link + ": " + ex.getMessage());
		}
	}

}
