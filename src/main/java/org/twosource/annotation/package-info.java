/**
 * Source documents with each claim marked with what became of it, as pages and as files.
 */
@NullMarked
package org.twosource.annotation;

import org.jspecify.annotations.NullMarked;
