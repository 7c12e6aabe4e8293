package org.twosource.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param seq its place in the record
 * @param at when
 * @param actor the username, or {@link Audit#PROCESS}
 * @param act what was done, in words
 * @param subject what it was done to
 * @param details what, before, after
 * @param origin from where: the way (page, API or process), of a person's act the network
 * address, and the token's name where a program signed in with one; null where it was not
 * asked for or not yet kept
 */
public record AuditRecord(long seq, Instant at, String actor, String act, UUID subject, Map<String, Object> details,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Object> origin) {

	AuditRecord from(@Nullable Map<String, Object> place) {
		return new AuditRecord(this.seq, this.at, this.actor, this.act, this.subject, this.details, place);
	}

}
