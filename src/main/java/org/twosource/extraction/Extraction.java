package org.twosource.extraction;

import java.util.List;

/**
 * What was found in a text, in the order of the text.
 *
 * @param language the language it is in, as a BCP 47 tag; "und" when that is not clear
 * @param read whether there are rules for that language; without, no claims are proposed
 * @param toll how many people it says came to harm
 * @param claims the claims proposed
 * @param citationDefects the places where its sourcing is broken
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 */
public record Extraction(String language, boolean read, Toll toll, List<ProposedClaim> claims,
		List<CitationDefect> citationDefects) {

}
