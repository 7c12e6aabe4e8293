/** The manager's figures: where claims stand, how old they are, who holds what. */
@NullMarked
package org.twosource.oversight;

import org.jspecify.annotations.NullMarked;
