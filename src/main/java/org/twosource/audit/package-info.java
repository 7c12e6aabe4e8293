/** The append-only, tamper-evident record of who did what. */
@NullMarked
package org.twosource.audit;

import org.jspecify.annotations.NullMarked;
