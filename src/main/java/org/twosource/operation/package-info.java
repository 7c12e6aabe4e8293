/**
 * How Twosource is run: what must be set up before it starts for production, whose word
 * about addresses is taken, and which request a line of the log belongs to.
 */
@NullMarked
package org.twosource.operation;

import org.jspecify.annotations.NullMarked;
