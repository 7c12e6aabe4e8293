/**
 * The site everyone may read without signing in: its addresses, and its pages as they
 * were rendered last.
 */
@NullMarked
package org.twosource.site;

import org.jspecify.annotations.NullMarked;
