package org.twosource.extraction;

import java.util.List;

/**
 * What was found in a text, in the order of the text.
 *
 * @param claims the claims proposed
 * @param citationDefects the places where its sourcing is broken
 */
public record Extraction(List<ProposedClaim> claims, List<CitationDefect> citationDefects) {

}
