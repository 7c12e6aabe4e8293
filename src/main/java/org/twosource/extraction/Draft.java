package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A claim in the making. */
final class Draft {

	private final Reading reading;

	private final Span span;

	private final Kind kind;

	private final @Nullable Citation citation;

	private final List<String> signals = new ArrayList<>();

	private @Nullable Voice voice;

	private @Nullable Hedge hedge;

	private @Nullable Figure figure;

	private @Nullable Span subject;

	private @Nullable Integer together;

	/**
	 * Begins with the words, whose voice is that of who says them.
	 * @param citation the citation that covers them, or null
	 */
	Draft(Reading reading, Span span, Kind kind, @Nullable Citation citation) {
		this.reading = reading;
		this.span = reading.grammar().withoutConnective(reading.text(), span.trimmed(reading.text()));
		this.kind = kind;
		this.citation = citation;
		this.voice = reading.voices().at(this.span);
	}

	Draft by(@Nullable Voice speaking) {
		this.voice = (speaking != null) ? speaking : this.voice;
		return this;
	}

	Draft hedge(@Nullable Hedge told) {
		this.hedge = told;
		return this;
	}

	Draft figure(Figure found) {
		this.figure = found;
		return this;
	}

	Draft subject(@Nullable Span told) {
		this.subject = told;
		return this;
	}

	Draft together(@Nullable Integer number) {
		this.together = number;
		return this;
	}

	Draft because(String signal) {
		this.signals.add(signal);
		return this;
	}

	/** Whether nobody and nothing is named that it rests on. */
	boolean unsourced() {
		return this.voice == null && this.citation == null;
	}

	@Nullable ProposedClaim claim() {
		if (this.span.start() >= this.span.end()) {
			return null;
		}
		String exact = this.span.of(this.reading.text());
		String name = (this.voice != null) ? this.voice.speaker() : null;
		String told = (this.voice != null) ? this.voice.outlet() : null;
		String outlet = (told != null) ? told : (this.citation != null) ? this.citation.outlet() : null;
		String date = (this.citation != null) ? this.citation.date() : null;
		if (name != null && this.kind != Kind.QUOTE) {
			this.signals.add("speaker: " + name);
		}
		if (outlet != null) {
			this.signals.add("attribution to: " + ((date != null) ? outlet + ", " + date : outlet));
		}
		return new ProposedClaim(this.span.start(), this.span.end(), exact, statement(exact), this.kind, firmness(),
				new Attribution(name, outlet, date), this.figure, when(), List.of(), this.together,
				List.copyOf(this.signals));
	}

	private Hedge firmness() {
		if (this.hedge != null) {
			return this.hedge;
		}
		Hedge own = this.reading.grammar().hedge(this.reading.text(), this.span);
		return (this.voice != null) ? Hedges.weaker(own, this.voice.hedge()) : own;
	}

	private ProposedClaim.@Nullable Days when() {
		return this.reading.grammar()
			.dates(this.reading.text(), this.span, this.reading.written())
			.stream()
			.filter((date) -> date.from() != null && date.to() != null)
			.map((date) -> new ProposedClaim.Days(date.from(), date.to()))
			.findFirst()
			.orElse(null);
	}

	private String statement(String exact) {
		String subjectWords = (this.subject != null) ? this.subject.of(this.reading.text()) : null;
		return Statements.of(exact, subjectWords);
	}

}
