/**
 * The demonstration newsroom: what somebody finds who starts Twosource without
 * configuring anything.
 */
@NullMarked
package org.twosource.demonstration;

import org.jspecify.annotations.NullMarked;
