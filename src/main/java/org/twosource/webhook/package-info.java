/**
 * Tells other systems of what is published, and of alerts, by signed messages.
 */
@NullMarked
package org.twosource.webhook;

import org.jspecify.annotations.NullMarked;
