/**
 * What people say to each other about a claim, what they are told of, and what they have
 * seen.
 */
@NullMarked
package org.twosource.discussion;

import org.jspecify.annotations.NullMarked;
