package org.twosource.publication;

/**
 * A version of a finding is being published, corrected or retracted, in the transaction
 * that does it.
 *
 * @param finding that version
 */
public record FindingPublished(Finding finding) {

}
