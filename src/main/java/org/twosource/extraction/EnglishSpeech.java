package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.NounPhrases.Range;
import org.twosource.extraction.ParagraphSpeech.Draft;

/** Who says what in an English text. */
final class EnglishSpeech {

	/** A quotation of fewer words that nobody is named for is a title or a nickname. */
	private static final int LEAST_LOOSE = 4;

	private final String text;

	private final List<Saying> sayings = new ArrayList<>();

	/** Quotations of earlier paragraphs that go on in the next. */
	private final List<Span> waiting = new ArrayList<>();

	/** The saying that the next paragraph may go on with; -1 for none. */
	private int going = -1;

	/** Whether the next paragraph is what is said, whatever it is. */
	private boolean announced;

	private EnglishSpeech(String text) {
		this.text = text;
	}

	static List<Saying> in(String text, List<List<Span>> paragraphs) {
		EnglishSpeech speech = new EnglishSpeech(text);
		for (List<Span> paragraph : paragraphs) {
			speech.read(new Words(text, paragraph.get(0).start(), paragraph.get(paragraph.size() - 1).end()));
		}
		return speech.sayings;
	}

	static final List<String> DEBUG = new ArrayList<>();

	private void read(Words words) {
		ParagraphSpeech speech = new ParagraphSpeech(words);
		List<Draft> drafts = speech.read();
		Draft announcing = speech.announcing();
		if (announcing != null) {
			drafts.add(announcing);
		}
		List<Range> loose = new ArrayList<>(speech.loose());
		boolean quotes = !loose.isEmpty() && loose.get(0).first() == 0;
		if (this.announced && this.going >= 0 && (quotes || drafts.isEmpty() && words.count() > 3)) {
			Span content = quotes ? span(words, loose.remove(0)) : words.span(0, words.count());
			this.sayings.set(this.going, this.sayings.get(this.going).and(content));
			if (!quotes) {
				loose.clear();
			}
		}
		else if (quotes && this.going >= 0) {
			this.sayings.set(this.going, this.sayings.get(this.going).and(span(words, loose.remove(0))));
		}
		else if (this.announced) {
			this.sayings.remove(this.going);
			DEBUG.remove(this.going);
			this.going = -1;
		}
		int last = -1;
		this.announced = false;
		for (Draft draft : drafts) {
			if (draft.content.isEmpty() && draft != drafts.get(drafts.size() - 1)) {
				continue;
			}
			Saying saying = saying(words, draft);
			for (Span span : this.waiting) {
				boolean goesOn = draft.quoted && !draft.content.isEmpty() && draft.content.get(0).first() == 0;
				saying = goesOn ? saying.and(span) : saying;
			}
			this.sayings.add(saying);
			DEBUG.add(draft.debug);
			if (draft.quoted || draft.content.isEmpty()) {
				last = this.sayings.size() - 1;
			}
			this.announced = draft.content.isEmpty();
		}
		this.waiting.clear();
		Range open = speech.leftOpen();
		for (Range range : loose) {
			if (open != null && range.first() == open.first()) {
				this.waiting.add(span(words, range));
			}
			else if (range.end() - range.first() > LEAST_LOOSE) {
				this.sayings.add(new Saying(null, null, null, List.of(span(words, range)), true, null, Saying.Manner.WORDS, 0.5));
				DEBUG.add("loose");
			}
		}
		boolean wholly = drafts.isEmpty() && quotes && loose.isEmpty();
		this.going = (last >= 0) ? last : wholly ? this.going : -1;
	}

	private Saying saying(Words words, Draft draft) {
		return new Saying(span(words, draft.source), null, span(words, draft.cue),
				draft.content.stream()
					.map((range) -> words.span(range.first(), range.end()))
					.sorted(Comparator.comparingInt(Span::start))
					.toList(),
				draft.quoted, span(words, draft.told), draft.manner, draft.weight);
	}

	private static @Nullable Span span(Words words, @Nullable Range range) {
		return (range == null) ? null : words.span(range.first(), range.end());
	}

}
