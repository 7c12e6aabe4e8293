/** The database server that comes with Twosource, for whoever has configured none. */
@NullMarked
package org.twosource.embedded;

import org.jspecify.annotations.NullMarked;
