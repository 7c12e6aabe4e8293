/**
 * How a claim travels: processes, tasks, policy and four eyes. The only package that
 * knows the engine.
 */
@NullMarked
package org.twosource.verification;

import org.jspecify.annotations.NullMarked;
