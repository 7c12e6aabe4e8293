/**
 * Tells every open page, on whichever node, what has just changed.
 */
@NullMarked
package org.twosource.live;

import org.jspecify.annotations.NullMarked;
