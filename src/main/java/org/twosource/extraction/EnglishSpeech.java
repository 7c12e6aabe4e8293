package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who says, thinks or wants what in an English text. Quotations that go on over several
 * paragraphs are one saying; a quotation of a sentence or more that nobody is named for
 * is a saying without a source.
 */
final class EnglishSpeech {

	/** A quotation of fewer words that nobody is named for is a title or a nickname. */
	private static final int LEAST_QUOTED = 4;

	/**
	 * A paragraph of fewer words is not what was announced at the end of the one before.
	 */
	private static final int LEAST_ANNOUNCED = 4;

	/** How often a quotation that nobody is named for is somebody's words. */
	private static final double UNNAMED_WEIGHT = 0.5;

	private final String text;

	private final SpeakerNames names = new SpeakerNames();

	private final List<Saying> sayings = new ArrayList<>();

	/** Quotations that their paragraphs leave open and nobody is named for so far. */
	private final List<Span> waiting = new ArrayList<>();

	/** Which saying the next paragraph may go on with; -1 for none. */
	private int going = -1;

	private EnglishSpeech(String text) {
		this.text = text;
	}

	/**
	 * Finds the sayings.
	 * @param paragraphs the sentences of each paragraph, none without a sentence
	 * @return in the order of the text
	 */
	static List<Saying> in(String text, List<List<Span>> paragraphs) {
		EnglishSpeech speech = new EnglishSpeech(text);
		for (List<Span> paragraph : paragraphs) {
			int start = paragraph.get(0).start();
			int end = paragraph.get(paragraph.size() - 1).end();
			speech.read(new Words(text, start, end));
		}
		speech.endWaiting();
		return speech.sayings.stream()
			.filter((saying) -> !saying.content().isEmpty())
			.sorted(Comparator.comparingInt(EnglishSpeech::start))
			.toList();
	}

	private void read(Words words) {
		this.names.enter(this.text, words);
		ParagraphSpeech speech = new ParagraphSpeech(words);
		List<SpeechDraft> drafts = speech.read();
		List<Range> loose = new ArrayList<>(speech.loose());
		boolean wholly = goOn(words, drafts, loose);
		boolean first = !drafts.isEmpty() && drafts.get(0).quoted && drafts.get(0).startsParagraph();
		if (!first && !(loose.size() == 1 && drafts.isEmpty())) {
			endWaiting();
		}
		int last = -1;
		for (SpeechDraft draft : drafts) {
			Saying saying = saying(words, draft);
			if (first && draft == drafts.get(0)) {
				for (Span span : this.waiting) {
					saying = saying.and(span);
				}
				this.waiting.clear();
			}
			this.sayings.add(saying);
			last = (draft.quoted || draft.content.isEmpty()) ? this.sayings.size() - 1 : last;
		}
		Range open = speech.leftOpen();
		for (Range range : loose) {
			if (open != null && range.first() == open.first()) {
				this.waiting.add(span(words, range));
			}
			else if (range.end() - range.first() > LEAST_QUOTED) {
				this.sayings.add(unnamed(span(words, range)));
			}
		}
		this.going = (last >= 0) ? last : wholly ? this.going : -1;
	}

	/**
	 * Gives what begins the paragraph to the saying that goes on with it.
	 * @return whether there is nothing else in the paragraph
	 */
	private boolean goOn(Words words, List<SpeechDraft> drafts, List<Range> loose) {
		if (this.going < 0) {
			return false;
		}
		Saying saying = this.sayings.get(this.going);
		if (!loose.isEmpty() && loose.get(0).first() == 0) {
			this.sayings.set(this.going, saying.and(span(words, loose.remove(0))));
			return drafts.isEmpty() && loose.isEmpty();
		}
		if (saying.content().isEmpty() && drafts.isEmpty() && words.count() >= LEAST_ANNOUNCED) {
			this.sayings.set(this.going, saying.and(words.span(0, words.count())));
			loose.clear();
		}
		return false;
	}

	private void endWaiting() {
		this.waiting.forEach((span) -> this.sayings.add(unnamed(span)));
		this.waiting.clear();
	}

	private static Saying unnamed(Span quotation) {
		return new Saying(null, null, null, List.of(quotation), true, null, Saying.Manner.WORDS, UNNAMED_WEIGHT);
	}

	private Saying saying(Words words, SpeechDraft draft) {
		List<Span> content = draft.content.stream()
			.map((range) -> span(words, range))
			.sorted(Comparator.comparingInt(Span::start))
			.toList();
		return new Saying(optional(words, draft.source),
				this.names.of(this.text, words, draft.source, !draft.possessive), optional(words, draft.cue), content,
				draft.quoted, optional(words, draft.told), draft.manner, draft.weight);
	}

	private static int start(Saying saying) {
		int content = saying.content().get(0).start();
		Span source = saying.source();
		Span cue = saying.cue();
		int named = (source == null) ? content : Math.min(content, source.start());
		return (cue == null) ? named : Math.min(named, cue.start());
	}

	private static Span span(Words words, Range range) {
		return words.span(range.first(), range.end());
	}

	private static @Nullable Span optional(Words words, @Nullable Range range) {
		return (range == null) ? null : span(words, range);
	}

}
