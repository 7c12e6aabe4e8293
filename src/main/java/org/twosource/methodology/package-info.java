/**
 * What claims need before they are published, from the decision tables in force then and
 * now.
 */
@NullMarked
package org.twosource.methodology;

import org.jspecify.annotations.NullMarked;
