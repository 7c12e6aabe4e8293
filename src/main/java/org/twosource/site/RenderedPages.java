package org.twosource.site;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.twosource.live.Change;
import org.twosource.live.Heard;

/**
 * Public pages as they were rendered last, so that readers cost no database. All are
 * forgotten when what readers are shown changes, on whichever node that happens, and
 * after a while in any case.
 */
@Component
class RenderedPages {

	/** What the site is called where changes are told. */
	private static final UUID SITE = UUID.fromString("6f2d3f4a-2c0e-4b0e-9a53-6d2f6f1f7d11");

	private static final long MOST_BYTES = 32L << 20;

	private static final int LARGEST = 4 << 20;

	/** Should word of a change ever get lost. */
	private static final Duration LONGEST = Duration.ofMinutes(1);

	private final Cache<String, RenderedPage> pages = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.weigher((String key, RenderedPage page) -> 2 * key.length() + page.body().length + 1000)
		.expireAfterWrite(LONGEST)
		.build();

	private final AtomicLong edition = new AtomicLong();

	private final ApplicationEventPublisher events;

	RenderedPages(ApplicationEventPublisher events) {
		this.events = events;
	}

	/** The page under a key; null when it has to be rendered. */
	@Nullable RenderedPage find(String key) {
		return this.pages.getIfPresent(key);
	}

	/** Which edition of the site is read now; a page rendered since belongs to it. */
	long edition() {
		return this.edition.get();
	}

	/** Keeps a page whose rendering began in this edition, unless that is over. */
	void keep(String key, RenderedPage page, long renderedFrom) {
		if (page.body().length > LARGEST) {
			return;
		}
		this.pages.put(key, page);
		if (this.edition.get() != renderedFrom) {
			this.pages.invalidate(key);
		}
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(SiteChanged changed) {
		forget();
		this.events.publishEvent(new Change(SITE));
	}

	@EventListener
	void on(Heard heard) {
		if (heard.concerns(SITE)) {
			forget();
		}
	}

	private void forget() {
		this.edition.incrementAndGet();
		this.pages.invalidateAll();
	}

}
