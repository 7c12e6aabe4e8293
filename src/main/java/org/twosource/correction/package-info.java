/**
 * How published findings come to be reviewed again, and who is told when they change.
 */
@NullMarked
package org.twosource.correction;

import org.jspecify.annotations.NullMarked;
