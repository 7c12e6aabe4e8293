/** The signed-in pages. */
@NullMarked
package org.twosource.desk;

import org.jspecify.annotations.NullMarked;
