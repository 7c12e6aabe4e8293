/** The REST interface under /api; it translates HTTP and holds no rule. */
@NullMarked
package org.twosource.api;

import org.jspecify.annotations.NullMarked;
