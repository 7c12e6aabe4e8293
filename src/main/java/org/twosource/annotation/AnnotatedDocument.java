package org.twosource.annotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.twosource.document.Document;
import org.twosource.document.Segment;
import org.twosource.document.Stretch;
import org.twosource.publication.Finding;

/**
 * A source document with everything readers may know of the claims it makes. Every form
 * it is given out in is made of this.
 *
 * @param document the document
 * @param address where it is to be found with its marks
 * @param publishedAt when that was opened to readers; null when it is not
 * @param intact whether its text is the one it came with; nothing is marked otherwise
 * @param highlights the places where claims are made, in the order of the text
 * @param flaws the places where its sourcing is broken or thin, likewise
 * @param open how many of its claims nothing is published of yet
 */
public record AnnotatedDocument(Document document, String address, @Nullable Instant publishedAt, boolean intact,
		List<Highlight> highlights, List<Flaw> flaws, int open) {

	/**
	 * A claim with a finding, and where the document makes it.
	 *
	 * @param places the places, in the order of the text
	 */
	record Checked(List<Highlight> places) {

		/** The first of the places, which knows the finding. */
		public Highlight first() {
			return this.places.get(0);
		}

	}

	/**
	 * How many claims a thing is told of.
	 *
	 * @param judgement what is told
	 * @param claims how many claims
	 * @param before how many are told of before it
	 */
	record Count(Judgement judgement, int claims, int before) {

	}

	/** The claims that have a finding, in the order in which they come up. */
	public List<Checked> checked() {
		Map<String, List<Highlight>> byNumber = new LinkedHashMap<>();
		for (Highlight one : this.highlights) {
			Finding finding = one.finding();
			if (finding != null) {
				byNumber.computeIfAbsent(finding.number(), (number) -> new ArrayList<>()).add(one);
			}
		}
		return byNumber.values().stream().map(Checked::new).toList();
	}

	/** What is told of its claims, of how many each; nothing that is told of none. */
	public List<Count> counts() {
		List<Judgement> told = checked().stream().map((one) -> one.first().judgement()).toList();
		List<Count> counts = new ArrayList<>();
		int before = 0;
		for (Judgement judgement : Judgement.values()) {
			int claims = (judgement == Judgement.OPEN) ? this.open
					: (int) told.stream().filter(judgement::equals).count();
			if (claims > 0) {
				counts.add(new Count(judgement, claims, before));
				before += claims;
			}
		}
		return counts;
	}

	/** How many claims it makes, as far as readers are told. */
	public int claims() {
		return this.open + checked().size();
	}

	/** How many of these have a verdict that stands. */
	public int standing() {
		return (int) checked().stream().filter((one) -> one.first().judgement().stands()).count();
	}

	/** Its text with the marks. */
	public List<Paragraph> paragraphs() {
		List<Stretch> marks = new ArrayList<>(this.flaws);
		// Of two marks on the same words the one that leads somewhere shows.
		this.highlights.stream().filter((one) -> one.finding() == null).forEach(marks::add);
		this.highlights.stream().filter((one) -> one.finding() != null).forEach(marks::add);
		return Paragraph.of(Segment.of(this.document.text(), marks));
	}

	/** The language of its text as a BCP 47 tag, or null when it is not known. */
	public @Nullable String language() {
		return (this.document.language() != null) ? this.document.language() : this.document.readIn();
	}

	/** Which way its title is written, rtl or ltr. */
	public String titleDirection() {
		return Paragraph.fromRight(this.document.title()) ? "rtl" : "ltr";
	}

	/** Where it was found, when a link may lead there; or null. */
	public @Nullable String original() {
		String url = this.document.url();
		if (url == null || !url.matches("(?i)https?://.+")) {
			return null;
		}
		try {
			return new URI(url).toASCIIString();
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	/** When what it shows last changed. */
	public Instant modified() {
		return this.highlights.stream()
			.map(Highlight::finding)
			.filter((finding) -> finding != null)
			.map(Finding::publishedAt)
			.reduce(opened(), (one, other) -> one.isAfter(other) ? one : other);
	}

	/** When it was opened to readers, or came in. */
	Instant opened() {
		return (this.publishedAt != null) ? this.publishedAt : this.document.importedAt();
	}

}
