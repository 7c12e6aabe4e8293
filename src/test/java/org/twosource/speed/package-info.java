/**
 * How fast the newsroom is with an archive of years, and what each claim costs. Classes
 * named {@code *Speed} are run on demand only.
 */
@NullMarked
package org.twosource.speed;

import org.jspecify.annotations.NullMarked;
