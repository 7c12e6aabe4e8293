/** Says in figures how the newsroom and its machines are, for programs that watch. */
@NullMarked
package org.twosource.monitoring;

import org.jspecify.annotations.NullMarked;
