package org.twosource.verification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.twosource.claim.Stage;
import org.twosource.source.Ratings;
import org.twosource.source.SourceRated;

/**
 * Has published findings reviewed that fall short of their own policy since a source was
 * rated anew, by the evidence readers may know of.
 */
@Component
class LowerRatings {

	private final Shortfalls shortfalls;

	private final Ratings ratings;

	private final Reviews reviews;

	LowerRatings(Shortfalls shortfalls, Ratings ratings, Reviews reviews) {
		this.shortfalls = shortfalls;
		this.ratings = ratings;
		this.reviews = reviews;
	}

	@EventListener
	void on(SourceRated event) {
		if (!event.open()) {
			return;
		}
		String about = event.sourceId() + " " + this.ratings.of(event.sourceId()).size();
		this.shortfalls.sinceRated(event.sourceId(), event.before(), AnyReader.PERSON)
			.claims()
			.stream()
			.map(ShortClaim::claim)
			.filter((claim) -> claim.stage() == Stage.PUBLISHED)
			.forEach((claim) -> this.reviews.open(claim.id(), Opening.of(Cause.SOURCE_RATED, about, event.sourceId())));
	}

}
