package org.twosource.verification;

import java.util.List;
import java.util.UUID;

/**
 * An owner was looked for, and nobody who is there may do a task.
 *
 * @param taskId the task
 * @param claimId its claim
 * @param rules what stands in the way: rules of four eyes by name, ABSENT where somebody
 * who might is absent, LET_LIE where they let it lie before; ROLE alone when nobody has
 * the role
 */
public record NobodyMay(UUID taskId, UUID claimId, List<String> rules) {

}
