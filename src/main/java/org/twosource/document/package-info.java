/**
 * Source documents: taking them in, their text, and the defects of their own sourcing.
 */
@NullMarked
package org.twosource.document;

import org.jspecify.annotations.NullMarked;
