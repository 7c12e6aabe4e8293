package org.twosource.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.twosource.publication.FindingContent.Mention;
import org.twosource.web.WebAddress;

/**
 * Who made a claim, when and where, as far as its documents tell: by the one that was
 * published first, or by the one recorded first where none is dated.
 */
public final class Claimed {

	private final List<Mention> mentions;

	private Claimed(FindingContent content) {
		this.mentions = content.mentions();
	}

	/** What the documents tell of the claim of a finding. */
	public static Claimed in(FindingContent content) {
		return new Claimed(content);
	}

	/** The name of who made it; null when that is not on record. */
	public @Nullable String by() {
		Mention first = first();
		if (first == null || byPerson()) {
			return (first != null) ? first.speaker() : null;
		}
		return (first.outlet() != null) ? first.outlet() : first.publisher();
	}

	/** Whether a person made it, not an outlet. */
	public boolean byPerson() {
		Mention first = first();
		return first != null && first.speaker() != null;
	}

	/** When it was made; null when no document is dated. */
	public @Nullable LocalDate on() {
		Mention first = first();
		return (first != null) ? first.publishedOn() : null;
	}

	/** Where it is made. */
	List<Mention> mentions() {
		return this.mentions;
	}

	/**
	 * Where it is known to have been made first: in the earliest document of those that
	 * are dated, or in the only one.
	 */
	@Nullable Mention appearedFirst() {
		Mention first = first();
		boolean known = first != null && (first.publishedOn() != null || this.mentions.size() == 1);
		return (known && address(first.url()) != null) ? first : null;
	}

	private @Nullable Mention first() {
		Optional<Mention> earliest = this.mentions.stream()
			.filter((mention) -> mention.publishedOn() != null)
			.min(Comparator.comparing((mention) -> Objects.requireNonNull(mention.publishedOn())));
		return earliest.or(() -> this.mentions.stream().findFirst()).orElse(null);
	}

	/**
	 * An address other programs can follow: absolute, of the web, in ASCII.
	 * @return null when it is none
	 */
	static @Nullable String address(@Nullable String url) {
		return (url != null) ? WebAddress.of(url).map((web) -> web.uri().toASCIIString()).orElse(null) : null;
	}

}
