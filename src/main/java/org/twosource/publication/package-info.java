/** Signed findings, their versions and corrections, for everyone to read. */
@NullMarked
package org.twosource.publication;

import org.jspecify.annotations.NullMarked;
