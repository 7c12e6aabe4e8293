package org.twosource.live;

import java.util.UUID;

/**
 * Something changed. It carries no content: pages ask for what they show, and get what
 * the person who looks may see.
 *
 * @param subject the id of the claim, document or other thing that changed
 */
public record Change(UUID subject) {

}
