/**
 * Custody of evidence: how each item came in, who opened its file, and the evidence
 * package that anyone can verify without Twosource.
 */
@NullMarked
package org.twosource.custody;

import org.jspecify.annotations.NullMarked;
