/** The registry of sources: where information originates and how reliable it has been. */
@NullMarked
package org.twosource.source;

import org.jspecify.annotations.NullMarked;
