/**
 * Tells other systems of what is published, by signed messages.
 */
@NullMarked
package org.twosource.webhook;

import org.jspecify.annotations.NullMarked;
