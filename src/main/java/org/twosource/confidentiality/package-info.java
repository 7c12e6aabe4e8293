/**
 * What only named people may know of. Whatever reads items of evidence or sources for a
 * person leaves out what is hidden from them, as if it were not there.
 */
@NullMarked
package org.twosource.confidentiality;

import org.jspecify.annotations.NullMarked;
