/** Evidence for and against a claim, and the independent origins behind it. */
@NullMarked
package org.twosource.evidence;

import org.jspecify.annotations.NullMarked;
