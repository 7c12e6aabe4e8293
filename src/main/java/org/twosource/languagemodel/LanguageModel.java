package org.twosource.languagemodel;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A language model behind an OpenAI-compatible endpoint, if one is set up. Nothing is
 * connected to before it is asked to read.
 */
@Component
public final class LanguageModel {

	private static final int MOST_PASSAGES = 40;

	private final Settings settings;

	private final @Nullable Chat chat;

	LanguageModel(Settings settings) {
		this.settings = settings;
		this.chat = settings.isSetUp() ? new Chat(settings) : null;
	}

	/** Whether there is one to ask. */
	public boolean isSetUp() {
		return this.chat != null;
	}

	/** What it is called; empty when there is none. */
	public String name() {
		return this.settings.model();
	}

	/** How long it may take over one passage. */
	public Duration timeLimit() {
		return this.settings.timeLimit();
	}

	/**
	 * Has a text read. This may take minutes: it is no place for a transaction.
	 * @param beforeEach run before each passage is sent; what it throws ends the reading
	 * @throws NoAnswer when the model did not answer about one of the passages
	 */
	public Reading read(String text, Runnable beforeEach) {
		if (this.chat == null) {
			throw new IllegalStateException("No language model is set up");
		}
		List<Passage> all = Passage.of(text);
		List<Passage> passages = all.subList(0, Math.min(all.size(), MOST_PASSAGES));
		Scrutiny scrutiny = new Scrutiny(text);
		int unreadable = 0;
		for (Passage passage : passages) {
			beforeEach.run();
			Answer answer = this.chat.ask(passage);
			if (answer == null) {
				unreadable++;
			}
			else {
				scrutiny.take(passage, answer);
			}
		}
		return new Reading(scrutiny.claims(), scrutiny.proposed(), scrutiny.dropped(), passages.size(),
				all.size() - passages.size(), unreadable);
	}

}
