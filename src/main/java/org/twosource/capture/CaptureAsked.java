package org.twosource.capture;

import java.util.UUID;

/**
 * A capture was asked for. Told in the transaction that entered it.
 *
 * @param captureId which
 */
public record CaptureAsked(UUID captureId) {

}
