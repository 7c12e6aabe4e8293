package org.twosource.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open pages that are told of changes, by server-sent events. */
@Component
public class Audience {

	/** After this a page asks anew, and so shows again that it may. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Set<SseEmitter> pages = ConcurrentHashMap.newKeySet();

	private volatile boolean closed;

	/**
	 * Lets one more page in.
	 * @return what it is told through: {@code change} events with a {@link Change} as
	 * JSON, and {@code again} when it should look at everything anew
	 */
	public SseEmitter join() {
		SseEmitter page = new SseEmitter(PATIENCE.toMillis());
		page.onCompletion(() -> this.pages.remove(page));
		page.onTimeout(page::complete);
		page.onError((problem) -> this.pages.remove(page));
		if (this.closed) {
			page.complete();
			return page;
		}
		this.pages.add(page);
		send(page, SseEmitter.event().name("hello").data("").reconnectTime(1000));
		return page;
	}

	/** How many pages listen. */
	int size() {
		return this.pages.size();
	}

	void tell(List<Change> changes) {
		for (Change change : changes) {
			this.pages.forEach((page) -> send(page, SseEmitter.event().name("change").data(change)));
		}
	}

	void lookAgain() {
		this.pages.forEach((page) -> send(page, SseEmitter.event().name("again").data("")));
	}

	/** Lets pages in again after {@link #dismiss()}. */
	void welcome() {
		this.closed = false;
	}

	void dismiss() {
		this.closed = true;
		this.pages.forEach(SseEmitter::complete);
	}

	/** Finds out who has left without a word, and keeps proxies from hanging up. */
	@Scheduled(fixedDelay = 15_000)
	void breathe() {
		this.pages.forEach((page) -> send(page, SseEmitter.event().comment("still here")));
	}

	private void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
		try {
			page.send(event);
		}
		catch (IOException | IllegalStateException ex) {
			this.pages.remove(page);
		}
	}

}
