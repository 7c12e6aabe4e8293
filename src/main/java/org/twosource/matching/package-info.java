/**
 * Finding the known claims that a statement may repeat, and what it is to them. It
 * proposes and never links.
 */
@NullMarked
package org.twosource.matching;

import org.jspecify.annotations.NullMarked;
