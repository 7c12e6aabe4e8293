package org.twosource.capture;

import java.util.UUID;

/**
 * A link was captured. Published in the transaction that keeps the capture.
 *
 * @param captureId the capture
 * @param normal the normal form of its address
 */
public record CaptureMade(UUID captureId, String normal) {

}
