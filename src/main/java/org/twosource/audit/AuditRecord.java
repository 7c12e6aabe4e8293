package org.twosource.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One act.
 *
 * @param seq its place in the record
 * @param at when
 * @param actor the username, or {@link Audit#PROCESS}
 * @param act what was done, in words
 * @param subject what it was done to
 * @param details what, before, after
 */
public record AuditRecord(long seq, Instant at, String actor, String act, UUID subject, Map<String, Object> details) {

}
