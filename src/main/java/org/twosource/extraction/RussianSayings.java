package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The sayings found in one sentence so far, and who spoke last in it. */
final class RussianSayings {

	private final RussianWords words;

	private final boolean[] used;

	private final List<Saying> found = new ArrayList<>();

	private @Nullable RussianSource last;

	RussianSayings(RussianWords words) {
		this.words = words;
		this.used = new boolean[words.count()];
	}

	List<Saying> found() {
		return this.found;
	}

	/** Whether a reporting verb has a saying already. */
	boolean isUsed(int cue) {
		return this.used[cue];
	}

	/** Who spoke last in the sentence, or null. */
	@Nullable RussianSource last() {
		return this.last;
	}

	/** Adds what a reporting verb brings. */
	void say(RussianSpoken spoken, int cue, List<Span> content, boolean quoted) {
		this.used[cue] = true;
		RussianSource source = spoken.source();
		this.last = (source != null) ? source : this.last;
		boolean thought = RussianCues.isThought(this.words.at(cue));
		this.found.add(new Saying((source != null) ? this.words.span(source.from(), source.to()) : null,
				(source != null) ? source.speaker() : null, this.words.span(cue, cue + 1), List.copyOf(content), quoted,
				spoken.told(), thought ? Saying.Manner.THOUGHT : Saying.Manner.WORDS, quoted ? 0.95 : 0.8));
	}

	/**
	 * Adds what stands beside "по словам …" or "как сообщает …".
	 * @param cue those words
	 * @param thought whether they tell of an opinion
	 */
	void beside(RussianSource source, Span cue, List<Span> content, boolean thought) {
		this.last = source;
		this.found.add(new Saying(this.words.span(source.from(), source.to()), source.speaker(), cue,
				List.copyOf(content), false, null, thought ? Saying.Manner.THOUGHT : Saying.Manner.WORDS, 0.9));
	}

}
