/**
 * What several nodes of one newsroom settle through the database they share, and what a
 * node answers while that cannot be reached.
 */
@NullMarked
package org.twosource.cluster;

import org.jspecify.annotations.NullMarked;
