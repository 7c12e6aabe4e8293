package org.twosource.audit;

import java.util.List;

/**
 * Whether the record is as it was written.
 *
 * @param intact false when a record was altered, removed or slipped in
 * @param sealedThrough the place in the record up to which it is sealed; 0 before the
 * first seal
 * @param problems what is wrong, in words, at most the first hundred; empty when intact
 */
public record Verification(boolean intact, long sealedThrough, List<String> problems) {

}
