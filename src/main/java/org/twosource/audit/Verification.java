package org.twosource.audit;

import java.util.List;

/**
 * Whether the record is as it was written.
 *
 * @param intact false when a record or a seal was altered, removed, slipped in or put
 * elsewhere
 * @param sealedThrough the place in the record up to which it is sealed; 0 before the
 * first seal
 * @param problems what is wrong and where, in words, at most the first hundred; empty
 * when intact
 * @param lastSeal the hash of the last seal, which can be noted elsewhere and asked for
 * later; empty before the first
 * @param keys the names of the keys that signed seals, in the order in which they first
 * did
 * @param rewritten how many records say a pseudonym since somebody was erased
 */
public record Verification(boolean intact, long sealedThrough, List<String> problems, String lastSeal,
		List<String> keys, long rewritten) {

}
