/**
 * Findings in the forms other programs read: feeds, ClaimReview, fact-check searches,
 * embedded cards, news systems.
 */
@NullMarked
package org.twosource.syndication;

import org.jspecify.annotations.NullMarked;
