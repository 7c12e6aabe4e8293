/** The decision tables and processes in force, and how new ones come into force. */
@NullMarked
package org.twosource.rules;

import org.jspecify.annotations.NullMarked;
