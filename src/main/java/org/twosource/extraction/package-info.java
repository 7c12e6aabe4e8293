/**
 * Text in, proposed claims and citation defects out: a pure library without a database.
 */
@NullMarked
package org.twosource.extraction;

import org.jspecify.annotations.NullMarked;
