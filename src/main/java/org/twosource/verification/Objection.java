package org.twosource.verification;

import org.jspecify.annotations.Nullable;

/**
 * What a reader says is wrong with a finding.
 *
 * @param text what is wrong
 * @param link where the evidence is, or null
 * @param name what they are called, or null
 * @param mail their mail address, or null
 */
public record Objection(String text, @Nullable String link, @Nullable String name, @Nullable String mail) {

}
